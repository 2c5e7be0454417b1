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
  /** Function words and particles that say the opposite of each other; keys as utterances are compared, without accents. */
  readonly opposites: Opposites;
}

/** For each word those that say the opposite. */
export type Opposites = ReadonlyMap<string, ReadonlySet<string>>;

/** Pairs of opposites, each `one/other`, or `one/other|another`. */
export function opposites(text: string): Opposites {
  const table = new Map<string, Set<string>>();
  const add = (one: string, other: string): void =>
    void (table.get(one) ?? table.set(one, new Set()).get(one)!).add(other);
  for (const pair of text.trim().split(/\s+/u)) {
    const [one, others] = pair.split('/') as [string, string];
    for (const other of others.split('|')) {
      add(one, other);
      add(other, one);
    }
  }
  return table;
}

const WORDS: Record<Language, UtteranceWords> = { de, en, es, fr, it, nl, pt };

/** Does the normalised word negate? */
export const isNegation = (norm: string, language: Language): boolean =>
  WORDS[language].negations.has(norm) || (language === 'en' && norm.endsWith("n't"));

/** What says the opposite of a word, by its key; undefined if nothing does. */
export const oppositesOf = (key: string, language: Language): ReadonlySet<string> | undefined =>
  WORDS[language].opposites.get(key);

/** Does the normalised word only colour what is said? */
export const isFiller = (norm: string, language: Language): boolean => WORDS[language].fillers.has(norm);
