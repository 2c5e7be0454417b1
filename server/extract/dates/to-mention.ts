import type { CivilDate } from '../../article/article';
import type { DateMention } from '../mention';
import { durationValue } from './amounts';
import { addDays, civil, daysBetween, exists, partsOf } from './calendar';
import type { Amount, Meaning } from './meaning';
import { resolveDay } from './resolve';
import type { Anchor, Resolved } from './resolved';
import { granularityOf, intervalOf, type Interval } from './timex';

/** What a mention says beside its place and words. */
export type DateValue = Omit<DateMention, 'kind' | 'start' | 'end' | 'text'>;

/** Resolves a meaning and states it as a mention does. Null if it cannot be a date after all. */
export function toValue(m: Meaning, anchor: Anchor): DateValue | null {
  if (m.every) return set(m);
  if (m.amount && !hasAnyDay(m)) return duration(m, m.amount, anchor);
  if (m.loose && anchor.tense === 'past' && m.hour === undefined) return duration(m, m.shift!.amount, anchor);
  return m.until ? range(m, m.until, anchor) : point(m, anchor);
}

const hasAnyDay = (m: Meaning): boolean =>
  m.unit !== undefined || m.shift !== undefined || m.weekday !== undefined || m.month !== undefined;

function point(m: Meaning, anchor: Anchor): DateValue | null {
  const resolved = hasDate(m) ? resolveDay(m, anchor) : null;
  const time = timeOf(m);
  const value = (resolved?.value ?? '') + (time ? `T${time}` : '');
  if (!value) return null;
  const [earliest, latest] = m.through
    ? acrossRange(m, m.through, value, anchor)
    : bounded(m, resolved?.interval ?? intervalOf(value), anchor);
  const inferred = resolved?.inferred ?? false;
  const dated: { -readonly [K in keyof DateValue]: DateValue[K] } = {
    timex: time || granularityOf(value) === 'time' ? 'TIME' : 'DATE',
    value,
    earliest,
    latest,
    certainty: inferred ? 'inferred' : 'stated',
    anchor: inferred ? anchor.published : null,
    mod: m.mod ?? (resolved?.approx ? 'approx' : null),
    weekday: weekdayOf(m, resolved, anchor),
  };
  if (resolved?.offset !== undefined) dated.offset = resolved.offset;
  return dated;
}

