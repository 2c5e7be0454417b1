import type { CivilDate } from '../../article/article';
import { addDays, civil, daysInMonth, partsOf } from './calendar';

/**
 * When a holiday falls: `12-25`; `easter+39`; `11-4-4` (month, weekday with 1 = Monday, which one; -1 the last);
 * `advent+0` for the Sundays of Advent.
 */
export type HolidayRule = string;

/** Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const month = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * month + 114;
  return civil(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The day on which the holiday falls that year. */
export function holiday(rule: HolidayRule, year: number): CivilDate {
  const moved = /^(easter|advent)([+-]\d+)$/.exec(rule);
  if (moved) return addDays(moved[1] === 'easter' ? easter(year) : firstAdvent(year), Number(moved[2]));
  const nth = /^(\d+)-(\d)-(-?\d)$/.exec(rule);
  if (nth) return nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3]));
  return `${String(year).padStart(4, '0')}-${rule}`;
}

/** Is it the same day every year? Then it has a value without a year, `XXXX-12-25`. */
export const isFixed = (rule: HolidayRule): boolean => /^\d\d-\d\d$/.test(rule);

/** The nth (or, with -1, last) such weekday of a month. A fifth that does not exist falls into the next month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDate {
  if (nth > 0) {
    const first = civil(year, month, 1);
    return addDays(first, ((weekday - partsOf(first).weekday + 7) % 7) + 7 * (nth - 1));
  }
  const last = civil(year, month, daysInMonth(year, month));
  return addDays(last, -((partsOf(last).weekday - weekday + 7) % 7));
}

/** Fourth Sunday before Christmas. */
function firstAdvent(year: number): CivilDate {
  const eve = civil(year, 12, 24);
  return addDays(eve, -(partsOf(eve).weekday % 7) - 21);
}
