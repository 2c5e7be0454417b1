import type { Language } from '../article/language';
import { concepts as de } from './de/concepts';
import { concepts as en } from './en/concepts';
import { concepts as es } from './es/concepts';
import { concepts as fr } from './fr/concepts';
import { concepts as it } from './it/concepts';
import { concepts as nl } from './nl/concepts';
import { concepts as pt } from './pt/concepts';
import { stem } from './stem';

/**
 * What happens or is so, in any language: the predicates by which the same event is known in two articles.
 * `event`s happen at one time and place; `state`s and `act`s may last or repeat, so a date or place does not pin them down.
 */
export const CONCEPTS = {
  acquisition: 'event',
  appeal: 'event',
  appointment: 'event',
  arrest: 'event',
  arrival: 'event',
  attack: 'event',
  award: 'event',
  ban: 'event',
  beginning: 'event',
  birth: 'event',
  bombing: 'event',
  burial: 'event',
  capture: 'event',
  ceremony: 'event',
  charge: 'event',
  closing: 'event',
  collapse: 'event',
  completion: 'event',
  crash: 'event',
  death: 'event',
  delivery: 'event',
  demolition: 'event',
  departure: 'event',
  discovery: 'event',
  earthquake: 'event',
  election: 'event',
  evacuation: 'event',
  explosion: 'event',
  fine: 'event',
  fire: 'event',
  flood: 'event',
  founding: 'event',
  increase: 'act',
  decrease: 'act',
  kidnapping: 'event',
  launch: 'event',
  meeting: 'event',
  merger: 'event',
  murder: 'event',
  negotiation: 'act',
  opening: 'event',
  pay: 'act',
  performance: 'event',
  protest: 'event',
  publication: 'event',
  raid: 'event',
  refusal: 'event',
  approval: 'event',
  release: 'event',
  rescue: 'event',
  resignation: 'event',
  retreat: 'event',
  sale: 'event',
  sentence: 'event',
  shooting: 'event',
  siege: 'state',
  signing: 'event',
  stabbing: 'event',
  storm: 'event',
  strike: 'event',
  study: 'act',
  theft: 'event',
  trial: 'event',
  victory: 'event',
  defeat: 'event',
  vigil: 'event',
  visit: 'event',
  vote: 'event',
  wedding: 'event',
  wound: 'act',
  work: 'act',
} as const satisfies Record<string, 'event' | 'state' | 'act'>;

export type Concept = keyof typeof CONCEPTS;

/** Words of a concept in one language, by spaces: any inflection with the same stem is meant. */
export type ConceptWords = Partial<Record<Concept, string>>;

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
