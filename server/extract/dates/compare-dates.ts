import type { DateMention } from '../mention';
import { addDays, partsOf } from './calendar';
import { granularityOf, intervalOf } from './timex';

/** What comparing needs of a date. */
export type ComparedDate = Pick<DateMention, 'timex' | 'value' | 'earliest' | 'latest' | 'mod'>;

/**
 * How two dates, times, durations or sets relate: `equal` (the same value), `compatible` (one time can answer both:
 * a day in a month, eight in the evening), `incompatible`, or `unknown` where nothing anchors one of them.
 */
export type Compatibility = 'equal' | 'compatible' | 'incompatible' | 'unknown';

export function compatible(a: ComparedDate, b: ComparedDate): Compatibility {
  if (a.timex === 'DURATION' || b.timex === 'DURATION') return a.timex === b.timex ? lengths(a, b) : 'unknown';
  if (a.timex === 'SET' || b.timex === 'SET') return a.timex === b.timex ? repetitions(a.value, b.value) : 'unknown';
  if (a.value.endsWith('_REF') || b.value.endsWith('_REF')) return 'unknown';
  const day = days(a, b);
  if (day === 'incompatible') return day;
  const time = times(a, b);
  if (time === 'incompatible') return day === 'unknown' && !bothTimeOnly(a, b) ? 'unknown' : time;
  if (bothTimeOnly(a, b)) return time;
  if (day === 'unknown') return 'unknown';
  return day === 'equal' && time === 'equal' ? 'equal' : 'compatible';
}

const dayPart = (value: string): string => value.split('T', 1)[0]!;
const bothTimeOnly = (a: ComparedDate, b: ComparedDate): boolean => a.value.startsWith('T') && b.value.startsWith('T');

// ── Days and periods ──

function days(a: ComparedDate, b: ComparedDate): Compatibility {
  const [x, y] = [dayPart(a.value), dayPart(b.value)];
  if (x === '' || y === '') return 'unknown';
  const [from, to] = bounds(a);
  const [start, end] = bounds(b);
  if ((from || to) && (start || end)) {
    if ((to && start && to < start) || (end && from && end < from)) return 'incompatible';
    return x === y ? 'equal' : 'compatible';
  }
  return partial(x, y) ?? 'unknown';
}

/** First and last day allowed; one day more on either side of a day that is said loosely. */
function bounds({ value, earliest, latest, mod }: ComparedDate): readonly [string | null, string | null] {
  const loose = mod === 'approx' && granularityOf(value) === 'day' && earliest !== null && earliest === latest;
  return loose ? [addDays(earliest, -1), addDays(earliest, 1)] : [earliest, latest];
}

interface Fields {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  readonly weekday: number | null;
}

const DAY = /^([\dX]{4})-([\dX]{2})(?:-([\dX]{2}))?$/;

/** What is known of a value in parts; null for values of other kinds. */
function fieldsOf(value: string): Fields | null {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return { year: null, month: null, day: null, weekday: Number(weekday) };
  const match = DAY.exec(value);
  if (!match) return /^\d{4}$/.test(value) ? { year: value, month: null, day: null, weekday: null } : null;
  const known = (part: string | undefined): string | null => (part === undefined || part.includes('X') ? null : part);
  const [year, month, day] = [known(match[1]), known(match[2]), known(match[3])];
  const whole = year && month && day && intervalOf(value)[0] !== null;
  return { year, month, day, weekday: whole ? partsOf(value).weekday : null };
}

/** Values that lack a year or more, field by field. Null if they have no field in common. */
function partial(x: string, y: string): Compatibility | null {
  const [a, b] = [fieldsOf(x), fieldsOf(y)];
  if (!a || !b) return null;
  let shared = false;
  for (const field of ['year', 'month', 'day', 'weekday'] as const) {
    if (a[field] === null || b[field] === null) continue;
    if (a[field] !== b[field]) return 'incompatible';
    shared = true;
  }
  return shared ? (x === y ? 'equal' : 'compatible') : null;
}

// ── Times of day ──

/** Minutes from midnight that parts of the day allow; they overlap, as people differ on when evening begins. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12 * 60],
  MI: [11 * 60, 14 * 60],
  AF: [12 * 60, 18 * 60 + 30],
  EV: [16 * 60 + 30, 24 * 60],
  NI: [18 * 60, 30 * 60 + 30],
};
/** Minutes that a time said by the hour may be off. */
const HOUR_SLACK = 29;
/** Minutes before a time by which, or after one from which, something is said to have been: farther off it would be said otherwise. */
const HALF_DAY = 12 * 60;
/** Minutes that a time said loosely may be off: less, the finer the clock is read (`around 4`, `around 4:30`, `around 4:10`). */
const LOOSE_SLACK: readonly (readonly [step: number, minutes: number])[] = [
  [60, 30],
  [30, 15],
  [15, 10],
  [10, 9],
  [5, 7],
  [1, 3],
];
const looseSlack = (minute: number): number => LOOSE_SLACK.find(([step]) => minute % step === 0)![1];

