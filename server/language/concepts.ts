import type { Language } from '../article/language';
import { concepts as de } from './de/concepts';
import { concepts as en } from './en/concepts';
import { concepts as es } from './es/concepts';
import { concepts as fr } from './fr/concepts';
import { concepts as it } from './it/concepts';
import { concepts as nl } from './nl/concepts';
import { concepts as pt } from './pt/concepts';
import type { ConceptWords } from './shapes/concepts';
import { CONCEPTS } from './shapes/concepts';
import { stem } from './stem';

const TABLES: Record<Language, ConceptWords> = { de, en, es, fr, it, nl, pt };
const byStem = new Map<Language, Map<string, string>>();

/** The words of every concept in the language. */
export const conceptWords = (language: Language): ConceptWords => TABLES[language];

/** The concept that a normalised word names, as a term (`#capture`), or null. */
export function conceptOf(norm: string, language: Language): string | null {
  let table = byStem.get(language);
  if (!table) {
    table = new Map();
    for (const [concept, words] of Object.entries(TABLES[language])) {
      for (const word of words.split(' ')) table.set(stem(word, language), `#${concept}`);
    }
    byStem.set(language, table);
  }
  return NAMESAKES[language]?.has(norm) ? null : (table.get(stem(norm, language)) ?? null);
}

/** Words that a stemmer makes one with those of a concept. */
const NAMESAKES: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: new Set(['author', 'authors', 'authority', 'authorities']),
};

/** Does the term name something that happens at one time and place? */
export const isEvent = (term: string): boolean =>
  term.startsWith('#') && (CONCEPTS as Record<string, string>)[term.slice(1)] === 'event';
