import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[Language, string, string]>([
  ['en', 'Complaints rose from 120 to 150, an increase of 20%.', '20% | 120 | 150'],
  ['en', 'The fare rose 40% from £200 to £260.', '40% | £200 | £260'],
  ['fr', 'Le loyer est passé de 500 à 450 euros, soit une baisse de 15 %.', '15 % | 500 | 450 euros'],
])('should work out a change in %s: %s', (language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['a change that fits', 'en', 'Complaints rose from 120 to 150, an increase of 25%.'],
  ['a rounded change', 'en', 'Complaints rose from 121 to 150, an increase of 24%.'],
  ['a rounded value', 'en', 'Sales rose from £1.1bn to £1.3bn, an increase of 14%.'],
  ['a hedge', 'en', 'Complaints rose from 120 to 150, an increase of more than 20%.'],
  ['a rate', 'en', 'The rate rose from 8% to 10%, an increase of 3%.'],
  ['small counts', 'en', 'Its shops rose from 2 to 3, an increase of 40%.'],
  ['a percentage of something else', 'en', 'Complaints rose from 120 to 150 while sales fell 20%.'],
  ['another sentence', 'en', 'Complaints rose from 120 to 150. Sales rose 20%.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
