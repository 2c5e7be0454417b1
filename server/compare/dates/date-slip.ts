import { dayNumber } from '../../extract/dates/calendar';
import type { DateMention } from '../../extract/mention';

interface Parts {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  readonly hour: string | null;
  readonly minute: string | null;
}

const VALUE = /^(\d{4}|XXXX)?(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2})(?::(\d{2}))?)?$/u;

/** The parts of a TIMEX3 value that are stated; null for weeks, quarters, decades, parts of a day. */
function partsOf({ value }: DateMention): Parts | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined || /X/u.test(part) ? null : part));
  return { year: year ?? null, month: month ?? null, day: day ?? null, hour: hour ?? null, minute: minute ?? null };
}

/** How finely a date is stated: `year`, `month`, `day`, `time`, … `Nine years ago` tells a year. */
export function granularity(date: DateMention): string {
  const { value } = date;
  if (value.startsWith('P')) return 'duration';
  if (/T\d/u.test(value)) return 'time';
  if (/^\d{4}$/u.test(value)) return 'year';
  if (/^\d{4}-\d{2}$/u.test(value)) return 'month';
  if (/^(?:BC)?\d{2}$/u.test(value)) return 'century';
  const days = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? daysAllowed(date) : 0;
  return days > CENTURY ? 'century' : days > YEAR ? 'decade' : days >= MANY ? 'year' : 'day';
}

/** Days that are allowed of what is counted in years, tens of years and hundreds. */
const MANY = 300;
const YEAR = 800;
const CENTURY = 8000;

const daysAllowed = ({ earliest, latest }: DateMention): number =>
  earliest === null || latest === null || earliest === latest ? 0 : dayNumber(latest) - dayNumber(earliest);

/**
 * How finely the two are stated alike, or null if they are not: a day and a time of another day (`Sunday`, `Saturday night`)
 * are two days.
 */
export function sharedGrain(a: DateMention, b: DateMention): string | null {
  const [fine, other] = [granularity(a), granularity(b)];
  const [one, two] = [dayOf(a), dayOf(b)];
  const days = one !== null && two !== null && one !== two;
  if (fine === other) return fine === 'time' && days && sameTime(a, b) ? 'day' : fine;
  return days && [fine, other].every((each) => each === 'time' || each === 'day') ? 'day' : null;
}

const dayOf = ({ earliest, latest }: DateMention): string | null => (earliest === latest ? earliest : null);

const sameTime = (a: DateMention, b: DateMention): boolean => a.value.split('T')[1] === b.value.split('T')[1];

/**
 * Have two days of the calendar the digits of one, miswritten: one more or less (`3`, `13 October`), changed places (`12`,
 * `21 May`), or the same day of another month (`2 March`, `2 May`)?
 */
export function isDaySlip(a: DateMention, b: DateMention): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one?.day == null || other?.day == null || one.month === null || other.month === null) return false;
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  if (one.month !== other.month) return one.day === other.day;
  const [few, many] = [one.day, other.day].map(Number).sort((x, y) => x - y);
  return swapped(one.day, other.day) || (few! < 10 && many! % 10 === few);
}

const LENGTH = /^PT?(\d+)([YMWDHS])$/u;

/** Are two lengths ten of one unit apart (`eight`, `eighteen months`; `quatorze`, `vingt-quatre mois`), or their digits swapped? */
export function isLengthSlip(a: DateMention, b: DateMention): boolean {
  const [one, other] = [LENGTH.exec(a.value), LENGTH.exec(b.value)];
  if (!one || !other || one[2] !== other[2] || a.value.includes('T') !== b.value.includes('T')) return false;
  return Math.abs(Number(one[1]) - Number(other[1])) === 10 || (one[1]!.length > 1 && swapped(one[1]!, other[1]!));
}

/**
 * Does the difference look like a slip: all parts equal but one (another year, month or day, the hour with the
 * same minutes, the minutes of one hour), or a year with digits swapped or one of them wrong?
 */