interface Clock {
  readonly low: number;
  readonly high: number;
  readonly zone: string | null;
}

function clockOf({ value, mod }: ComparedDate): Clock | null {
  if (value.includes('/')) return null;
  const time = value.split('T')[1];
  if (time === undefined) return null;
  const part = PARTS[time];
  if (part) return { low: part[0], high: part[1], zone: null };
  const match = /^(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(time);
  if (!match) return null;
  const at = Number(match[1]) * 60 + Number(match[2] ?? 0) - offsetOf(match[3]);
  const slack = mod === 'approx' ? looseSlack(Number(match[2] ?? 0)) : match[2] === undefined ? HOUR_SLACK : 0;
  const low = mod === 'before' || mod === 'until' ? at - HALF_DAY : at - slack;
  const high = mod === 'after' || mod === 'since' ? at + HALF_DAY : at + slack;
  return { low, high, zone: match[3] ? 'Z' : null };
}

const offsetOf = (zone: string | undefined): number => {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
};

function times(a: ComparedDate, b: ComparedDate): Compatibility {
  const [x, y] = [clockOf(a), clockOf(b)];
  if (!x || !y) return a.value.includes('T') === b.value.includes('T') ? 'equal' : 'compatible';
  // Local time against a stated zone: they may well be the same moment.
  if (x.zone !== y.zone) return 'compatible';
  if (a.value.split('T')[1] === b.value.split('T')[1]) return 'equal';
  const meet = (by: number): boolean => x.low + by <= y.high && y.low <= x.high + by;
  // A night runs on into the next day.
  return meet(0) || meet(1440) || meet(-1440) ? 'compatible' : 'incompatible';
}

// ── Durations and repetitions ──

const DAYS: Readonly<Record<string, number>> = { Y: 365.2425, M: 30.436875, W: 7, D: 1, WE: 2 };
const TIME_DAYS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86400 };
/** Share of its last unit by which a stated length may be rounded, and of the whole one that is said loosely. */
const ROUNDED = 0.49;
const LOOSE = 0.2;

/**
 * Days that a TIMEX3 duration stands for: `days`, and the closed interval that rounding to its last unit allows.
 * Null if it is vague (`PXM`) or no duration.
 */
export function durationDays(
  value: string,
  mod: ComparedDate['mod'] = null,
): { readonly days: number; readonly low: number; readonly high: number } | null {
  if (!value.startsWith('P') || value.includes('X')) return null;
  const [date = '', time = ''] = value.slice(1).split('T');
  let total = 0;
  let last = 0;
  for (const [part, units] of [
    [date, DAYS],
    [time, TIME_DAYS],
  ] as const) {
    for (const [, count, unit] of part.matchAll(/([\d.]+)(WE|[A-Z])/g)) {
      const length = units[unit!];
      if (length === undefined) return null;
      total += Number(count) * length;
      last = length;
    }
  }
  if (last === 0) return null;
  const slack = last * ROUNDED + (mod === 'approx' ? total * LOOSE : 0);
  const low = mod === 'before' || mod === 'until' ? 0 : Math.max(0, total - slack);
  const high = mod === 'after' || mod === 'since' ? Infinity : total + slack;
  return { days: total, low, high };
}

function lengths(a: ComparedDate, b: ComparedDate): Compatibility {
  const [x, y] = [durationDays(a.value, a.mod), durationDays(b.value, b.mod)];
  if (!x || !y) return 'unknown';
  if (Math.abs(x.days - y.days) < 1e-9) return 'equal';
  return x.low <= y.high && y.low <= x.high ? 'compatible' : 'incompatible';
}

function repetitions(a: string, b: string): Compatibility {
  if (a === b) return 'equal';
  if (a.startsWith('P') !== b.startsWith('P')) return 'unknown';
  if (a.startsWith('P')) {
    const [x, y] = [durationDays(a), durationDays(b)];
    return x && y ? (Math.abs(x.days - y.days) < 1e-9 ? 'equal' : 'incompatible') : 'unknown';
  }
  return partial(dayPart(a), dayPart(b)) ?? 'unknown';
}
