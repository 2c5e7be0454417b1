import type { Language } from '../article/language';
import type { Token } from '../article/token';
import { conceptOf, isEvent } from './concepts';
import { MONTHS, WEEKDAYS } from './month-names';
import { plain, stem } from './stem';
import { stopWords as de } from './de/stop-words';
import { stopWords as en } from './en/stop-words';
import { stopWords as es } from './es/stop-words';
import { stopWords as fr } from './fr/stop-words';
import { stopWords as it } from './it/stop-words';
import { stopWords as nl } from './nl/stop-words';
import { stopWords as pt } from './pt/stop-words';

const STOP_WORDS: Record<Language, ReadonlySet<string>> = { de, en, es, fr, it, nl, pt };

/** Does the word carry grammar rather than content? */
export const isStopWord = (norm: string, language: Language): boolean => STOP_WORDS[language].has(norm);

/** Months and days tell when, not what. */
const isTime = (norm: string): boolean => MONTHS.has(plain(norm)) || WEEKDAYS.has(plain(norm));

/** Words met keep their term: news repeats its words. */
const KEPT = 8_000;
const kept = new Map<Language, Map<string, string | null>>();

/** The term of one content word: a concept (`#capture`) where one is known, else the stem, or null for function words. */
export function termOf(norm: string, language: Language): string | null {
  const known = cacheOf(kept, language);
  let term = known.get(norm);
  if (term === undefined) known.set(norm, (term = findTerm(norm, language)));
  return term;
}

function findTerm(norm: string, language: Language): string | null {
  if (norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm)) return null;
  return conceptOf(norm, language) ?? stem(norm, language);
}

/** Terms of words as they are written, which the capital of a name changes, and events, by language. */
const written = new Map<Language, Map<string, string | null>>();
const events = new Map<Language, Map<string, string | null>>();

function cacheOf<K, V>(caches: Map<Language, Map<K, V>>, language: Language): Map<K, V> {
  let cache = caches.get(language);
  if (!cache || cache.size > KEPT) caches.set(language, (cache = new Map<K, V>()));
  return cache;
}

/** The term of one token, or null for numbers (they are values, not topics), marks and function words. */
export function termOfToken(token: Token, language: Language): string | null {
  return token.kind === 'word' ? writtenTerm(token, cacheOf(written, language), language) : null;
}

function writtenTerm({ text, norm }: Token, cache: Map<string, string | null>, language: Language): string | null {
  let term = cache.get(text);
  if (term === undefined) {
    // A name is the same in every language: it is not stemmed.
    const named = CAPITAL.test(text) && !conceptOf(norm, language);
    cache.set(text, (term = named ? nameTerm(norm, language) : termOf(norm, language)));
  }
  return term;
}

const CAPITAL = /^\p{Lu}/u;

/** Content words of the tokens as terms, sorted, without repeats. */
export function contentTerms(tokens: Iterable<Token>, language: Language): string[] {
  const cache = cacheOf(written, language);
  const terms = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const term = writtenTerm(token, cache, language);
    if (term) terms.add(term);
  }
  return [...terms].sort();
}

const nameTerm = (norm: string, language: Language): string | null =>
  norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm) ? null : plain(norm);

/** The event that one word tells of (`#election`), or null. */
export function eventOf(norm: string, language: Language): string | null {
  const cache = cacheOf(events, language);
  let event = cache.get(norm);
  if (event === undefined) {
    const concept = STOP_WORDS[language].has(norm) ? null : conceptOf(norm, language);
    cache.set(norm, (event = concept && isEvent(concept) ? concept : null));
  }
  return event;
}
