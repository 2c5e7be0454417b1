import type { Lexicon } from './lexicon';
import type { Piece } from './pieces';

/** Sum so far: `total` of finished scales, `current` below the next one. */
export interface Sum {
  total: number;
  current: number;
  /** The last scale used; smaller ones may follow. */
  scale: number;
  /** The last cardinal added, for what may follow it. */
  added: number;
  used: boolean;
  scaled: boolean;
  words: number;
}

export function applyScale(sum: Sum, scale: number): void {
  if (scale < sum.scale) {
    sum.total += (sum.current || (sum.used && sum.total > 0 ? 0 : 1)) * scale;
  } else {
    sum.total = (sum.total + sum.current || 1) * scale;
  }
  sum.current = 0;
  sum.scale = scale;
  sum.scaled = true;
  sum.added = -1;
}

export const bareScale = (piece: Piece, lexicon: Lexicon): boolean => piece.scale === 1000 && lexicon.language !== 'en';

/** May the cardinal follow what has been added up? */
export function fits(sum: Sum, value: number, joined: boolean, lexicon: Lexicon): boolean {
  const { numbers } = lexicon;
  if (!sum.used) return true;
  if (value === 0 || sum.scale <= value) return false;
  const rest = sum.current % 100;
  if (joined && !numbers.joinsHundreds && !numbers.inverted) {
    const tens = rest >= 20 && rest % 10 === 0;
    if (lexicon.language === 'fr') return (tens && value === 1) || (rest === 60 && value === 11);
    return tens && value < 10;
  }
  if (joined && lexicon.language === 'en' && rest !== 0) return false;
  if (numbers.inverted && joined && rest > 0 && rest < 10) return value >= 20 && value < 100;
  if (value >= 100) return sum.current === 0;
  if (numbers.scores && value === 20 && sum.added === 4) return true;
  if (value >= 20) return rest === 0 && (sum.current === 0 || sum.current >= 100);
  if (value >= 10) return rest === 0 || (numbers.scores === true && (rest === 60 || rest === 80));
  if (numbers.scores && sum.added === 10) return value >= 7;
  return rest % 10 === 0 && rest !== 10;
}

export const ordinalFits = (sum: Sum, { ordinal }: Piece): boolean => {
  if (ordinal! >= 100) return sum.current > 0 && sum.current < 1000;
  const rest = sum.current % 100;
  if (ordinal! >= 20) return rest === 0;
  if (ordinal! >= 10) return rest === 0 || rest === 60 || rest === 80;
  return rest % 10 === 0 || sum.added === 10;
};

/** Place value of the last digit that is not zero: what a number in words leaves open. */
export function lastStep(value: number): number {
  let step = 1;
  while (step < 1e18 && value % (step * 10) === 0) step *= 10;
  return step;
}
