import { expect, test } from 'vitest';
import { datesOf, shown } from './dates-of';

const published = '2023-05-17';

test('should hang narrative dates on the date mentioned before, even in another paragraph', () => {
  expect(
    shown('La digue a cédé le 3 avril.\n\nLa veille, il avait plu. Une semaine plus tard, elle tenait.', { published }),
  ).toEqual(['le 3 avril = 2023-04-03', 'La veille = 2023-04-02', 'Une semaine plus tard = 2023-04-09']);
});

test('should fall back on the published date', () =>
  expect(shown('Deux jours plus tôt, il pleuvait.', { published })).toEqual(['Deux jours plus tôt = 2023-05-15']));

test('should keep the unit of the following year', () =>
  expect(shown('It opened on 3 April 2019. The following year it shut.', { language: 'en', published })[1]).toBe(
    'The following year = 2020',
  ));

test('should leave the day after an event open', () => {
  const [date] = datesOf('Au lendemain du scrutin, le calme régnait.', { published });
  expect(date).toMatchObject({ value: 'XXXX-XX-XX', earliest: null, latest: null });
});

test('should take three days after an event for a length', () =>
  expect(shown('Trois jours après son départ, la halle brûlait.', { published })).toEqual(['Trois jours = P3D']));

test('should leave narrative dates open where there is no anchor', () =>
  expect(shown('La veille, il avait plu.')).toEqual(['La veille = XXXX-XX-XX']));

test('should name the anchor, and call the value inferred', () => {
  const [first, second] = datesOf('Le 3 avril 2019, la halle brûlait. Le lendemain, il pleuvait.', { published });
  expect(first).toMatchObject({ certainty: 'stated', anchor: null });
  expect(second).toMatchObject({ certainty: 'inferred', anchor: '2019-04-03', earliest: '2019-04-04' });
});

test('should allow days around an amount counted in weeks', () =>
  expect(datesOf('Il y a deux semaines, tout allait bien.', { published })[0]).toMatchObject({
    value: '2023-05-03',
    earliest: '2023-04-30',
    latest: '2023-05-06',
    mod: 'approx',
  }));

test('should give offsets into the file', () => {
  const text = 'Un titre\n\nIl est parti hier.';
  const [date] = datesOf(text, { published });
  expect(text.slice(date!.start, date!.end)).toBe('hier');
});
