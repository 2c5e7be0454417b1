import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '../../article/article';

/**
 * Calendar arithmetic on ISO strings, by Temporal (native where there is one). The answers are kept, as an
 * article asks the same few questions again and again while it is typed.
 */
const LIMIT = 20_000;
const kept = new Map<string, unknown>();

function keep<T>(key: string, compute: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known as T;
  if (kept.size >= LIMIT) kept.clear();
  const value = compute();
  kept.set(key, value);
  return value;
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
export const partsOf = (date: CivilDate): Parts =>
  keep(`p${date}`, () => {
    const plain = Temporal.PlainDate.from(date);
    return {
      year: plain.year,
      month: plain.month,
      day: plain.day,
      weekday: plain.dayOfWeek,
      week: plain.weekOfYear ?? 1,
      weekYear: plain.yearOfWeek ?? plain.year,
    };
  });

export interface Step {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** The date so much later (earlier where negative; all of one sign); the last day of the month where the day does not exist in it. */
export const addTo = (date: CivilDate, { years = 0, months = 0, weeks = 0, days = 0 }: Step): CivilDate =>
  keep(`a${date},${years},${months},${weeks},${days}`, () =>
    clamped(
      Temporal.PlainDate.from(date).add({
        years: within(years),
        months: within(months),
        weeks: within(weeks),
        days: within(days),
      }),
    ),
  );

/** Nothing in a newspaper is further away; calendars end somewhere. */
const within = (count: number): number => Math.max(-100_000, Math.min(100_000, Math.round(count)));
const clamped = (date: Temporal.PlainDate): CivilDate =>
  civil(Math.max(0, Math.min(9999, date.year)), date.month, date.day);

export const addDays = (date: CivilDate, days: number): CivilDate => (days === 0 ? date : addTo(date, { days }));

/** Days from `a` to `b`, negative if `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number =>
  keep(`b${a},${b}`, () => Temporal.PlainDate.from(a).until(b, { largestUnit: 'day' }).days);

/** Number of days in a month. */
export const daysInMonth = (year: number, month: number): number =>
  keep(`m${year},${month}`, () => Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth);

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `2017-11-09`. */
export const civil = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Is there such a day? */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));

/** Monday of the ISO week. */
export const weekStart = (weekYear: number, week: number): CivilDate => {
  const fourth = civil(weekYear, 1, 4); // always in week 1
  return addDays(fourth, 7 * (week - 1) + 1 - partsOf(fourth).weekday);
};

/** The day of the week in the ISO week of `date`. */
export const inWeekOf = (date: CivilDate, weekday: number): CivilDate => addDays(date, weekday - partsOf(date).weekday);
