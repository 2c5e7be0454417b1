import type { Lexicon } from './words';
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

export const newSum = (): Sum => ({
  total: 0,
  current: 0,
  scale: Infinity,
  added: -1,
  used: false,
  scaled: false,
  words: 0,
});

/** Multiplies what is smaller than the scale: in `dos billones trescientos mil millones` only the 300,000. */
export function applyScale(sum: Sum, scale: number): void {
  const below = scale < sum.scale ? 0 : sum.total % scale;
  const part = below + sum.current;
  if (scale < sum.scale) sum.total += (sum.current || (sum.used && sum.total > 0 ? 0 : 1)) * scale;
  else if (part === 0) sum.total = (sum.total || 1) * scale;
  else sum.total = sum.total - below + part * scale;
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
  // `zweieinhalb`
  if (value < 1) return !joined && Number.isInteger(sum.current) && sum.current > 0;
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

/** Place value of the last digit that is not zero: what a number in words leaves open. */
export function lastStep(value: number): number {
  let step = 1;
  while (step < 1e18 && value % (step * 10) === 0) step *= 10;
  return step;
}
