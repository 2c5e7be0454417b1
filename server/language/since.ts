import type { Language } from '../article/language';
import { inWordLists } from './word-lists';

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

export const isSince = inWordLists(WORDS);
