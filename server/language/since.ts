import type { Language } from '../article/language';

/** Words that lead to the last time of something: `the worst flood since`, `la plus forte crue depuis`. */
const WORDS: Readonly<Record<Language, string>> = {
  fr: 'depuis',
  en: 'since',
  de: 'seit',
  es: 'desde',
  it: 'da dal dalla',
  pt: 'desde',
  nl: 'sinds sedert',
};

const sets = new Map<Language, ReadonlySet<string>>();

export function isSince(norm: string, language: Language): boolean {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = new Set(WORDS[language].split(' '))));
  return set.has(norm);
}
