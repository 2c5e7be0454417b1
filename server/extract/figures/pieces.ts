import type { Token } from '../../article/token';
import { cut } from './compounds';
import type { Lexicon } from './words';
import type { NumberWord } from './word-roles';

/** A number word of the text: a whole token, or a part of one (`vingt-deux`, `zweihundertdrei`). */
export interface Piece extends NumberWord {
  /** Index of the token that it is in. */
  readonly token: number;
  readonly end: number;
  /** The piece ends its token. */
  readonly last: boolean;
}

const pieceOf = (word: NumberWord, token: number, end: number, last: boolean): Piece => ({
  add: word.add,
  hundred: word.hundred,
  scale: word.scale,
  join: word.join,
  ordinal: word.ordinal,
  denominator: word.denominator,
  group: word.group,
  half: word.half,
  article: word.article,
  lone: word.lone,
  token,
  end,
  last,
});

/** The token's number words in order, or null if it does not start with one. A compound's rest that is no number is left out (`two` of `two-door`). */
export function piecesOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Piece[] | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const whole = lexicon.words.get(token.norm);
  if (whole) return [pieceOf(whole, at, token.end, true)];
  if (token.norm.includes('-')) return hyphenated(token, at, lexicon);
  if (lexicon.numbers.compounds && token.norm.length > 5 && token.text.length === token.norm.length)
    return compound(token, at, lexicon);
  return null;
}

function hyphenated(token: Token, at: number, lexicon: Lexicon): Piece[] | null {
  const pieces: Piece[] = [];
  let offset = token.start;
  const parts = token.norm.split('-');
  for (const [i, part] of parts.entries()) {
    const word = lexicon.words.get(part);
    const split = word || !lexicon.numbers.compounds ? null : cut(part, lexicon);
    if (!word && !split) break;
    if (word?.article && word.add === undefined && i === 0) break;
    const end = offset + part.length;
    for (const piece of word ? [word] : split!.map((cutWord) => cutWord.word)) {
      pieces.push(pieceOf(piece, at, end, i === parts.length - 1));
    }
    offset = end + 1;
  }
  return pieces.length > 0 ? pieces : null;
}

function compound(token: Token, at: number, lexicon: Lexicon): Piece[] | null {
  const parts = cut(token.norm, lexicon);
  if (!parts) return null;
  let offset = token.start;
  return parts.map(({ word, length }, i) => {
    offset += length;
    return pieceOf(word, at, offset, i === parts.length - 1);
  });
}