export function looksLikeDateSlip(a: DateMention, b: DateMention): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  // What was worked out from `Monday` has no digits that could be swapped.
  if (!one || !other || !written(a) || !written(b)) return false;
  if (one.hour !== null && other.hour !== null) return timeSlip(one, other);
  if (one.month === null && other.month === null)
    return one.year !== null && other.year !== null && yearSlip(one.year, other.year);
  const keys = ['year', 'month', 'day'] as const;
  const differing = keys.filter((key) => one[key] !== null && other[key] !== null && one[key] !== other[key]);
  const shared = keys.filter((key) => one[key] !== null && one[key] === other[key]);
  if (differing.length !== 1 || shared.length === 0) return false;
  // Two days of one month, or two months of one year, are two dates as often as one miswritten.
  if (differing[0] === 'year') return a.certainty === 'stated' && b.certainty === 'stated';
  return differing[0] === 'month' ? shared.includes('day') : swapped(one.day!, other.day!);
}

/**
 * Are they two days, or two months, of which one follows the other, or times some minutes apart? Off by one is the most usual slip
 * of all, but neighbours are also two days.
 */
export function neighbours(a: DateMention, b: DateMention): boolean {
  const [here, there] = [minutesOf(a), minutesOf(b)];
  if (here !== null && there !== null) return Math.abs(here - there) <= CLOCKS;
  const [one, other] = [orderOf(a), orderOf(b)];
  return one !== null && other !== null && one.unit === other.unit && Math.abs(one.at - other.at) === 1;
}

/** Minutes between times that may be two clocks' for one moment. */
const CLOCKS = 5;

/** The number of a day or month, counted on. */
function orderOf(date: DateMention): { readonly unit: 'day' | 'month'; readonly at: number } | null {
  if (date.earliest !== null && date.earliest === date.latest) return { unit: 'day', at: dayNumber(date.earliest) };
  const month = /^(\d{4})-(\d{2})$/u.exec(date.value);
  return month && { unit: 'month', at: Number(month[1]) * 12 + Number(month[2]) };
}

const written = ({ text }: DateMention): boolean => /\d/u.test(text);

const timeSlip = (a: Parts, b: Parts): boolean =>
  (a.minute !== null && a.minute === b.minute && a.minute !== '00') ||
  (a.hour === b.hour && a.minute !== null && b.minute !== null && a.minute[1] === b.minute[1]);

function yearSlip(a: string, b: string): boolean {
  const wrong = [...a].filter((digit, i) => digit !== b[i]).length;
  return wrong === 1 || swapped(a, b);
}

/** Have two digits of the year changed places: the surest slip of all? */
export function transposed(a: DateMention, b: DateMention): boolean {
  const [one, other] = [partsOf(a)?.year, partsOf(b)?.year];
  return one != null && other != null && written(a) && written(b) && swapped(one, other);
}

function swapped(a: string, b: string): boolean {
  const at = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  return at.length === 2 && a[at[0]!] === b[at[1]!] && a[at[1]!] === b[at[0]!];
}

/** Minutes from midnight of a time said to the minute, or null. */
function minutesOf(date: DateMention): number | null {
  const parts = partsOf(date);
  return parts?.hour && parts.minute ? Number(parts.hour) * 60 + Number(parts.minute) : null;
}

/** Is it a time of day said to the minute? */
export const isClock = (date: DateMention): boolean => minutesOf(date) !== null;

/** Minutes that half of all events are said to have happened at: they are known again less surely. */
const ROUND = 15;

/**
 * Have two times of day the digits of one, miswritten: the minutes with changed places (`18:42`, `18:24`), or those of
 * another hour beside it or half a day away (`21:20`, `22:20`)? So two times hardly ever stand by chance.
 */
export function clockSlip(a: DateMention, b: DateMention): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one?.hour == null || other?.hour == null || one.minute === null || other.minute === null) return false;
  if (one.hour === other.hour)
    return one.minute !== other.minute && [...one.minute].reverse().join('') === other.minute;
  const hours = Math.abs(Number(one.hour) - Number(other.hour));
  return one.minute === other.minute && Number(one.minute) % ROUND !== 0 && (hours === 1 || hours === 12);
}
