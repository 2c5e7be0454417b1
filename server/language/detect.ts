import { LANGUAGES, type Language } from '../article/language';
import type { Token } from '../article/token';
import { wordFact, type Word } from '../article/word';
import { FUNCTION_WORDS } from './function-words';

/** Votes for each language, in the order of `LANGUAGES`. */
export type Votes = readonly number[];

/** Bit of each language that has the word as a function word, and what one occurrence counts. */
const BY_WORD = new Map<string, { readonly bits: number; readonly weight: number }>();
LANGUAGES.forEach((language, i) => {
  for (const word of FUNCTION_WORDS[language]) {
    BY_WORD.set(word, { bits: (BY_WORD.get(word)?.bits ?? 0) | (1 << i), weight: 0 });
  }
});
for (const [word, { bits }] of BY_WORD) {
  // A word of one language tells most; one that half of them have tells little.
  const languages = LANGUAGES.filter((_, i) => bits & (1 << i)).length;
  // Single letters are names, sections and initials too.
  BY_WORD.set(word, { bits, weight: (word.length === 1 ? 0.5 : 1) / languages });
}

/** Letters that only some of the languages have: they count where function words are few (headlines). */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/ß/u, 'de'],
  [/[ãõ]/u, 'pt'],
  [/[ñ¿¡]/u, 'es'],
  [/[œêûîèùç]/u, 'fr'],
];
const LETTER_WEIGHT = 0.3;
/** Words read at most: what an article's beginning says is enough. */
const MOST_TOKENS = 3000;

/** Counts a text's function words by language. */
export function votes(tokens: readonly Token[]): Votes {
  const counts = LANGUAGES.map(() => 0);
  const most = Math.min(tokens.length, MOST_TOKENS);
  for (let t = 0; t < most; t++) {
    const { kind, word } = tokens[t]!;
    const ballot = kind === 'word' ? ballotOf(word) : null;
    if (ballot) for (let i = 0; i < counts.length; i++) counts[i]! += ballot[i]!;
  }
  return counts;
}

/** What a word counts for each language; null for nothing, as most words. */
const ballotOf = wordFact(({ text, norm }: Word): Votes | null => {
  const word = BY_WORD.get(norm);
  if (word) return LANGUAGES.map((_, i) => (word.bits & (1 << i) ? word.weight : 0));
  // A capital begins a name, and names keep their letters abroad.
  if (!/[^\0-\x7f]/u.test(norm) || text.charCodeAt(0) !== norm.charCodeAt(0)) return null;
  const found = LETTERS.filter(([letters]) => letters.test(norm)).map(([, language]) => language);
  return found.length > 0 ? LANGUAGES.map((language) => (found.includes(language) ? LETTER_WEIGHT : 0)) : null;
});

/** The language with most votes, or null if there is none. Ties go to the first of `LANGUAGES`. */
export function mostVoted(counts: Votes): Language | null {
  let best = -1;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > (best < 0 ? 0 : counts[best]!)) best = i;
  return best < 0 ? null : LANGUAGES[best]!;
}

/** Votes that a block needs against its article's language: a quoted sentence, not a foreign name or two. */
const CLEAR_VOTES = 3;
const CLEAR_RATIO = 2.5;

/** Language of a block: its article's, unless the block itself is clearly written in another. */
export function blockLanguage(counts: Votes, article: Language): Language {
  const best = mostVoted(counts);
  if (!best || best === article) return article;
  const own = counts[LANGUAGES.indexOf(article)]!;
  const other = counts[LANGUAGES.indexOf(best)]!;
  return other >= CLEAR_VOTES && other >= CLEAR_RATIO * own ? best : article;
}

/** Adds the votes of several blocks. */
export const addVotes = (a: Votes, b: Votes): Votes => a.map((count, i) => count + b[i]!);
