import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[string, Language, string, string]>([
  [
    'a measure',
    'en',
    'Police seized 310 tonnes of fuel, of which 170 in tanks, 105 in drums and 62 in bottles.',
    '310 tonnes | 170 | 105 | 62',
  ],
  [
    'des choses',
    'fr',
    'Le feu a détruit 48 maisons, dont 21 à Armagne, 17 à Vallorbe et 15 à Sorre.',
    '48 | 21 | 17 | 15',
  ],
])('should find parts above their whole: %s (%s)', (_, language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['parts below it', 'en', 'Police seized 310 tonnes of fuel, of which 170 in tanks, 55 in drums and 22 in bottles.'],
  ['two parts', 'en', 'Police seized 310 tonnes of fuel, of which 190 in tanks and 150 from abroad.'],
  [
    'people, of whom some are both',
    'fr',
    'Le feu a tué 48 personnes, dont 21 femmes, 17 enfants et 15 habitants de Sorre.',
  ],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
