import type { Language } from '../../article/language';
import type { NameWords } from '../../language/name-words';
import { NAME_WORDS } from '../../language/names';

/** Classes of words, the same in all languages; a word of several has the first of them. 0 = none. */
export const CLASSES = [
  'calendar',
  'civilities',
  'roles',
  'people',
  'articles',
  'at',
  'links',
  'starters',
  'speech',
  'life',
  'bodies',
  'things',
  'places',
  'particles',
] as const satisfies readonly (keyof NameWords)[];
/** Classes that a word may have besides. */
const BESIDES = ['copulas', 'sport', 'divisions', 'parts'] as const satisfies readonly (keyof NameWords)[];
const ALL = [...CLASSES, ...BESIDES] as const;
export type WordClass = (typeof ALL)[number];

/** Bits of the classes that `classOf` gives. */
const MAIN = (1 << CLASSES.length) - 1;
/** Number of a class as `classOf` gives it. */
export const classNumber = (name: WordClass): number => ALL.indexOf(name) + 1;

/** The classes of each word as bits, in the order of `ALL`; made for a language when it is first met. */
const byLanguage = new Map<Language, ReadonlyMap<string, number>>();

function bitsOf(norm: string, language: Language): number {
  let words = byLanguage.get(language);
  if (!words) byLanguage.set(language, (words = readWords(NAME_WORDS[language])));
  return words.get(norm) ?? 0;
}

function readWords(lists: NameWords): Map<string, number> {
  const words = new Map<string, number>();
  ALL.forEach((name, i) => {
    for (const word of lists[name].split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << i));
  });
  return words;
}

/** Class of a word (as in `Token.norm`) in a language, 0 for none. */
export function classOf(norm: string, language: Language): number {
  const bits = bitsOf(norm, language) & MAIN;
  return bits === 0 ? 0 : 32 - Math.clz32(bits & -bits);
}

/** Is it a word of this class, even if an earlier class has it too? */
export const inClass = (norm: string, language: Language, name: WordClass): boolean =>
  ((bitsOf(norm, language) >> (classNumber(name) - 1)) & 1) === 1;
