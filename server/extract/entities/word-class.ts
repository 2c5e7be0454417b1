import { LANGUAGES, type Language } from '../../article/language';
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
export type WordClass = (typeof CLASSES)[number];

/** Number of a class as `classOf` gives it. */
export const classNumber = (name: WordClass): number => CLASSES.indexOf(name) + 1;

const BY_LANGUAGE = new Map<Language, Map<string, number>>(
  LANGUAGES.map((language) => {
    const words = new Map<string, number>();
    CLASSES.forEach((name, i) => {
      for (const word of NAME_WORDS[language][name].split(/\s+/u)) if (!words.has(word)) words.set(word, i + 1);
    });
    return [language, words];
  }),
);

/** Class of a word (as in `Token.norm`) in a language, 0 for none. */
export const classOf = (norm: string, language: Language): number => BY_LANGUAGE.get(language)!.get(norm) ?? 0;

/** Is it a word of this class, even if an earlier class has it too? */
export function inClass(norm: string, language: Language, name: WordClass): boolean {
  return SETS.get(language)!.get(name)!.has(norm);
}

const SETS = new Map(
  LANGUAGES.map((language) => [
    language,
    new Map(CLASSES.map((name) => [name, new Set(NAME_WORDS[language][name].split(/\s+/u))])),
  ]),
);
