import type { Lexicon } from './words';
import type { NumberWord } from './word-roles';

/** A number word inside a longer one. */
export interface Cut {
  readonly word: NumberWord;
  readonly length: number;
}

/** Cuts a compound into number words, the longest first, or null if some of it is none. Linear: no word of the lists is longer than 16 letters. */
export function cut(norm: string, { words }: Pick<Lexicon, 'words'>): Cut[] | null {
  const dead = new Set<number>();
  const rest = (from: number): Cut[] | null => {
    if (from === norm.length) return [];
    if (dead.has(from)) return null;
    for (let length = Math.min(16, norm.length - from); length >= 2; length--) {
      const word = words.get(norm.slice(from, from + length));
      if (
        !word ||
        (word.group !== undefined && from + length < norm.length) ||
        (word.article && from + length === norm.length && from > 0 && word.add !== 1)
      )
        continue;
      const tail = rest(from + length);
      if (tail) return [{ word, length }, ...tail];
    }
    dead.add(from);
    return null;
  };
  const parts = rest(0);
  return parts && parts.length > 1 ? parts : null;
}

/** No compound is shorter: `six-day`, `elfte`. */
const SHORTEST = 5;

/** Does the word begin with a number word and a hyphen, or is it a number of several parts written as one? */
export function isCompoundNumber(norm: string, lexicon: Pick<Lexicon, 'words' | 'numbers'>): boolean {
  if (norm.length < SHORTEST) return false;
  const hyphen = norm.indexOf('-');
  const first = hyphen > 0 ? norm.slice(0, hyphen) : norm;
  if (hyphen > 0 && lexicon.words.has(first)) return true;
  return lexicon.numbers.compounds === true && first.length > SHORTEST && cut(first, lexicon) !== null;
}
