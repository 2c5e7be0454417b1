import type { Token } from '../../article/token';
import type { Lexicon } from './lexicon';
import { PARTITIVE } from '../../language/figure-words';
import { keyOf } from './phrases';
import type { Piece } from './pieces';

/** A denominator that is also an ordinal (`un quarto`, `four fifth`) or a plural of one. */
export function fractionFits(tokens: readonly Token[], piece: Piece, numerator: number, lexicon: Lexicon): boolean {
  if (numerator === 0) return false;
  if (piece.ordinal === undefined) return true;
  return numerator > 1 || endsFraction(tokens, piece, lexicon);
}

/** One `third of …`: the next word shows whether it is a fraction. */
export function endsFraction(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): boolean {
  if (!piece.last) return false;
  const next = tokens[piece.token + 1];
  if (!next || next.kind !== 'word') return true;
  const key = keyOf(next);
  return key === (lexicon.unitOf || 'of') || PARTITIVE.has(key);
}

/** `one third`, `un cinquième`, `a fifth`. */
export function ordinalAsFraction(tokens: readonly Token[], pieces: readonly Piece[], lexicon: Lexicon): Piece | null {
  const next = pieces[1];
  if (!next || next.ordinal === undefined || next.ordinal < 3) return null;
  const hyphen = pieces[0]!.token === next.token;
  return hyphen || endsFraction(tokens, next, lexicon) ? next : null;
}

/** `sept virgule cinq`, `zero point zero eight`: digits one by one. */
export function readPoint(
  tokens: readonly Token[],
  end: Piece,
  whole: number,
  lexicon: Lexicon,
): { token: number; end: number; value: number; step: number } | null {
  const mark = tokens[end.token + 1];
  if (!end.last || !mark || !lexicon.point.has(mark.norm)) return null;
  let digits = '';
  let tens = false;
  let last: Token | null = null;
  let token = end.token;
  for (let i = end.token + 2; i < tokens.length; i++) {
    const value = smallIn(tokens[i]!.norm, lexicon);
    if (value === null || (tens && value >= 10) || (digits && !tens && value >= 10)) break;
    digits = tens && value < 10 && digits.endsWith('0') ? digits.slice(0, -1) + String(value) : digits + String(value);
    tens = value >= 20 && value % 10 === 0;
    last = tokens[i]!;
    token = i;
  }
  return last && { token, end: last.end, value: Number(`${whole}.${digits}`), step: Number(`1e-${digits.length}`) };
}

/** A number below a hundred in one token: `seven`, `seventy-one`. */
function smallIn(norm: string, lexicon: Lexicon): number | null {
  let sum = 0;
  for (const part of norm.split('-')) {
    const value = lexicon.words.get(part)?.add;
    if (value === undefined || (sum > 0 && value >= 20)) return null;
    sum += value;
  }
  return sum < 100 ? sum : null;
}
