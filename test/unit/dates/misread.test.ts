import { expect, test } from 'vitest';
import { datesOf, shown } from './dates-of';

const published = '2024-02-07'; // a Wednesday

test.each([
  ['a part of a whole', 'More than a quarter of the houses were sold, and three quarters of the barns.', 'en'],
  ['a price', 'The profit came to 1.35 a share.', 'en'],
] as const)('should not read %s', (_, text, language) => expect(shown(text, { language, published })).toEqual([]));

test('should read quarters that are counted', () =>
  expect(shown('Sales fell for two quarters.', { language: 'en' })).toEqual(['two quarters = P6M']));

test('should not take the article after a weekday for the first of the month', () =>
  expect(shown('Elle a publié mardi un chiffre faux.', { published })).toEqual(['mardi = 2024-02-06']));

test('should read a verb of beginning in the present as what is to come', () =>
  expect(shown('The works begin in September.', { language: 'en', published })).toEqual(['September = 2024-09']));

test('should read a participle after `to be` as what is to come', () =>
  expect(shown('The contract is to be signed in September.', { language: 'en', published })).toEqual([
    'September = 2024-09',
  ]));

test('should take the tense from the sentence of the date only', () =>
  expect(shown('The fair closes on Monday. The bridge will be shut.', { language: 'en', published })).toEqual([
    'Monday = 2024-02-05',
  ]));

test.each([
  ['It burned just after 6 a.m. in the yard.', 'en', 'just after 6 a.m.'],
  ['Le feu a pris peu après 17 h 30 dans la cour.', 'fr', 'peu après 17 h 30'],
  ['Das Feuer brach kurz nach 17.30 Uhr aus.', 'de', 'kurz nach 17.30 Uhr'],
] as const)('should take “%s” for a time about', (text, language, words) =>
  expect(datesOf(text, { language })[0]).toMatchObject({ text: words, mod: 'approx' }),
);
