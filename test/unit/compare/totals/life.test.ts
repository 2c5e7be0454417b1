import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[Language, string, string]>([
  ['en', 'Ada Marsh, born on 3 May 1931, died on 2 June 2014 aged 84.', '84 | 3 May 1931 | 2 June 2014'],
  ['en', 'Ada Marsh, who was born in 1931, died in 2014 aged 81.', '81 | 1931 | 2014'],
  ['fr', 'Née le 3 mai 1931, Ada Marsh est morte le 2 juin 2014 à 84 ans.', '84 | le 3 mai 1931 | le 2 juin 2014'],
  ['es', 'Ada Marsh, nacida en 1931, murió en 2014 a los 81 años.', '81 | 1931 | 2014'],
])('should work out an age at death in %s: %s', (language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['an age that fits', 'en', 'Ada Marsh, born on 3 May 1931, died on 2 June 2014 aged 83.'],
  ['a birthday that may lie between', 'en', 'Ada Marsh, who was born in 1931, died in 2014 aged 82.'],
  ['the age at a wedding', 'fr', 'Né en 1931, il s’est marié à 80 ans et il est mort en 2014.'],
  ['the age of a father', 'en', 'Born in 1950 to a father who died in 1960 aged 41, she left for Carrow Bay.'],
  ['a loose year', 'en', 'Ada Marsh, born around 1931, died in 2014 aged 80.'],
  ['two lives', 'en', 'Ada Marsh was born in 1931; Rob Marsh died in 2014 aged 81 and Jon Marsh died in 2015 aged 70.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