/** Fields that say nothing of the day. */
const DAYLESS: ReadonlySet<string> = new Set(
  'hour minute second zone part half12 mod until through weekdaySpan'.split(' '),
);
function hasDate(m: Meaning): boolean {
  for (const key in m) if (!DAYLESS.has(key)) return true;
  return false;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `20`, `20:20`, `07:56:30`, `09:15Z`, `EV`. */
function timeOf(m: Meaning): string {
  if (m.hour === undefined) return m.part ?? '';
  const minute = m.minute === undefined ? (m.second === undefined ? '' : ':00') : `:${two(m.minute)}`;
  return two(m.hour) + minute + (m.second === undefined ? '' : `:${two(m.second)}`) + (m.zone ?? '');
}

// ── What a modifier allows ──

function bounded(m: Meaning, [earliest, latest]: Interval, { published }: Anchor): Interval {
  if (m.bound === 'early' && latest && published && published < latest && earliest! <= published)
    return [earliest, published];
  if (m.bound === 'late' && earliest && published && published > earliest && published <= latest!)
    return [published, latest];
  if (!m.mod || !earliest || !latest) return [earliest, latest];
  const days = daysBetween(earliest, latest);
  switch (m.mod) {
    case 'since':
    case 'after':
      return [earliest, null];
    case 'before':
    case 'until':
      return [null, latest];
    case 'start':
      return [earliest, addDays(earliest, Math.ceil(days / 2))];
    case 'mid':
      return [addDays(earliest, Math.floor(days / 5)), addDays(latest, -Math.floor(days / 5))];
    case 'end':
      return [addDays(earliest, Math.floor(days / 2)), latest];
    default:
      return [earliest, latest];
  }
}

// ── Ranges ──

/** Days from one end of a range to the other. */
function acrossRange(m: Meaning, other: Meaning, value: string, anchor: Anchor): Interval {
  const here = intervalOf(value);
  const there = intervalOf(resolveDay(other, anchor).value);
  return m.mod === 'since' ? [here[0], there[1]] : [there[0], here[1]];
}

function range(m: Meaning, until: Meaning, anchor: Anchor): DateValue | null {
  const { until: _, mod: __, ...start } = m;
  const end = point(inheriting(start, until), anchor);
  const first = point(
    start,
    anchor.published && end?.latest && start.year === undefined ? { ...anchor, published: anchor.published } : anchor,
  );
  if (!first || !end) return null;
  // A range that seems to end before it begins began in the year before.
  const begin =
    first.earliest && end.latest && first.earliest > end.latest && start.month !== undefined && start.year === undefined
      ? yearBack(start, end.latest, anchor)
      : first;
  const inferred = begin.certainty === 'inferred' || end.certainty === 'inferred';
  return {
    timex: end.timex,
    value: `${begin.value}/${end.value}`,
    earliest: begin.earliest,
    latest: end.latest,
    certainty: inferred ? 'inferred' : 'stated',
    anchor: inferred ? anchor.published : null,
    mod: m.mod ?? null,
    weekday: begin.weekday?.fits === false ? begin.weekday : end.weekday,
  };
}

/** Hours of a range stand on the day that its beginning names. */
function inheriting(start: Meaning, until: Meaning): Meaning {
  if (until.hour === undefined || hasDate(until)) return until;
  const { hour: _h, minute: _m, second: _s, half12: _a, weekdaySpan: _w, ...day } = start;
  return { ...day, ...until };
}

function yearBack(start: Meaning, end: CivilDate, anchor: Anchor): DateValue {
  const year = partsOf(end).year;
  const day = civil(year, start.month!, start.day ?? 1);
  return point({ ...start, year: day > end ? year - 1 : year }, anchor)!;
}

// ── Lengths and repetitions ──

function duration(m: Meaning, amount: Amount, { published }: Anchor): DateValue {
  const approx = amount.approx || m.mod === 'approx';
  return {
    timex: 'DURATION',
    value: durationValue(amount),
    earliest: null,
    latest: null,
    certainty: 'stated',
    anchor: m.toward !== undefined ? published : null,
    mod: approx ? 'approx' : (m.mod ?? null),
    weekday: null,
  };
}

function set(m: Meaning): DateValue {
  const time = timeOf(m);
  let value: string;
  if (m.weekday !== undefined) value = `XXXX-WXX-${m.weekday}`;
  else if (m.month !== undefined) value = `XXXX-${two(m.month)}${m.day === undefined ? '' : `-${two(m.day)}`}`;
  else if (m.day !== undefined) value = `XXXX-XX-${two(m.day)}`;
  else if (m.season !== undefined) value = `XXXX-${m.season}`;
  else value = m.amount && !(time && m.amount.parts[0]?.[1] === 'D') ? durationValue(m.amount) : '';
  if (time && !value.startsWith('P')) value += `T${time}`;
  return {
    timex: 'SET',
    value,
    earliest: null,
    latest: null,
    certainty: 'stated',
    anchor: null,
    mod: m.mod ?? null,
    weekday: null,
  };
}

// ── Weekday against date ──

/** Days from the published date within which a yearless date is of the news, and of that year for certain. */
const NEWS_DAYS = 14;

/**
 * Does the weekday stated with a date fall on it? Known where the year is stated, or where the published date is so
 * near that no other year can be meant; otherwise only a weekday that fits is known.
 */
function weekdayOf(m: Meaning, resolved: Resolved | null, { published }: Anchor): DateMention['weekday'] {
  if (m.weekday === undefined || m.day === undefined || !m.weekdaySpan) return null;
  const weekday = { day: m.weekday, ...m.weekdaySpan };
  const value = resolved?.value ?? '';
  if (
    !/^\d{4}-\d\d-\d\d$/.test(value) ||
    !exists(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)))
  )
    return { ...weekday, fits: null };
  if (partsOf(value).weekday === m.weekday) return { ...weekday, fits: true };
  const sure =
    m.year !== undefined ||
    (m.month !== undefined && published !== null && Math.abs(daysBetween(published, value)) <= NEWS_DAYS);
  return { ...weekday, fits: sure ? false : null };
}
