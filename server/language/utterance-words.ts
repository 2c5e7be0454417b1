import type { Language } from '../article/language';
import { utteranceWords as de } from './de/utterance-words';
import { utteranceWords as en } from './en/utterance-words';
import { utteranceWords as es } from './es/utterance-words';
import { utteranceWords as fr } from './fr/utterance-words';
import { utteranceWords as it } from './it/utterance-words';
import { utteranceWords as nl } from './nl/utterance-words';
import { utteranceWords as pt } from './pt/utterance-words';
import type { UtteranceWords } from './shapes/utterance-words';

const WORDS: Record<Language, UtteranceWords> = { de, en, es, fr, it, nl, pt };

/** Does the normalised word negate? */
export const isNegation = (norm: string, language: Language): boolean =>
  WORDS[language].negations.has(norm) || (language === 'en' && norm.endsWith("n't"));

/** Does the normalised word negate together with one that alone does not? */
export const isHalfNegation = (norm: string, language: Language): boolean =>
  WORDS[language].halfNegations?.has(norm) ?? false;

/** What says something else in a word's place, by its key; undefined if nothing does. */
export const oppositesOf = (key: string, language: Language): ReadonlySet<string> | undefined =>
  WORDS[language].opposites.get(key);

/** Does what is said turn into something else if the sides of a word, given by its key, change places? */
export const isPivot = (key: string, language: Language): boolean => WORDS[language].pivots.has(key);

/** Does the normalised word only colour what is said? */
export const isFiller = (norm: string, language: Language): boolean => WORDS[language].fillers.has(norm);
