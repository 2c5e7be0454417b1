import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import { PARTITIVE } from '../../language/figure-words';
import { keyOf } from './phrases';
import type { Piece } from './pieces';
import type { Sum } from './word-sum';

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
export function ordinalAsFraction(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  from: number,
  lexicon: Lexicon,
): Piece | null {
  const next = pieces[from + 1];
  if (!next || next.ordinal === undefined || next.ordinal < 3) return null;
  const hyphen = pieces[from]!.token === next.token || tokens[next.token - 1]!.text === '-';
  return hyphen || endsFraction(tokens, next, lexicon) ? next : null;
}

/**
 * Is a fraction added to what stands before the joiner: `one hundred and three quarters`, but not `two hundred and forty
 * fifths`? In languages whose numbers are joined anyhow (`trinta e dois quintos`) it never is.
 */
export function addsFraction(before: Sum, value: number, denominator: number, { numbers }: Lexicon): boolean {
  const whole = before.total + before.current;
  return whole >= 20 && value - whole < denominator && !numbers.joinedNumerators;
}

/** `two hundred forty-fifths`: the tens that belong to the denominator, if a numerator is left without them; else 0. */
export function tensBefore(pieces: readonly Piece[], at: number, value: number): number {
  const tens = pieces[at - 1]!;
  if (pieces[at]!.denominator! >= 10 || tens.add === undefined || tens.add < 20 || tens.add > 90) return 0;
  if (at < 2 || pieces[at - 2]!.join || tens.add >= value) return 0;
  return tens.add;
}

/** The last part of a denominator of several parts that starts with this piece: `trentaseiesimi`, in the plural. */
export function compoundDenominator(pieces: readonly Piece[], at: number): Piece | null {
  let last = at;
  while (pieces[last + 1]?.token === pieces[at]!.token) last++;
  const { denominator, ordinal } = pieces[last]!;
  return last > at && denominator !== undefined && ordinal !== undefined ? pieces[last]! : null;
}
