import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[Language, string, string]>([
  ['fr', 'La moitié des 40 élèves, soit 25, sont venus.', '25 | La moitié | 40'],
  ['fr', 'Un tiers des 90 logements (40) sont vides.', '40 | Un tiers | 90'],
  ['fr', 'Trois quarts des 200 salariés, soit 120 personnes, ont voté.', '120 | Trois quarts | 200'],
  ['fr', 'Quelque 30 % des 200 salariés, soit 80 personnes, ont voté.', '80 | Quelque 30 % | 200'],
  ['en', 'Half of the 40 pupils, or 25, came.', '25 | Half | 40'],
  ['en', 'A third of the 90 flats (40) are empty.', '40 | A third | 90'],
  ['en', 'Three quarters of its 200 staff – 120 people – voted.', '120 | Three quarters | 200'],
  ['en', 'The town bought 30% of the 200 houses, or 80.', '80 | 30% | 200'],
])('should work out a fraction in %s: %s', (language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['a fraction that fits', 'en', 'Half of the 40 pupils, or 20, came.'],
  ['une fraction arrondie', 'fr', 'Un tiers des 40 élèves, soit 13, sont venus.'],
  ['a hedge', 'en', 'More than half of the 40 pupils, or 25, came.'],
  ['un presque', 'fr', 'Près de la moitié des 40 élèves, soit 18, sont venus.'],
  ['a hedged result', 'fr', 'La moitié des 40 élèves, soit plus de 15, sont venus.'],
  ['something else', 'en', 'Half of the 40 pupils, or 25 teachers, came.'],
  ['a number beside it', 'en', 'Half of the 40 pupils came, 25 of them on foot.'],
  ['ages in brackets', 'en', 'Half of the 40 pupils (aged 12) came.'],
  ['a result far off', 'en', 'Half of the 40 pupils, or 90, came.'],
  ['another unit', 'fr', 'La moitié des 40 élèves, soit 25 %, sont venus.'],
  ['another sentence', 'en', 'It is half of the 40 pupils. Or 25 came.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
