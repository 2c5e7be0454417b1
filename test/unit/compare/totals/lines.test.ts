import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

const lines = (...rows: string[]): string => `REPORT\n\n${rows.join('\n')}\n\nThat is all.\n`;

test.each<[string, Language, string, string]>([
  [
    'rows with leaders',
    'en',
    lines(
      'Schools ......... $4,300,000',
      'Roads ........... $1,250,000',
      'Library ......... $ 410,000',
      'TOTAL ........... $6,160,000',
    ),
    '$6,160,000 | $4,300,000 | $1,250,000 | $ 410,000',
  ],
  [
    'the card of a match',
    'en',
    lines('J. Garrick b Mallow 31', 'P. Sutter not out 18', 'Others 22', 'Extras 9', 'Total 90'),
    '90 | 31 | 18 | 22 | 9',
  ],
  [
    'un tableau de points',
    'fr',
    lines(
      'Personnel ....... 4 300 €',
      'Travaux ......... 1 250 €',
      'Livres .......... 410 €',
      'Total ........... 6 160 €',
    ),
    '6 160 € | 4 300 € | 1 250 € | 410 €',
  ],
])('should add up %s (%s)', (_, language, text, expected) =>
  expect(totals(text, language, 'a.txt')).toEqual([expected]),
);

test.each<[string, Language, string]>([
  [
    'rows that add up',
    'en',
    lines('Schools ... $4,300,000', 'Roads ... $1,250,000', 'Library ... $410,000', 'TOTAL ... $5,960,000'),
  ],
  ['two rows', 'en', lines('Schools ... $4,300,000', 'Roads ... $1,250,000', 'TOTAL ... $5,960,000')],
  ['rows of another unit', 'en', lines('Schools 43', 'Roads 12', 'Library 4', 'TOTAL $64')],
  [
    'a sentence that ends with a number',
    'en',
    lines('Garrick scored 31', 'Mallow scored 18', 'Sutter scored 22', 'All of them came in 90'),
  ],
  ['parts of parts', 'en', lines('Staff 40', 'of which drivers 25', 'Owners 3', 'Total 50')],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language, 'a.txt')).toEqual([]));
