import type { Token } from '../../article/token';
import type { Lexicon } from './lexicon';

export type Tense = 'past' | 'future' | null;

const REACH = 14;

/** What the verbs near an expression speak of: the nearest that tells. `from` and `last` are its first and last token. */
export function tenseNear(tokens: readonly Token[], from: number, last: number, lexicon: Lexicon): Tense {
  for (let distance = 1; distance <= REACH; distance++) {
    const before = tenseOf(tokens[from - distance], lexicon);
    if (before) return before;
    const after = tenseOf(tokens[last + distance], lexicon);
    if (after) return after;
  }
  return null;
}

function tenseOf(token: Token | undefined, lexicon: Lexicon): Tense {
  if (!token || token.kind !== 'word') return null;
  const { norm } = token;
  if (lexicon.sets.future.has(norm)) return 'future';
  if (lexicon.sets.past.has(norm)) return 'past';
  const { futureEnd, pastEnd } = lexicon.language.tense;
  if (norm.length < 5 || !/^\p{Ll}/u.test(token.text)) return null;
  if (futureEnd?.test(norm)) return 'future';
  return pastEnd?.test(norm) ? 'past' : null;
}
