import type { Lexicon } from './words';
import type { Piece } from './pieces';
import { applyScale, type Sum } from './word-sum';

/** May the ordinal end the number so far: `cinquante et unième`, `one hundred twenty-fifth`, `dos mil millonésimo`? */
export function ordinalFits(sum: Sum, { ordinal, lone }: Piece, joined: boolean, { numbers }: Lexicon): boolean {
  const value = ordinal!;
  // `les cinquante premiers` are fifty, not the fifty-first.
  if (lone) return false;
  if (value >= 1000) return sum.current > 0 || value > sum.scale;
  if (value === 100) return sum.current > 0 && sum.current < 100;
  const rest = sum.current % 100;
  if (numbers.inverted && joined && rest > 0 && rest < 10) return value >= 20 && value < 100;
  if (numbers.scores && value === 20 && sum.added === 4) return true;
  if (value >= 20) return rest === 0;
  if (value >= 10) return rest === 0 || (numbers.scores === true && (rest === 60 || rest === 80));
  return rest % 10 === 0 || sum.added === 10;
}

/** The ordinal number that the sum and its last word make. */
export function ordinalValue(sum: Sum, ordinal: number): number {
  if (!sum.used) return ordinal;
  if (ordinal >= 1000) applyScale(sum, ordinal);
  else if (ordinal === 100) sum.current *= 100;
  else if (ordinal === 20 && sum.added === 4) sum.current += 76;
  else sum.current += ordinal;
  return sum.total + sum.current;
}

/** `vigésimo sexto`, `tricentésimo quadragésimo sétimo`: ordinals of falling size that are added up. */
export function chained(
  pieces: readonly Piece[],
  from: number,
  start: number,
  { numbers }: Lexicon,
): { readonly value: number; readonly end: Piece } {
  let value = start;
  let end = pieces[from]!;
  if (!numbers.ordinalChains) return { value, end };
  let place = placeOf(end.ordinal!);
  for (let i = from + 1; i < pieces.length; i++) {
    const { ordinal } = pieces[i]!;
    if (ordinal === undefined || ordinal >= place) break;
    value += ordinal;
    end = pieces[i]!;
    place = placeOf(ordinal);
  }
  return { value, end };
}

/** What may follow must be less than this: 10 after `vigésimo`, nothing after `quinto`. */
const placeOf = (ordinal: number): number =>
  ordinal % 1000 === 0 ? 1000 : ordinal % 100 === 0 ? 100 : ordinal % 10 === 0 ? 10 : 0;
