import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[string, Language, string, string]>([
  [
    'a bracket of labels and numbers',
    'en',
    'Guests tonight: 1,840 in all (Garrick College 720; Mallow House 510; Sutter High School 330; five other halls together 190).',
    '1,840 | 720 | 510 | 330 | 190',
  ],
  [
    'a bracket with commas',
    'en',
    'Police made 27 arrests (Garrick 12, Mallow 9, Sutter 4) over two days.',
    '27 | 12 | 9 | 4',
  ],
  [
    'une parenthèse',
    'fr',
    'On a relogé 640 habitants (gymnase Armagne 310 ; lycée Vallorbe 190 ; salle des fêtes 110).',
    '640 | 310 | 190 | 110',
  ],
  ['a colon', 'en', 'The bus brought 90 donors: Garrick 41; Mallow 26; Sutter 18.', '90 | 41 | 26 | 18'],
  [
    'the line that breaks the one above down',
    'en',
    'Confirmed cases: 52\nBy age: under 30, 7; 30 to 59, 21; 60 and over, 29\n',
    '52 | 7 | 21 | 29',
  ],
  [
    'la ligne par âge',
    'fr',
    'Cas confirmés : 52\nPar groupe : femmes, 17 ; hommes, 21 ; enfants, 9\n',
    '52 | 17 | 21 | 9',
  ],
])('should add up %s (%s)', (_, language, text, expected) =>
  expect(totals(text, language, 'a.txt')).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['a bracket that adds up', 'en', 'Police made 25 arrests (Garrick 12, Mallow 9, Sutter 4) over two days.'],
  ['two items', 'en', 'Police made 27 arrests (Garrick 12, Mallow 9) over two days.'],
  ['items without a number', 'en', 'Police made 27 arrests (Garrick 12, Mallow 9, the rest elsewhere).'],
  ['years', 'en', 'The club won 6,300 caps (Garrick 2004, Mallow 2011, Sutter 2016).'],
  [
    'a bracket far from a number',
    'en',
    'It holds 27 of the best cellars to be found (Garrick 12, Mallow 9, Sutter 4).',
  ],
  ['another line below', 'en', 'Confirmed cases: 52\nTests: Garrick 17; Mallow 21; Sutter 9\n'],
  [
    'a line below a sentence',
    'en',
    'There were 52 cases and 3 deaths\nBy age: under 30, 7; 30 to 59, 21; 60 and over, 29\n',
  ],
  ['sums of money', 'en', 'It raised £27 (Garrick 12, Mallow 9, Sutter 4).'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language, 'a.txt')).toEqual([]));
