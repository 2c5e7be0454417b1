import type { Token } from '../../article/token';
import { mayBeMoney } from './money-word';
import { formsOfKey, keyOf } from './phrases';
import { isCompoundNumber } from './compounds';
import type { Lexicon, Opener, Openers } from './words';
import { isStart, type NumberWord } from './word-roles';

/** `shares` are the phrases for shares, as lists of keys; `compounds`: are numbers written in one word? */
export function openersOf(
  words: ReadonlyMap<string, NumberWord>,
  shares: readonly (readonly string[])[],
  compounds: boolean,
): Openers {
  const openers = new Map<string, Opener>();
  for (const [norm, word] of words) openers.set(norm, isStart(word) ? 'number' : word.article ? 'article' : 'joiner');
  const seconds = new Map<string, Set<string> | null>();
  for (const [first, second] of shares) {
    const known = seconds.get(first!);
    if (second === undefined) seconds.set(first!, null);
    else if (known !== null) seconds.set(first!, (known ?? new Set()).add(second));
    for (const norm of formsOfKey(first!)) {
      const opener = openers.get(norm);
      if (opener !== 'number')
        openers.set(norm, opener === 'article' || opener === 'share-or-article' ? 'share-or-article' : 'share');
    }
  }
  return {
    words: openers,
    prefixes: new Set(compounds ? [...words.keys()].map((norm) => norm.slice(0, 3)) : []),
    shareSeconds: seconds,
  };
}

/** Does the word after it make the token the beginning of a share? */
export function startsShare(tokens: readonly Token[], at: number, { shareSeconds }: Openers): boolean {
  const seconds = shareSeconds.get(keyOf(tokens[at]!));
  const next = tokens[at + 1];
  return seconds === null || (seconds !== undefined && next !== undefined && seconds.has(keyOf(next)));
}

/** Is the word, which is no number word itself, made of one and more: `six-day`, `zweihundert`, `Rs500`? */
export function startsCompound(norm: string, lexicon: Pick<Lexicon, 'words' | 'numbers' | 'openers'>): boolean {
  const { length } = norm;
  if (length < SHORTEST) return false;
  const { prefixes } = lexicon.openers;
  const hyphen = length > SHORTEST && norm.indexOf('-') > 0;
  const joined = length > SHORTEST_COMPOUND && prefixes.size > 0 && prefixes.has(norm.slice(0, 3));
  return mayBeMoney(norm) || ((hyphen || joined) && isCompoundNumber(norm, lexicon));
}
/** `Rs1`, before `,500`; `six-day`; `elfte`. */
const SHORTEST = 3;
const SHORTEST_COMPOUND = 5;
