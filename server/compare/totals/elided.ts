import { isCurrency } from '../../extract/figures/units';
import type { FigureMention } from '../../extract/mention';
import { type Stated } from './enumeration';
import { isElliptic } from './slots';

/** Sums without a currency are plain numbers below this. */
const LARGE = 1000;
const SCALES = [1e12, 1e9, 1e6];

/**
 * The items as parts of a total: with its unit, and with its scale, where they leave them out
 * (`95 million euros: 41 million from A, 27 from B`). Null if one of them is measured otherwise.
 */
export function asPartsOf(
  total: FigureMention,
  items: readonly FigureMention[],
  sentence: Stated,
): readonly FigureMention[] | null {
  const units = new Set(items.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  if (units.size > 1) return null;
  const [unit = null] = units;
  if (unit !== total.unit && unit !== null && !(total.unit === null && total.value >= LARGE && isCurrency(unit)))
    return null;
  if (total.unit === null && unit === null) return scaled(total, items);
  const bare = (item: FigureMention): boolean => isElliptic(item, sentence) || item.value >= LARGE;
  return items.every((item) => item.unit !== null || bare(item)) ? scaled(total, items) : null;
}

function scaled(total: FigureMention, items: readonly FigureMention[]): readonly FigureMention[] {
  const scale = scaleOf(total);
  if (scale === 1 || items.every(({ value }) => value >= LARGE)) return items;
  return items.map((item) => {
    const elided = item.value < LARGE && (item.unit === null || item.unit === total.unit) && scaleOf(item) === 1;
    return elided
      ? { ...item, value: item.value * scale, low: times(item.low, scale), high: times(item.high, scale) }
      : item;
  });
}

const times = (value: number | null, by: number): number | null => (value === null ? null : value * by);

/** The million of `4.1 million`; 1 for numbers written out. */
function scaleOf({ value, text }: FigureMention): number {
  const digits = /\d+(?:[.,]\d+)?/u.exec(text)?.[0].replace(',', '.');
  if (digits === undefined) return 1;
  const written = Number(digits);
  return SCALES.find((scale) => value >= scale && Math.abs(written * scale - value) <= value * 1e-9) ?? 1;
}
