import type { CivilDate } from '../../article/article';
import { Lately, remember } from '../../article/remember';
import { Temporal } from '../../article/temporal';

/**
 * Calendar arithmetic on ISO strings, by Temporal. A Temporal object costs microseconds, and the dates of news gather
 * around the published ones: what was asked lately is kept, and days are counted from one day that never changes, so
 * that all ways from date to date share the same few answers.
 */
const MOST = 4096;
const FIRST = new Temporal.PlainDate(1970, 1, 1);

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `2017-11-09`. */
export const civil = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

const monthLengths = new Lately<number, number>(MOST);

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  const key = year * 12 + month - 1;
  const known = monthLengths.get(key);
  if (known !== undefined) return known;
  const { daysInMonth: length } = new Temporal.PlainDate(year, month, 1);
  monthLengths.set(key, length);
  return length;
}

/** In every month. */
const SHORTEST_MONTH = 28;

/** Is there such a day? */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= daysInMonth(year, month));

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Throws a RangeError if the date is not in the calendar, or written otherwise. */
function plain(date: CivilDate): InstanceType<typeof Temporal.PlainDate> {
  const match = ISO.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !exists(year, month, day)) throw new RangeError(`no such day: ${date}`);
  return new Temporal.PlainDate(year, month, day);
}

/** What a date is, in parts. `week` and `weekYear` are of ISO 8601. */
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly week: number;
  readonly weekYear: number;
}

/** Parts of a date; throws a RangeError if it is not in the calendar. */
export const partsOf: (date: CivilDate) => Parts = remember(MOST, (date) => {
  const { year, month, day, dayOfWeek, weekOfYear, yearOfWeek } = plain(date);
  // Only calendars other than ISO's may have no weeks.
  return { year, month, day, weekday: dayOfWeek, week: weekOfYear!, weekYear: yearOfWeek! };
});

/** Days since the first, which is 1 January 1970; NaN for what is no day of the calendar. */
export const dayNumber: (date: CivilDate) => number = remember(MOST, (date) =>
  isDay(date) ? FIRST.until(plain(date)).days : NaN,
);

const isDay = (date: CivilDate): boolean => {
  const match = ISO.exec(date);
  return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** The same; throws a RangeError if the date is not in the calendar. */
function numberOf(date: CivilDate): number {
  const number = dayNumber(date);
  if (Number.isNaN(number)) throw new RangeError(`no such day: ${date}`);
  return number;
}

/** Days between two days, whichever is the earlier; NaN if either is no day of the calendar. */
export const daysApart = (a: CivilDate, b: CivilDate): number => Math.abs(dayNumber(a) - dayNumber(b));

const datesByNumber = new Lately<number, CivilDate>(MOST);

/** The inverse; clamped to the years 0 to 9999. */
function dateAt(number: number): CivilDate {
  const known = datesByNumber.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = FIRST.add({ days: number });
  const date = civil(Math.max(0, Math.min(9999, year)), month, day);
  datesByNumber.set(number, date);
  return date;
}

export interface Step {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** The date so much later (earlier where negative); the last day of the month where the day does not exist in it. */
export function addTo(date: CivilDate, { years = 0, months = 0, weeks = 0, days = 0 }: Step): CivilDate {
  const from = monthsLater(date, 12 * within(years) + within(months));
  return dateAt(from + 7 * within(weeks) + within(days));
}

const numbersMonthsLater = new Lately<string, number>(MOST);

/** The number of the day so many months later: of the last one of the month where the day does not exist in it. */
function monthsLater(date: CivilDate, months: number): number {
  if (months === 0) return numberOf(date);
  const key = `${date} ${months}`;
  const known = numbersMonthsLater.get(key);
  if (known !== undefined) return known;
  const number = FIRST.until(plain(date).add({ months })).days;
  numbersMonthsLater.set(key, number);
  return number;
}

/** Nothing in a newspaper is further away; calendars end somewhere. */
const within = (count: number): number => Math.max(-100_000, Math.min(100_000, Math.round(count)));

export const addDays = (date: CivilDate, days: number): CivilDate => (days === 0 ? date : addTo(date, { days }));

/** Days from `a` to `b`, negative if `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => numberOf(b) - numberOf(a);

/** Monday of the ISO week. */
export const weekStart = (weekYear: number, week: number): CivilDate => {
  const fourth = civil(weekYear, 1, 4); // always in week 1
  return addDays(fourth, 7 * (week - 1) + 1 - partsOf(fourth).weekday);
};

/** The day of the week in the ISO week of `date`. */
export const inWeekOf = (date: CivilDate, weekday: number): CivilDate => addDays(date, weekday - partsOf(date).weekday);
