import { expect, test } from 'vitest';
import {
  addDays,
  addTo,
  civil,
  dayNumber,
  daysApart,
  daysBetween,
  daysInMonth,
  exists,
  inWeekOf,
  partsOf,
  weekStart,
} from '../../../server/extract/dates/calendar';

const DAY = 86_400_000;

/** The engine's own clock as a witness: milliseconds of the day's begin. Years below 100 are no years of 1900. */
const time = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(year, month - 1, day);
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Every `step`th day from one to the other. */
function* days(from: string, to: string, step: number): Generator<string> {
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += step * DAY) yield isoOf(ms);
}

/** Days of our century one by one, of all others in steps that meet all months and weekdays. */
const NEAR = [...days('1999-12-01', '2032-12-31', 1)];
const FAR = [...days('0001-01-01', '9998-12-31', 1097)];

test('should know the months and leap years of all centuries', () => {
  const wrong: [year: number, month: number][] = [];
  for (let year = 0; year <= 9999; year += year > 1890 && year < 2110 ? 1 : 7)
    for (let month = 1; month <= 12; month++) {
      const length = new Date(time(year, month + 1, 0)).getUTCDate();
      if (daysInMonth(year, month) !== length) wrong.push([year, month]);
    }
  expect(wrong).toEqual([]);
  expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2024, 4, 31, false],
  [2024, 12, 31, true],
  [2024, 0, 1, false],
  [2024, 13, 1, false],
  [2024, 1, 0, false],
  [2024, 1, 32, false],
  [0, 2, 29, true],
  [9999, 12, 31, true],
])('should know whether there is a day %i-%i-%i', (year, month, day, known) =>
  expect(exists(year, month, day)).toBe(known),
);

test('should know the parts and the weekday of a date', () => {
  const isWrong = (date: string): boolean => {
    const witness = new Date(Date.parse(date));
    const { year, month, day, weekday } = partsOf(date);
    return isoOf(time(year, month, day)) !== date || weekday !== (witness.getUTCDay() || 7);
  };
  expect([...NEAR, ...FAR].filter(isWrong)).toEqual([]);
});

// Weeks as calendars of those years print them.
test.each([
  ['2004-12-31', 2004, 53],
  ['2005-01-01', 2004, 53],
  ['2005-01-02', 2004, 53],
  ['2005-01-03', 2005, 1],
  ['2007-12-31', 2008, 1],
  ['2008-12-28', 2008, 52],
  ['2008-12-29', 2009, 1],
  ['2009-12-31', 2009, 53],
  ['2010-01-03', 2009, 53],
  ['2012-01-01', 2011, 52],
  ['2015-12-31', 2015, 53],
  ['2016-01-04', 2016, 1],
  ['2017-11-09', 2017, 45],
  ['2020-12-31', 2020, 53],
  ['2024-12-30', 2025, 1],
  ['0000-01-01', -1, 52],
  ['9999-12-31', 9999, 52],
])('should know the ISO week of %s', (date, weekYear, week) => expect(partsOf(date)).toMatchObject({ weekYear, week }));

test('should come back from a week to its days', () => {
  const isWrong = (date: string): boolean => {
    const { week, weekYear, weekday } = partsOf(date);
    const monday = weekStart(weekYear, week);
    const sunday = partsOf(inWeekOf(date, 7));
    return (
      addDays(monday, weekday - 1) !== date ||
      inWeekOf(date, 1) !== monday ||
      [sunday.week, sunday.weekYear, sunday.weekday].join() !== [week, weekYear, 7].join()
    );
  };
  expect(NEAR.filter(isWrong)).toEqual([]);
});

test.each([-366, -31, -7, -1, 1, 28, 365, 10_000])('should count %i days and come back', (count) => {
  const isWrong = (date: string): boolean => {
    const to = isoOf(Date.parse(date) + count * DAY);
    return (
      addDays(date, count) !== to ||
      addTo(date, { weeks: count }) !== addDays(date, 7 * count) ||
      daysBetween(date, to) !== count ||
      addDays(to, -count) !== date
    );
  };
  expect(FAR.filter((date) => date > '0010' && date < '9200').filter(isWrong)).toEqual([]);
});

