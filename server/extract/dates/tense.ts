import type { Token } from '../../article/token';
import type { Lexicon } from './lexicon';

export type Tense = 'past' | 'future' | null;

const REACH = 14;

const SENTENCE_END = new Set(['.', '!', '?', '…']);

/** What the verbs near an expression, in its sentence, speak of: the nearest that tells. `from` and `last` are its first and last token. */
export function tenseNear(tokens: readonly Token[], from: number, last: number, lexicon: Lexicon): Tense {
  let [first, final] = [from - REACH, last + REACH];
  for (let distance = 1; distance <= REACH; distance++) {
    if (from - distance >= first) {
      const token = tokens[from - distance];
      if (!token || SENTENCE_END.has(token.text)) first = from;
      const before = tenseOf(tokens, from - distance, lexicon);
      if (before) return before;
    }
    if (last + distance <= final) {
      const token = tokens[last + distance];
      if (!token || SENTENCE_END.has(token.text)) final = last;
      const after = tenseOf(tokens, last + distance, lexicon);
      if (after) return after;
    }
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Tense {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const { norm } = token;
  if (lexicon.sets.future.has(norm)) return 'future';
  if (lexicon.sets.past.has(norm)) return 'past';
  const { futureEnd, pastEnd } = lexicon.language.tense;
  if (norm.length < 5 || !/^\p{Ll}/u.test(token.text)) return null;
  if (futureEnd?.test(norm)) return 'future';
  if (!pastEnd?.test(norm)) return null;
  return lexicon.sets.future.has(tokens[at - 1]?.norm ?? '') ? 'future' : 'past'; // “to be signed”
}
