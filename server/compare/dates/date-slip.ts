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

/** How finely a date is stated: `year`, `month`, `day`, `minute`, … as the length of its calendar value. */
export const granularity = ({ value }: DateMention): string =>
  /T\d/u.test(value)
    ? 'time'
    : value.startsWith('P')
      ? 'duration'
      : /^\d{4}$/u.test(value)
        ? 'year'
        : /^\d{4}-\d{2}$/u.test(value)
          ? 'month'
          : 'day';

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
  if (differing[0] === 'year') return true;
  return differing[0] === 'month' ? shared.includes('day') : swapped(one.day!, other.day!);
}

/** Are the two days neighbours? A day off by one is the most usual slip of all, but neighbours are also two days. */
export const dayApart = (a: DateMention, b: DateMention): boolean =>
  a.earliest !== null &&
  b.earliest !== null &&
  a.earliest === a.latest &&
  b.earliest === b.latest &&
  Math.abs(Date.parse(a.earliest) - Date.parse(b.earliest)) === 86_400_000;

const written = ({ text }: DateMention): boolean => /\d/u.test(text);

const timeSlip = (a: Parts, b: Parts): boolean =>
  (a.minute !== null && a.minute === b.minute && a.minute !== '00') ||
  (a.hour === b.hour && a.minute !== null && b.minute !== null && a.minute[1] === b.minute[1]);

function yearSlip(a: string, b: string): boolean {
  const wrong = [...a].filter((digit, i) => digit !== b[i]).length;
  return wrong === 1 || swapped(a, b);
}

function swapped(a: string, b: string): boolean {
  const at = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  return at.length === 2 && a[at[0]!] === b[at[1]!] && a[at[1]!] === b[at[0]!];
}

/** Times of day of one event that differ by more than rounding, where neither has a date that tells them apart. */
export function timesDiffer(a: DateMention, b: DateMention): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (!one?.minute || !other?.minute || !one.hour || !other.hour) return false;
  const minutes = ({ hour, minute }: Parts): number => Number(hour) * 60 + Number(minute);
  return Math.abs(minutes(one) - minutes(other)) > (a.mod === 'approx' || b.mod === 'approx' ? 30 : 2);
}
