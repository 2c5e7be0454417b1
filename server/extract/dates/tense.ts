import type { Token } from '../../article/token';
import type { Lexicon } from './words';

export type Tense = 'past' | 'future' | null;

const REACH = 14;

const SENTENCE_END = new Set(['.', '!', '?', '…']);

/** Words around an expression that make a term of it (`d'ici à`, `by`, `au plus tard`): how many are looked at to each side. */
const TERM_REACH = 3;

/**
 * Does the expression say by when something is to be done? Then it is still to come, whatever is told of it (`the minister
 * said`), unless it had been done by then.
 */
function isTerm(tokens: readonly Token[], from: number, last: number, { sets }: Lexicon): boolean {
  let found = false;
  for (let i = Math.max(0, from - TERM_REACH); i <= Math.min(tokens.length - 1, last + TERM_REACH) && !found; i++) {
    const { norm } = tokens[i]!;
    found =
      ((i === from || i === from - 1) && sets.terms.has(norm)) ||
      sets.terms.has(`${norm}_${tokens[i + 1]?.norm ?? ''}`);
  }
  if (!found) return false;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !SENTENCE_END.has(tokens[i]!.text); i--)
    if (sets.pluperfect.has(tokens[i]!.norm)) return false;
  return true;
}

/** What an expression from token `from` to `last` speaks of: a term of what is to come, else what the verbs near it tell. */
export const tenseOfDate = (tokens: readonly Token[], from: number, last: number, lexicon: Lexicon): Tense =>
  isTerm(tokens, from, last, lexicon) ? 'future' : tenseNear(tokens, from, last, lexicon);

/** What the verbs near an expression, in its sentence, speak of: the nearest that tells. `from` and `last` are its first and last token. */
function tenseNear(tokens: readonly Token[], from: number, last: number, lexicon: Lexicon): Tense {
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
  if (lexicon.sets.past.has(norm)) return lexicon.sets.future.has(tokens[at - 1]?.norm ?? '') ? 'future' : 'past'; // “will have”
  const { futureEnd, pastEnd } = lexicon.language.tense;
  if (norm.length < 5 || !/^\p{Ll}/u.test(token.text)) return null;
  if (futureEnd?.test(norm)) return 'future';
  if (!pastEnd?.test(norm)) return null;
  return lexicon.sets.future.has(tokens[at - 1]?.norm ?? '') ? 'future' : 'past'; // “to be signed”
}
