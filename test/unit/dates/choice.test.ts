import { expect, test } from 'vitest';
import { datesOf } from './dates-of';

const value = (text: string, published: string, language: 'fr' | 'en' = 'fr'): string | undefined =>
  datesOf(text, { published, language })[0]?.value;

test('should take the nearest year, in doubt the past', () => {
  expect(value('Le pont fut inauguré le 12 mars.', '2023-05-17')).toBe('2023-03-12');
  expect(value('Le pont fut inauguré le 20 décembre.', '2023-01-10')).toBe('2022-12-20');
  expect(value('Le pont sera inauguré le 15 janvier.', '2022-12-10')).toBe('2023-01-15');
});

test('should let the weekday tell a distant year', () =>
  expect(value('Le vendredi 9 septembre, la tour brûlait.', '2023-03-10')).toBe('2022-09-09'));

test('should allow both readings of a next weekday', () =>
  expect(datesOf('The vote is next Friday.', { published: '2023-05-17', language: 'en' })[0]).toMatchObject({
    value: '2023-05-26',
    earliest: '2023-05-19',
    latest: '2023-05-26',
  }));

test('should bound a date by its modifier', () => {
  const published = '2023-05-17';
  expect(datesOf('La halle est vide depuis 2011.', { published })[0]).toMatchObject({
    mod: 'since',
    earliest: '2011-01-01',
    latest: null,
  });
  expect(datesOf('La halle a fermé avant 2011.', { published })[0]).toMatchObject({
    mod: 'before',
    earliest: null,
    latest: '2011-12-31',
  });
  expect(datesOf('La halle a fermé début novembre 2011.', { published })[0]).toMatchObject({
    mod: 'start',
    earliest: '2011-11-01',
    latest: '2011-11-16',
  });
});

test('should swap day and month only where the order of the language is impossible', () => {
  expect(value('Reçu le 04/05/2022.', '2023-05-17')).toBe('2022-05-04');
  expect(value('Filed on 04/05/2022.', '2023-05-17', 'en')).toBe('2022-04-05');
  expect(value('Filed on 23/05/2022.', '2023-05-17', 'en')).toBe('2022-05-23');
});

test('should give no days to a date that is not in the calendar', () =>
  expect(datesOf('Le 31 février 2021, il neigeait.', {})[0]).toMatchObject({
    value: '2021-02-31',
    earliest: null,
    latest: null,
  }));

test('should survive amounts beyond all calendars', () => {
  expect(() =>
    datesOf('Il y a 900000000 ans, la mer montait. Dans 99999999999999999999 jours.', { published: '2023-05-17' }),
  ).not.toThrow();
});

test('should read ten thousand short words in time', () => {
  const text = 'un deux de la le en 1 2 3 mars mai '.repeat(1000);
  const before = performance.now();
  datesOf(text, { published: '2023-05-17' });
  expect(performance.now() - before).toBeLessThan(5000);
});
