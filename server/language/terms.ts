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
const KEPT = 20_000;
const kept = new Map<Language, Map<string, string | null>>();

/** The term of one content word: a concept (`#capture`) where one is known, else the stem, or null for function words. */
export function termOf(norm: string, language: Language): string | null {
  let known = kept.get(language);
  if (!known || known.size > KEPT) kept.set(language, (known = new Map()));
  let term = known.get(norm);
  if (term === undefined) known.set(norm, (term = findTerm(norm, language)));
  return term;
}

function findTerm(norm: string, language: Language): string | null {
  if (norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm)) return null;
  return conceptOf(norm, language) ?? stem(norm, language);
}

/** Content words of the tokens as terms, sorted, without repeats. Numbers are left out: they are values, not topics. */
export function contentTerms(tokens: readonly Token[], language: Language): string[] {
  const terms = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    // A name is the same in every language: it is not stemmed.
    const term =
      /^\p{Lu}/u.test(token.text) && !conceptOf(token.norm, language)
        ? nameTerm(token.norm, language)
        : termOf(token.norm, language);
    if (term) terms.add(term);
  }
  return [...terms].sort();
}

const nameTerm = (norm: string, language: Language): string | null =>
  norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm) ? null : plain(norm);

/** The event that one word tells of (`#election`), or null. */
export function eventOf(norm: string, language: Language): string | null {
  const concept = STOP_WORDS[language].has(norm) ? null : conceptOf(norm, language);
  return concept && isEvent(concept) ? concept : null;
}
