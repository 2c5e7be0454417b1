import type { Language } from '../article/language';
import { utteranceWords as de } from './de/utterance-words';
import { utteranceWords as en } from './en/utterance-words';
import { utteranceWords as es } from './es/utterance-words';
import { utteranceWords as fr } from './fr/utterance-words';
import { utteranceWords as it } from './it/utterance-words';
import { utteranceWords as nl } from './nl/utterance-words';
import { utteranceWords as pt } from './pt/utterance-words';

/** Words that weigh more or less than others when the same utterance is printed twice. Normalised. */
export interface UtteranceWords {
  /** Turn a sentence into its opposite. The French `ne` is left out: speech drops it and means the same. */
  readonly negations: ReadonlySet<string>;
  /** Adverbs, particles and light verbs that speech adds and copy drops, beside the stop words. */
  readonly fillers: ReadonlySet<string>;
}

const WORDS: Record<Language, UtteranceWords> = { de, en, es, fr, it, nl, pt };

/** Does the normalised word negate? */
export const isNegation = (norm: string, language: Language): boolean =>
  WORDS[language].negations.has(norm) || (language === 'en' && norm.endsWith("n't"));

/** Does the normalised word only colour what is said? */
export const isFiller = (norm: string, language: Language): boolean => WORDS[language].fillers.has(norm);
