import { byLanguage, type Language } from '../article/language';
import { remember } from '../article/remember';
import type { Token } from '../article/token';
import { wordFact } from '../article/word';
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
const WRITTEN = byLanguage((language) =>
  wordFact(({ text, norm }) =>
    // A name is the same in every language: it is not stemmed.
    CAPITAL.test(text) && !conceptOf(norm, language) ? nameTerm(norm, language) : termOf(norm, language),
  ),
);

/** The term of one token, or null for numbers (they are values, not topics), marks and function words. */
export function termOfToken(token: Token, language: Language): string | null {
  return token.kind === 'word' ? WRITTEN[language](token.word) : null;
}

const CAPITAL = /^\p{Lu}/u;

/** Content words of the tokens as terms, sorted, without repeats. */
export function contentTerms(tokens: Iterable<Token>, language: Language): string[] {
  const termOfWord = WRITTEN[language];
  const terms = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const term = termOfWord(token.word);
    if (term) terms.add(term);
  }
  return [...terms].sort();
}

const nameTerm = (norm: string, language: Language): string | null =>
  norm.length < 2 || STOP_WORDS[language].has(norm) || isTime(norm) ? null : plain(norm);
