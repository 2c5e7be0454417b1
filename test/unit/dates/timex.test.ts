import { expect, test } from 'vitest';
import {
  addDays,
  addTo,
  daysBetween,
  exists,
  inWeekOf,
  partsOf,
  weekStart,
} from '../../../server/extract/dates/calendar';
import { easter, holiday, nthWeekday } from '../../../server/extract/dates/holidays';
import { granularityOf, intervalOf } from '../../../server/extract/dates/timex';

test.each([
  ['2020-02-29', '2020-02-29', '2020-02-29'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2020-W53-WE', '2021-01-02', '2021-01-03'],
  ['2020-Q4', '2020-10-01', '2020-12-31'],
  ['2020-H1', '2020-01-01', '2020-06-30'],
  ['199', '1990-01-01', '1999-12-31'],
  ['18', '1800-01-01', '1899-12-31'],
  ['2020-03-04T20:20', '2020-03-04', '2020-03-04'],
  ['2020-03-04/2020-03-09', '2020-03-04', '2020-03-09'],
  ['2021-02-31', null, null],
  ['2020-Q9', null, null],
  ['XXXX-11-09', null, null],
  ['P2D', null, null],
])('should know the days of %s', (value, earliest, latest) => expect(intervalOf(value)).toEqual([earliest, latest]));

test.each([
  ['2020-03-04', 'day'],
  ['XXXX-WXX-6', 'day'],
  ['2020-03-04TEV', 'time'],
  ['2020-03', 'month'],
  ['2020', 'year'],
  ['FY2020', 'year'],
  ['2020-W05', 'week'],
  ['2020-SU', 'season'],
  ['199', 'decade'],
  ['18', 'century'],
  ['P2D', 'none'],
  ['PRESENT_REF', 'none'],
])('should know how fine %s is', (value, granularity) => expect(granularityOf(value)).toBe(granularity));

test('should reckon with the calendar', () => {
  expect(addTo('2020-01-31', { months: 1 })).toBe('2020-02-29');
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
  expect(partsOf('2021-01-03')).toMatchObject({ weekday: 7, week: 53, weekYear: 2020 });
  expect(weekStart(2021, 1)).toBe('2021-01-04');
  expect(inWeekOf('2021-01-03', 1)).toBe('2020-12-28');
  expect(exists(2021, 2, 29)).toBe(false);
});

test('should know Easter from the tables', () =>
  expect([1961, 1981, 2000, 2008, 2019, 2024, 2038].map(easter)).toEqual([
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2038-04-25',
  ]));

test('should know holidays that move', () => {
  expect(holiday('easter+1', 2024)).toBe('2024-04-01');
  expect(holiday('11-4-4', 2023)).toBe('2023-11-23');
  expect(holiday('5-7--1', 2023)).toBe('2023-05-28');
  expect(holiday('advent+0', 2023)).toBe('2023-12-03');
  expect(holiday('12-25', 2023)).toBe('2023-12-25');
  expect(nthWeekday(2023, 9, 1, 1)).toBe('2023-09-04');
});