test('should add days one by one as at once', () => {
  let date = '1999-12-31';
  for (let count = 1; count <= 800; count++) {
    date = addDays(date, 1);
    expect(date).toBe(addDays('1999-12-31', count));
  }
});

test.each([
  ['2024-01-31', { months: 1 }, '2024-02-29'],
  ['2023-01-31', { months: 1 }, '2023-02-28'],
  ['2024-03-31', { months: -1 }, '2024-02-29'],
  ['2024-02-29', { years: 1 }, '2025-02-28'],
  ['2024-02-29', { years: -4 }, '2020-02-29'],
  ['2024-10-31', { months: 4, days: 1 }, '2025-03-01'],
  ['2024-01-31', { years: 1, months: 1, weeks: 1, days: 1 }, '2025-03-08'],
  ['2024-05-31', { months: -3, days: -29 }, '2024-01-31'],
  ['2024-05-15', { months: -1, days: 20 }, '2024-05-05'],
  ['2024-05-15', { years: 1, months: -12 }, '2024-05-15'],
  ['2024-12-31', {}, '2024-12-31'],
  ['2024-12-31', { days: 1.4 }, '2025-01-01'],
])('should step from %s by %o', (date, step, to) => expect(addTo(date, step)).toBe(to));

test.each([-25, -12, -1, 1, 2, 11, 13])('should keep to the day %i months away, or the last of the month', (months) => {
  const isWrong = (date: string): boolean => {
    const { year, month, day } = partsOf(date);
    const first = new Date(time(year, month + months, 1));
    const [toYear, toMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
    const last = new Date(time(toYear, toMonth + 1, 0)).getUTCDate();
    return addTo(date, { months }) !== civil(toYear, toMonth, Math.min(day, last));
  };
  expect(NEAR.filter((day) => day > '2019' && day < '2025').filter(isWrong)).toEqual([]);
});

test('should stay in the years 0 to 9999', () => {
  expect(addDays('9999-12-31', 1)).toBe('9999-01-01');
  expect(addDays('0000-01-01', -1)).toBe('0000-12-31');
  expect(addTo('2024-05-15', { years: 1e12 })).toBe('9999-05-15');
  expect(addTo('2024-05-15', { years: -Infinity })).toBe('0000-05-15');
  expect(addTo('2024-05-15', { years: Infinity, months: Infinity, weeks: Infinity, days: Infinity })).toMatch(/^9999-/);
  expect(addTo('9999-12-31', { years: 1, days: -367 })).toBe('9999-12-30');
});

test.each([
  '',
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-1',
  '20240101',
  '2024-01',
])('should throw at %s, which is no day', (date) => {
  for (const ask of [
    () => partsOf(date),
    () => addDays(date, 1),
    () => addTo(date, { months: 1 }),
    () => daysBetween('2024-01-01', date),
    () => daysBetween(date, '2024-01-01'),
    () => inWeekOf(date, 1),
  ])
    expect(ask).toThrow(new RangeError(`no such day: ${date}`));
});

test.each(['2024-01-01T10:00', '2024-01-01Z', '+002024-01-01', '-000001-01-01', 'XXXX-01-01', ' 2024-01-01'])(
  'should throw at %s, which is no plain day',
  (date) => expect(() => partsOf(date)).toThrow(RangeError),
);

test('should throw again when asked again', () => {
  for (let time = 0; time < 2; time++) expect(() => partsOf('2023-02-29')).toThrow(RangeError);
});

test('should answer the same after many other dates', () => {
  const ask = (date: string): unknown => [partsOf(date), addDays(date, 3), addTo(date, { months: 5 })];
  const before = ask('2024-01-31');
  for (const date of days('1000-01-01', '1013-01-01', 1)) ask(date);
  expect(ask('2024-01-31')).toEqual(before);
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-03-01', 19783],
  ['2023-02-30', NaN],
  ['2023', NaN],
  ['', NaN],
])('should number the day %s', (date, number) => expect(dayNumber(date)).toBe(number));

test('should count the days between two days, whichever is the earlier', () => {
  expect(daysApart('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysApart('2024-03-01', '2024-02-28')).toBe(2);
  expect(daysApart('2024-03-01', 'XXXX-02-28')).toBeNaN();
});
