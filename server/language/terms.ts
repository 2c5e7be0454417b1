import { byLanguage, type Language } from '../article/language';
import { Answers, remember } from '../article/remember';
import type { Token } from '../article/token';
import { conceptOf } from './concepts';
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

/** News repeats its words. */
const KEPT = 16_000;
const TERMS = byLanguage((language) => remember(KEPT, (norm) => findTerm(norm, language)));

/** The term of one content word: a concept (`#capture`) where one is known, else the stem, or null for function words. */
export const termOf = (norm: string, language: Language): string | null => TERMS[language](norm);

function findTerm(norm: string, language: Language): string | null {
  if (norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm)) return null;
  return conceptOf(norm, language) ?? stem(norm, language);
}

/** Terms of words as they are written, which the capital of a name changes. */
const WRITTEN = byLanguage(() => new Answers<string | null>(KEPT));

/** The term of one token, or null for numbers (they are values, not topics), marks and function words. */
export function termOfToken(token: Token, language: Language): string | null {
  return token.kind === 'word' ? writtenTerm(token, WRITTEN[language], language) : null;
}

function writtenTerm({ text, norm }: Token, known: Answers<string | null>, language: Language): string | null {
  let term = known.get(text);
  if (term === undefined) {
    // A name is the same in every language: it is not stemmed.
    const named = CAPITAL.test(text) && !conceptOf(norm, language);
    known.set(text, (term = named ? nameTerm(norm, language) : termOf(norm, language)));
  }
  return term;
}

const CAPITAL = /^\p{Lu}/u;

/** Content words of the tokens as terms, sorted, without repeats. */
export function contentTerms(tokens: Iterable<Token>, language: Language): string[] {
  const known = WRITTEN[language];
  const terms = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const term = writtenTerm(token, known, language);
    if (term) terms.add(term);
  }
  return [...terms].sort();
}

const nameTerm = (norm: string, language: Language): string | null =>
  norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm) ? null : plain(norm);
