import type { Language } from '../article/language';
import type { Sentence } from '../article/prose';
import type { Token } from '../article/token';
import { isInset } from '../language/insets';
import type { StateLexicon } from '../language/states';
import { isStopWord } from '../language/terms';
import { clauseOf } from './told-state';

/** Words at most before a predicate that is set off by a comma from what it is said of: `le pont, resté fermé`. */
const SET_OFF = 2;
/** Words at most of an inset: `on the other hand`. */
const INSET = 4;

/**
 * Where the clause of the predicate at token `at` begins, `start` being the mark or conjunction before it: also before a
 * comma that sets a participle off (`the bridge, closed since May`), and before an inset (`the bridge, however, was shut`).
 * `shown` is where the words that are shown may begin: an inset is none of them. Token indices.
 */
export function clauseStart(
  tokens: readonly Token[],
  start: number,
  at: number,
  sentence: Sentence,
  lexicon: StateLexicon,
  language: Language,
): { readonly from: number; readonly shown: number } {
  const plainly = { from: start, shown: start };
  if (start - 2 < sentence.firstToken || tokens[start - 1]!.text !== ',') return plainly;
  const setOff = isSetOff(tokens, start, at, language);
  const behind = setOff ? start - 1 : beforeInset(tokens, start, at, sentence, language);
  if (behind === null || tokens[behind - 1]!.kind !== 'word') return plainly;
  const from = clauseOf(tokens, behind - 1, sentence, lexicon)[0];
  return { from, shown: setOff ? from : start };
}

const isSetOff = (tokens: readonly Token[], start: number, at: number, language: Language): boolean =>
  at - start < SET_OFF && !tokens.slice(start, at).some(({ norm }) => isStopWord(norm, language));

/** The comma that opens an inset which ends at `start`, where nothing but auxiliaries follows; null if there is none. */
function beforeInset(
  tokens: readonly Token[],
  start: number,
  at: number,
  { firstToken }: Sentence,
  language: Language,
): number | null {
  for (let i = start; i < at; i++) if (!isStopWord(tokens[i]!.norm, language)) return null;
  const least = Math.max(firstToken + 1, start - 2 - INSET);
  for (let i = start - 2; i >= least; i--) {
    const { text, norm } = tokens[i]!;
    if (text === ',') return i < start - 2 ? i : null;
    if (!isInset(norm, language)) return null;
  }
  return null;
}
