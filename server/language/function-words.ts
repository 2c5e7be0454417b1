import type { Language } from '../article/language';
import { FUNCTION_WORDS as DE } from './de/function-words';
import { FUNCTION_WORDS as EN } from './en/function-words';
import { FUNCTION_WORDS as ES } from './es/function-words';
import { FUNCTION_WORDS as FR } from './fr/function-words';
import { FUNCTION_WORDS as IT } from './it/function-words';
import { FUNCTION_WORDS as NL } from './nl/function-words';
import { FUNCTION_WORDS as PT } from './pt/function-words';

/** Function words of each language, normalised. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(FR),
  en: new Set(EN),
  es: new Set(ES),
  de: new Set(DE),
  it: new Set(IT),
  pt: new Set(PT),
  nl: new Set(NL),
};
