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

/** What says the opposite of a word, by its key; undefined if nothing does. */
export const oppositesOf = (key: string, language: Language): ReadonlySet<string> | undefined =>
  WORDS[language].opposites.get(key);

/** Does the normalised word only colour what is said? */
export const isFiller = (norm: string, language: Language): boolean => WORDS[language].fillers.has(norm);
