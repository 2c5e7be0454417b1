import type { FigureMention } from '../../extract/mention';
import { isAddend } from './enumeration';

/** Shares of one whole that do not make 100 %. `all`: the page itself says that they are all. */
export interface Shares {
  readonly parts: readonly FigureMention[];
  readonly all: boolean;
}

/** Sums further from 100 than this are of shares that were never meant to make it. */
const FURTHEST = 25;
/** Of more shares some choice makes 100 by chance. */
const MOST = 12;

/** What their sum is to 100: `over` or `under` beyond what rounding and hedges allow, else null. */
export function sumOf(parts: readonly FigureMention[]): 'over' | 'under' | null {
  if (Math.abs(total(parts) - 100) > FURTHEST) return null;
  const low = parts.reduce((sum, part) => sum + part.low!, 0);
  const high = parts.reduce((sum, part) => sum + part.high!, 0);
  return low > 100 + ROUNDING ? 'over' : high < 100 - ROUNDING ? 'under' : null;
}

/** What adding numbers of a few decimals loses. */
const ROUNDING = 1e-6;

export const total = (parts: readonly FigureMention[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Shares as such: no change, no former value, with both bounds, and not of everything. */
export const isShare = (figure: FigureMention): boolean =>
  isAddend(figure) &&
  figure.modifier !== 'range' &&
  figure.low !== null &&
  figure.high !== null &&
  figure.value < 100 &&
  figure.status === 'fact';

/**
 * Can some of them make 100, or some make the largest of the others? Then the rest tells of parts of those
 * (`60 % agree, 25 % of them strongly`). True as well of more than can be tried.
 */
export function hasNested(parts: readonly FigureMention[]): boolean {
  if (parts.length > MOST) return true;
  const largest = parts.reduce((most, part) => (part.value > most.value ? part : most));
  for (let choice = 1; choice < 1 << parts.length; choice++) {
    let [low, high, count, has] = [0, 0, 0, false];
    parts.forEach((part, i) => {
      if (!(choice & (1 << i))) return;
      low += part.low!;
      high += part.high!;
      count++;
      has ||= part === largest;
    });
    if (count < 2) continue;
    if (count < parts.length && low <= 100 && high >= 100) return true;
    if (!has && low <= largest.high! && high >= largest.low!) return true;
  }
  return false;
}
