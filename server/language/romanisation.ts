import type { Language } from '../article/language';

/** How a language's print spells the sounds of names from other alphabets, in order; the right side is a letter for the sound. */
type Spellings = readonly (readonly [RegExp, string])[];

const COMMON: Spellings = [
  [/kh/gu, 'K'],
  [/ph/gu, 'f'],
  [/[qk]+/gu, 'k'],
  [/(.)\1+/gu, '$1'],
];

const BY_LANGUAGE: Readonly<Record<Language, Spellings>> = {
  fr: [
    [/tch/gu, 'C'],
    [/ch/gu, 'S'],
    [/dj/gu, 'J'],
    [/gu(?=[ei])/gu, 'g'],
    [/ou/gu, 'u'],
    [/w/gu, 'v'],
    [/(?<=[aeiou]n)e$/gu, ''],
    [/[yj]/gu, 'i'],
    [/eff$/gu, 'ev'],
  ],
  en: [
    [/tch|ch/gu, 'C'],
    [/sh/gu, 'S'],
    [/dj|j/gu, 'J'],
    [/^ye/gu, 'e'],
    [/oo|ou/gu, 'u'],
    [/w/gu, 'u'],
    [/ee|y/gu, 'i'],
  ],
  de: [
    [/tsch/gu, 'C'],
    [/dsch/gu, 'J'],
    [/sch/gu, 'S'],
    [/ch/gu, 'K'],
    [/w/gu, 'v'],
    [/[jy]/gu, 'i'],
  ],
  es: [
    [/ch/gu, 'C'],
    [/sh/gu, 'S'],
    [/j/gu, 'K'],
    [/gu(?=[ei])/gu, 'g'],
    [/y/gu, 'i'],
    [/w/gu, 'u'],
  ],
  it: [
    [/c(?=[ei])/gu, 'C'],
    [/sc(?=[ei])|sh/gu, 'S'],
    [/g(?=[ei])/gu, 'J'],
    [/[jy]/gu, 'i'],
  ],
  pt: [
    [/tch/gu, 'C'],
    [/ch|sh|x/gu, 'S'],
    [/dj/gu, 'J'],
    [/gu(?=[ei])/gu, 'g'],
    [/ou/gu, 'u'],
    [/y/gu, 'i'],
    [/w/gu, 'u'],
  ],
  nl: [
    [/tsj/gu, 'C'],
    [/sj/gu, 'S'],
    [/dzj/gu, 'J'],
    [/ch/gu, 'K'],
    [/oe/gu, 'u'],
    [/w/gu, 'v'],
    [/[jy]/gu, 'i'],
  ],
};

function sounds(folded: string, language: Language): string {
  let word = folded;
  for (const [pattern, by] of BY_LANGUAGE[language]) word = word.replace(pattern, by);
  for (const [pattern, by] of COMMON) word = word.replace(pattern, by);
  return word.replace(/[iy]+/gu, 'i').replace(/h$/u, '');
}

/** Is the difference between two folded words only what each article's language makes of one sound (Rahmane, Rahman)? */
export const onlyFollowsLanguage = (a: string, inA: Language, b: string, inB: Language): boolean =>
  inA !== inB && sounds(a, inA) === sounds(b, inB);
