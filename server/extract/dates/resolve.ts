import type { CivilDate } from '../../article/article';
import type { Unit } from '../../language/date-language';
import { addDays, addTo, civil, daysBetween, exists, inWeekOf, partsOf, type Step } from './calendar';
import { holiday, isFixed, nthWeekday } from './holidays';
import type { Amount, Meaning } from './meaning';
import type { Tense } from './tense';
import { intervalOf, type Interval } from './timex';

/** What resolving needs beside the words. */
export interface Anchor {
  readonly published: CivilDate | null;
  readonly tense: Tense;
}

/** A day or period as a TIMEX3 value. */
export interface Resolved {
  readonly value: string;
  /** Was an anchor or a choice needed? */
  readonly inferred: boolean;
  /** Days allowed, where wider than the value says. */
  readonly interval?: Interval;
  /** How far from the date just mentioned (`-P1D`), which only the whole article shows. */
  readonly offset?: string;
  readonly approx?: boolean;
  /** The year was chosen, and could be another. */
  readonly yearOpen?: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const stated = (value: string): Resolved => ({ value, inferred: false });
const inferred = (value: string, more: Partial<Resolved> = {}): Resolved => ({ value, inferred: true, ...more });

/** The day or period a meaning names, without its time of day. */
export function resolveDay(m: Meaning, anchor: Anchor): Resolved {
  if (m.ref) return stated(m.ref);
  if (m.unknown) return stated('XXXX-XX-XX');
  if (m.said) return inferred('XXXX-XX-XX', { offset: 'P0D' });
  if (m.era && m.year !== undefined)
    return stated(m.era === 'BC' ? `BC${String(m.year).padStart(4, '0')}` : String(m.year).padStart(4, '0'));
  if (m.shift) return shifted(m, anchor);
  if (m.unit !== undefined) return inUnit(m, m.unit, m.by ?? 0, anchor);
  if (m.holiday !== undefined) return onHoliday(m, m.holiday, anchor);
  if (m.century !== undefined) return stated(m.era === 'BC' ? `BC${pad(m.century - 1)}` : pad(m.century - 1));
  if (m.decade !== undefined)
    return m.decade >= 1000
      ? stated(String(m.decade / 10))
      : inferred(String((m.decade >= 20 ? 1900 : 2000) + m.decade).slice(0, 3));
  if (m.fiscal) return stated(`FY${m.year ?? 'XXXX'}`);
  if (m.nth !== undefined) return nth(m, anchor);
  if (m.quarter !== undefined || m.half !== undefined || m.season !== undefined || m.week !== undefined)
    return coded(m, anchor);
  if (m.month !== undefined) return monthly(m, m.month, anchor);
  if (m.day !== undefined) return dayOnly(m, m.day, anchor);
  if (m.weekday !== undefined) return weekdayOnly(m, m.weekday, anchor);
  return stated(m.year === undefined ? 'XXXX' : String(m.year).padStart(4, '0'));
}

// ── Amounts away ──

const STEPS: Readonly<Record<string, keyof Step>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };

/** The date so far away. Units of hours stay on the day. */
export function move(date: CivilDate, amount: Amount, sign: 1 | -1): CivilDate {
  return amount.parts.reduce((at, [count, unit]) => {
    const days: Partial<Record<Unit, Step>> = {
      F: { weeks: 2 },
      Q: { months: 3 },
      X: { years: 10 },
      C: { years: 100 },
      E: { weeks: 1 },
    };
    const scale = STEPS[unit] ? { [STEPS[unit]]: 1 } : days[unit];
    if (!scale) return unit === 'H' ? addDays(at, sign * Math.floor(count / 24)) : at;
    return addTo(at, Object.fromEntries(Object.entries(scale).map(([key, n]) => [key, Math.round(n * count) * sign])));
  }, date);
}

/** Days that an amount away may be off: nobody counts days who counts in months. */
const SLACK: Readonly<Partial<Record<Unit, number>>> = { W: 3, F: 4, M: 16, Q: 45, Y: 184, X: 1830, C: 18300 };

export const slackOf = (amount: Amount): number =>
  Math.min(...amount.parts.map(([, unit]) => SLACK[unit] ?? 0)) + (amount.approx ? 1 : 0);

/** Values of `the following year`, `la semaine suivante` before they are anchored. */
const OPEN: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' };

