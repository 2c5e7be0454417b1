import type { Language } from '../article/language';

/** Words right behind a length of time that make it the distance from an event: `five days after the crash`. */
const WORDS: Readonly<Record<Language, string>> = {
  fr: 'après',
  en: 'after|on from',
  de: 'nach',
  es: 'después de|después del|tras',
  it: 'dopo',
  pt: 'depois d|após',
  nl: 'na',
};

const patterns = new Map<Language, RegExp>();

/** Does a text, the words behind a length of time, begin with one? */
export function saysAfter(text: string, language: Language): boolean {
  let pattern = patterns.get(language);
  if (!pattern) patterns.set(language, (pattern = new RegExp(`^\\s(?:${WORDS[language]})(?!\\p{L}{2})`, 'iu')));
  return pattern.test(text);
}
