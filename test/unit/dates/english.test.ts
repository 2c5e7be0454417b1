import { expect, test } from 'vitest';
import { shown } from './dates-of';

/** A Wednesday. */
const published = '2023-05-17';
const check = (text: string, ...expected: string[]): void =>
  expect(shown(text, { language: 'en', published })).toEqual(expected);

test.each([
  ['The mill burned on 3 April 2019.', '3 April 2019 = 2019-04-03'],
  ['The mill burned on April 3rd, 2019.', 'April 3rd, 2019 = 2019-04-03'],
  ['It was sold in March 2020.', 'March 2020 = 2020-03'],
  ['The bridge was closed in 1987.', '1987 = 1987'],
  ['She joined in May.', 'May = 2023-05'],
  ['Filed on 11/23/2022.', '11/23/2022 = 2022-11-23'],
])('should read the absolute date of %s', (text, expected) => check(text, expected));

test.each([
  ['He left yesterday.', 'yesterday = 2023-05-16'],
  ['The roof fell on Saturday.', 'Saturday = 2023-05-13'],
  ['The fair will open on Saturday.', 'Saturday = 2023-05-20'],
  ['The ferry sank last week.', 'last week = 2023-W19'],
  ['They met two days ago.', 'two days ago = 2023-05-15'],
  ['Prices rose earlier this month.', 'earlier this month = 2023-05'],
  ['The vote is in three weeks.', 'in three weeks = 2023-06-07'],
  ['He was seen last night.', 'last night = 2023-05-16TNI'],
  ['It closes at the end of June.', 'the end of June = 2023-06'],
])('should resolve the relative date of %s', (text, expected) => check(text, expected));

test.each([
  ['Police were called at 5.38pm.', '5.38pm = T17:38'],
  ['Police were called at 17:58.', '17:58 = T17:58'],
  ['The signal stopped at 0915 GMT.', '0915 GMT = T09:15Z'],
  ['Doors open at 8 p.m. on Friday.', '8 p.m. on Friday = 2023-05-12T20'],
  ['Open from 2 to 4pm.', 'from 2 to 4pm = T14/T16'],
  ['It rang at half past seven.', 'half past seven = T07:30'],
])('should read the time of %s', (text, expected) => check(text, expected));

test.each([
  ['It lasted two and a half hours.', 'two and a half hours = PT2.5H'],
  ['He waited a couple of weeks.', 'a couple of weeks = P2W'],
  ['They train every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
  ['Sales fell in the third quarter of 2022.', 'the third quarter of 2022 = 2022-Q3'],
  ['A song of the 1960s.', 'the 1960s = 196'],
  ['A fort of the 17th century.', 'the 17th century = 16'],
  ['Losses in fiscal year 2021 doubled.', 'fiscal year 2021 = FY2021'],
  ['It shut two weeks before Christmas.', 'two weeks before Christmas = 2022-12-11'],
  ['Good Friday 2022 was wet.', 'Good Friday 2022 = 2022-04-15'],
])('should read the period in %s', (text, expected) => check(text, expected));

test.each([
  'They march on the town.',
  'You may go. The sun sat low.',
  'The 2000 people of the town voted.',
  'On the second try a 23-year-old won.',
  'She scored 3 and held 2 saves.',
])('should find no date in %s', (text) => check(text));

test('should not take a count for a day', () => {
  check('On Tuesday 12 people fled.', 'Tuesday = 2023-05-16');
  check('In March 15 homes burned.', 'March = 2023-03');
});

test.each(['A novel of 421p about weavers.', 'The shares cost $1.40 a share.', 'They sold a quarter million lamps.'])(
  'should take no page, price or scale for a time: %s',
  (text) => check(text),
);

test('should read the stamp of an entry', () =>
  check(
    'Mon 17:58 All clear. Tuesday 18:05 Gates shut.',
    'Mon 17:58 = 2023-05-15T17:58',
    'Tuesday 18:05 = 2023-05-16T18:05',
  ));
