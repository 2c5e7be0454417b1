import { expect, test } from 'vitest';
import { datesOf, shown } from './dates-of';

const published = '2023-05-17';
const LIVE = '14:32 Le feu est maîtrisé.\n\n13 h 10 : la route rouvre.\n\n12:45 Un hangar brûle.';

test('should put the stamps of a live page on the published day', () =>
  expect(shown(LIVE, { published })).toEqual([
    '14:32 = 2023-05-17T14:32',
    '13 h 10 = 2023-05-17T13:10',
    '12:45 = 2023-05-17T12:45',
  ]));

test('should mark them as stamps, with their day', () =>
  expect(datesOf(LIVE, { published })[0]).toMatchObject({
    stamp: true,
    certainty: 'inferred',
    earliest: published,
    latest: published,
    anchor: published,
  }));

test('should take the day from a heading above', () =>
  expect(shown(`Mardi 16 mai\n\n${LIVE}`, { published })[1]).toBe('14:32 = 2023-05-16T14:32'));

test('should leave entries behind a midnight open', () => {
  const values = datesOf(`${LIVE}\n\n00:20 Un cri.\n\n23:50 La nuit tombe.`, { published }).map(({ value }) => value);
  expect(values.slice(3)).toEqual(['2023-05-17T00:20', 'T23:50']);
});

test('should read the lines of one paragraph as entries', () =>
  expect(shown('14:32 : feu.\n13:10 : route.\n12:45 : hangar.', { published })[2]).toBe('12:45 = 2023-05-17T12:45'));

test.each([
  ['in the middle of a line', 'À 14:32 il brûle.\n\nÀ 13:10 il brûle.\n\nÀ 12:45 il brûle.'],
  ['of fewer entries', '14:32 Le feu est maîtrisé.\n\nLe hangar brûlait à 13:10, puis à 12:45.'],
])('should leave times %s without a day', (_, text) => {
  expect(datesOf(text, { published }).map(({ earliest, stamp }) => [earliest, stamp])).toEqual(
    new Array(3).fill([null, undefined]),
  );
});

test('should leave stamps open where no day is known', () =>
  expect(datesOf(LIVE)[0]).toMatchObject({ value: 'T14:32', earliest: null, stamp: true }));
