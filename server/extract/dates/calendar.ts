import type { CivilDate } from '../../article/article';

/** Calendar arithmetic on ISO strings: proleptic Gregorian calendar, by days since 1 January 1970. */
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `2017-11-09`. */
export const civil = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1]!;

/** Is there such a day? */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));

/** Days since 1 January 1970 (Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse, civil_from_days; clamped to the years 0 to 9999. */
function fromDayNumber(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civil(clampYear(year), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

const clampYear = (year: number): number => Math.max(0, Math.min(9999, year));

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Year, month and day; throws a RangeError if the date is not in the calendar. */
function fieldsOf(date: CivilDate): readonly [year: number, month: number, day: number] {
  const match = ISO.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !exists(year, month, day)) throw new RangeError(`no such day: ${date}`);
  return [year, month, day];
}

const numberOf = (date: CivilDate): number => dayNumber(...fieldsOf(date));
/** 1 = Monday; 1 January 1970 was a Thursday. */
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

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
export function partsOf(date: CivilDate): Parts {
  const [year, month, day] = fieldsOf(date);
  const number = dayNumber(year, month, day);
  const weekday = weekdayOf(number);
  // An ISO week belongs to the year of its Thursday.
  const thursday = number + 4 - weekday;
  const weekYear = [year + 1, year, year - 1].find((y) => thursday >= dayNumber(y, 1, 1))!;
  return { year, month, day, weekday, week: Math.floor((thursday - dayNumber(weekYear, 1, 1)) / 7) + 1, weekYear };
}

export interface Step {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** The date so much later (earlier where negative; all of one sign); the last day of the month where the day does not exist in it. */
export function addTo(date: CivilDate, { years = 0, months = 0, weeks = 0, days = 0 }: Step): CivilDate {
  const [year, month, day] = fieldsOf(date);
  const index = (year + within(years)) * 12 + month - 1 + within(months);
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const moved = dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  return fromDayNumber(moved + 7 * within(weeks) + within(days));
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
