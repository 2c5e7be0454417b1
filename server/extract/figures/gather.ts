import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import { keyOf } from './phrases';
import { type Piece, piecesOf } from './pieces';

/** No number has more words: the longest ones of the long scale have some twenty. */
const LONGEST = 24;

/** Pieces of the tokens from `at` on, while there are any. Words that only join are kept where more follows. */
export function gather(tokens: readonly Token[], at: number, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let i = at; i < tokens.length && i < at + LONGEST; i++) {
    const token = tokens[i]!;
    const last = pieces.at(-1);
    const more = piecesOf(tokens, i, lexicon);
    if (!more) {
      const of = last?.group !== undefined && keyOf(token) === (lexicon.unitOf || 'of');
      if ((of && piecesOf(tokens, i + 1, lexicon)) || (last && spacedHyphen(tokens, i, last, lexicon))) continue;
      break;
    }
    // `half a million`
    if (last?.denominator === 2 && keyOf(token) === lexicon.firstArticle) continue;
    pieces.push(...more);
    if (!more.at(-1)!.last) break;
  }
  while (pieces.at(-1)?.join && pieces.at(-1)!.add === undefined) pieces.pop();
  return pieces;
}

/** `forty - six`, `one - third`: a hyphen that lost its place when the text was set. */
function spacedHyphen(tokens: readonly Token[], at: number, before: Piece, lexicon: Lexicon): boolean {
  if (tokens[at]!.text !== '-' || !lexicon.numbers.spacedHyphens || before.add === undefined) return false;
  const word = lexicon.words.get(tokens[at + 1]?.norm ?? '');
  if (!word) return false;
  const unit = word.add ?? word.ordinal;
  const tens = before.add >= 20 && before.add < 100 && unit !== undefined && unit > 0 && unit < 10;
  return tens || (before.add > 0 && before.add < 20 && (word.denominator ?? word.ordinal ?? 0) > 2);
}