function shifted(m: Meaning, { published, tense }: Anchor): Resolved {
  const { amount, sign, from, calendar } = m.shift!;
  if (amount.vague) return stated(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (m.base) return fromBase(m.base, amount, sign, published, tense);
  if (from === 'said') {
    const open = (calendar && OPEN[amount.parts[0]![1]]) || 'XXXX-XX-XX';
    return inferred(open, { offset: `${sign < 0 ? '-' : ''}${durationValue(amount)}`, approx: amount.approx });
  }
  if (!published) return inferred('XXXX-XX-XX');
  let day = move(published, amount, sign);
  if (m.weekday !== undefined) day = inWeekOf(day, m.weekday);
  const slack = m.weekday === undefined ? slackOf(amount) : 0;
  return inferred(day, {
    approx: amount.approx || slack > 0,
    ...(slack ? { interval: [addDays(day, -slack), addDays(day, slack)] } : {}),
  });
}

/** So far from a date that is stated itself: `two weeks before Christmas`. */
function fromBase(base: Meaning, amount: Amount, sign: 1 | -1, published: CivilDate | null, tense: Tense): Resolved {
  const { value, inferred: guessed } = resolveDay(base, { published, tense });
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return inferred('XXXX-XX-XX');
  const day = move(value, amount, sign);
  const slack = slackOf(amount);
  return {
    value: day,
    inferred: guessed,
    approx: slack > 0,
    ...(slack ? { interval: [addDays(day, -slack), addDays(day, slack)] as const } : {}),
  };
}

// ── Around the published date ──

function inUnit(m: Meaning, unit: Unit, by: number, { published, tense }: Anchor): Resolved {
  if (!published) return inferred(unanchored(m, unit));
  const now = partsOf(published);
  switch (unit) {
    case 'D':
      return inferred(addDays(published, by));
    case 'W': {
      const week = addTo(published, { weeks: by });
      if (m.weekday !== undefined) return inferred(inWeekOf(week, m.weekday));
      return inferred(weekValue(week));
    }
    case 'E': {
      // On a Monday, “this weekend” with verbs in the past is the one just gone.
      const back = by === 0 && tense === 'past' && now.weekday <= 3 ? -1 : by;
      return inferred(`${weekValue(addTo(published, { weeks: back }))}-WE`);
    }
    case 'M': {
      const month = addTo(published, { months: by });
      const { year, month: number } = partsOf(month);
      if (m.nth !== undefined && m.weekday !== undefined) return inferred(nthWeekday(year, number, m.weekday, m.nth));
      if (m.nth !== undefined) return inferred(nthWeek(civil(year, number, 1), m.nth));
      return inferred(m.day === undefined ? month.slice(0, 7) : civil(year, number, m.day));
    }
    case 'Q': {
      const index = now.year * 4 + Math.floor((now.month - 1) / 3) + by;
      return inferred(`${Math.floor(index / 4)}-Q${(index % 4) + 1}`);
    }
    case 'Y': {
      const inYear = { ...m, unit: undefined, by: undefined, year: now.year + by };
      return { ...resolveDay(inYear, { published, tense }), inferred: true };
    }
    case 'X':
      return inferred(String(Math.floor(now.year / 10) + by));
    case 'C':
      return inferred(pad(Math.floor(now.year / 100) + by));
    default:
      return inferred(published);
  }
}

function unanchored(m: Meaning, unit: Unit): string {
  if (unit === 'Y' && m.month !== undefined)
    return `XXXX-${pad(m.month)}${m.day === undefined ? '' : `-${pad(m.day)}`}`;
  if (unit === 'W') return m.weekday === undefined ? 'XXXX-WXX' : `XXXX-WXX-${m.weekday}`;
  if (unit === 'M') return m.day === undefined ? 'XXXX-XX' : `XXXX-XX-${pad(m.day)}`;
  return { D: 'XXXX-XX-XX', E: 'XXXX-WXX-WE', Q: 'XXXX-QX', X: 'XXX', C: 'XX' }[unit as string] ?? 'XXXX';
}

const weekValue = (day: CivilDate): string => {
  const { weekYear, week } = partsOf(day);
  return `${weekYear}-W${pad(week)}`;
};

// ── Weeks, quarters, seasons, holidays ──

/** The nth ISO week that has its Thursday in the month or year beginning on `first`. */
function nthWeek(first: CivilDate, n: number): string {
  const thursday = addDays(first, (4 - partsOf(first).weekday + 7) % 7);
  if (n > 0) return weekValue(addTo(thursday, { weeks: n - 1 }));
  const end = addDays(addTo(first, first.endsWith('-01-01') ? { years: 1 } : { months: 1 }), -1);
  return weekValue(addDays(end, -((partsOf(end).weekday - 4 + 7) % 7)));
}

function nth(m: Meaning, anchor: Anchor): Resolved {
  const known = m.year !== undefined;
  const year =
    m.year ??
    (anchor.published && m.month !== undefined
      ? nearestYear(anchor, m.month, 15)
      : anchor.published
        ? partsOf(anchor.published).year
        : null);
  if (year === null) return inferred('XXXX');
  if (m.weekday !== undefined) {
    const month = m.month ?? (anchor.published ? partsOf(anchor.published).month : 1);
    return { value: nthWeekday(year, month, m.weekday, m.nth!), inferred: !known || m.month === undefined };
  }
  return { value: nthWeek(civil(year, m.month ?? 1, 1), m.nth!), inferred: !known };
}

function coded(m: Meaning, anchor: Anchor): Resolved {
  const code =
    m.quarter !== undefined
      ? `Q${m.quarter}`
      : m.half !== undefined
        ? `H${m.half}`
        : m.season !== undefined
          ? m.season
          : `W${pad(m.week!)}`;
  if (m.week === 0) return weekOfDay(m, anchor);
  if (m.year !== undefined) return stated(`${m.year}-${code}`);
  const { published } = anchor;
  if (m.season !== undefined && m.pick === undefined) return stated(code);
  if (!published) return inferred(`XXXX-${code}`);
  const { year } = partsOf(published);
  if (m.pick === undefined || m.pick === 0) return inferred(`${year}-${code}`);
  const [start, end] = intervalOf(`${year}-${code === 'WI' ? 'H2' : code}`);
  const by = m.pick < 0 ? (end! < published ? 0 : -1) : start! > published ? 0 : 1;
  return inferred(`${year + by}-${code}`);
}

/** `the week of 16 September`. */
function weekOfDay(m: Meaning, anchor: Anchor): Resolved {
  const day = resolveDay({ ...m, week: undefined }, anchor);
  return /^\d{4}-\d\d-\d\d$/.test(day.value) ? { ...day, value: weekValue(day.value) } : { ...day, value: 'XXXX-WXX' };
}

function onHoliday(m: Meaning, rule: string, anchor: Anchor): Resolved {
  if (m.year !== undefined) return stated(holiday(rule, m.year));
  const { published } = anchor;
  if (!published) return inferred(isFixed(rule) ? `XXXX-${rule}` : 'XXXX');
  const { year } = partsOf(published);
  const days = [year - 1, year, year + 1].map((y) => holiday(rule, y));
  if (m.pick === -1) return inferred(days.filter((day) => day < published).at(-1)!);
  if (m.pick === 1) return inferred(days.find((day) => day > published)!);
  return inferred(nearest(days, anchor), { yearOpen: true });
}

// ── Days and months without a year, weekdays ──

/** Of several days, the one meant: as the verbs say, else the nearest, in doubt the past one. */
function nearest(days: readonly CivilDate[], { published, tense }: Anchor): CivilDate {
  const cost = (day: CivilDate): number => {
    const distance = daysBetween(published!, day);
    if (distance === 0) return 0;
    const far = distance < 0 ? -distance : distance * 1.3;
    const against = (distance < -45 && tense === 'future') || (distance > 0 && tense === 'past');
    return against ? far * 3 : far;
  };
  return days.reduce((best, day) => (cost(day) < cost(best) ? day : best));
}

function nearestYear(anchor: Anchor, month: number, day: number): number {
  const { year } = partsOf(anchor.published!);
  const days = [year - 1, year, year + 1].filter((y) => exists(y, month, day)).map((y) => civil(y, month, day));
  return days.length === 0 ? year : partsOf(nearest(days, anchor)).year;
}

function monthly(m: Meaning, month: number, anchor: Anchor): Resolved {
  const { day, year } = m;
  const value = (y: string): string => `${y}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  if (year !== undefined) return stated(value(String(year).padStart(4, '0')));
  const { published } = anchor;
  if (!published) return inferred(value('XXXX'));
  const now = partsOf(published);
  if (m.pick !== undefined) {
    const here =
      day === undefined
        ? month - now.month
        : value(String(now.year)) < published
          ? -1
          : value(String(now.year)) > published
            ? 1
            : 0;
    const by = m.pick < 0 ? (here < 0 ? 0 : -1) : m.pick > 0 ? (here > 0 ? 0 : 1) : 0;
    return inferred(value(String(now.year + by)));
  }
  const special = month === 2 && day === 29;
  if (special) {
    const leap = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((by) => now.year + by).find((y) => exists(y, 2, 29));
    return inferred(value(String(leap ?? 'XXXX')), { yearOpen: true });
  }
  if (day !== undefined && !exists(2000, month, day)) return inferred(value('XXXX'));
  if (m.weekday !== undefined && day !== undefined)
    return inferred(value(String(yearByWeekday(m.weekday, month, day, anchor))), { yearOpen: true });
  if (day === undefined && month === now.month) return inferred(value(String(now.year)), { yearOpen: true });
  return inferred(value(String(nearestYear(anchor, month, day ?? 15))), { yearOpen: true });
}

/** Days from the published date within which a date without a year can only be of the nearest year. */
const SURE_DAYS = 60;

/** The weekday tells the year of a date further away; a date near the published day has its year from that. */
function yearByWeekday(weekday: number, month: number, day: number, anchor: Anchor): number {
  const near = nearestYear(anchor, month, day);
  const published = anchor.published!;
  if (!exists(near, month, day) || Math.abs(daysBetween(published, civil(near, month, day))) <= SURE_DAYS) return near;
  const fits = [near, near - 1, near + 1].find(
    (y) => exists(y, month, day) && partsOf(civil(y, month, day)).weekday === weekday,
  );
  return fits ?? near;
}

function dayOnly(m: Meaning, day: number, anchor: Anchor): Resolved {
  const { published } = anchor;
  if (!published) return inferred(`XXXX-XX-${pad(day)}`);
  const months = [-1, 0, 1].map((by) => partsOf(addTo(`${published.slice(0, 7)}-01`, { months: by })));
  const days = months
    .filter(({ year, month }) => exists(year, month, day))
    .map(({ year, month }) => civil(year, month, day));
  const fitting = days.filter((d) => m.weekday === undefined || partsOf(d).weekday === m.weekday);
  const candidates = fitting.length > 0 ? fitting : days;
  return candidates.length === 0
    ? inferred(`XXXX-XX-${pad(day)}`)
    : inferred(nearest(candidates, anchor), { yearOpen: true });
}

/**
 * A weekday by itself is the past one within the week (today included), as is usual in news; the coming one where
 * the verbs are in the future. `last` and `next` are of two minds (of the week, or the nearest): both are allowed.
 */
function weekdayOnly(m: Meaning, weekday: number, { published, tense }: Anchor): Resolved {
  if (!published) return inferred(`XXXX-WXX-${weekday}`);
  const today = partsOf(published).weekday;
  const back = addDays(published, -((today - weekday + 7) % 7));
  const ahead = addDays(published, (weekday - today + 7) % 7);
  if (m.pick === -1)
    return both(today === weekday ? addDays(published, -7) : back, inWeekOf(addDays(published, -7), weekday));
  if (m.pick === 1)
    return both(inWeekOf(addDays(published, 7), weekday), today === weekday ? addDays(published, 7) : ahead);
  if (m.pick === 0) return inferred(tense === 'past' ? back : inWeekOf(published, weekday));
  return inferred(tense === 'future' ? ahead : back);
}

const both = (chosen: CivilDate, other: CivilDate): Resolved =>
  inferred(chosen, chosen === other ? {} : { interval: chosen < other ? [chosen, other] : [other, chosen] });

// ── Durations ──

const TIME_UNITS: Readonly<Record<string, string>> = { H: 'H', N: 'M', S: 'S' };
const DATE_UNITS: Readonly<Record<string, readonly [number, string]>> = {
  Y: [1, 'Y'],
  M: [1, 'M'],
  W: [1, 'W'],
  D: [1, 'D'],
  F: [2, 'W'],
  Q: [3, 'M'],
  X: [10, 'Y'],
  C: [100, 'Y'],
};
const ORDER = 'CXYQMFWDEHNS';

/** `P2D`, `PT1H30M`, `PXM` for some months. */
export function durationValue({ parts, vague }: Amount): string {
  let date = '';
  let time = '';
  for (const [count, unit] of [...parts].sort((a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]))) {
    const [scale, letter] = DATE_UNITS[unit] ?? [1, TIME_UNITS[unit] ?? (unit === 'E' ? 'WE' : unit)];
    const text = vague ? `${unit === 'X' ? 'XX' : 'X'}${letter}` : `${Number((count * scale).toFixed(3))}${letter}`;
    if (TIME_UNITS[unit]) time += text;
    else date += text;
  }
  return `P${date}${time ? `T${time}` : ''}`;
}
