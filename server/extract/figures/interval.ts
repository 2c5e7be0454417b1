import type { Hedge } from '../../language/hedges';
import type { Modifier } from '../mention';
import type { Measured } from './measure';
import { isCurrency } from './units';

/** What a wording allows: a closed interval (null = open), and how far an open end plausibly reaches. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly plausibleLow: number | null;
  readonly plausibleHigh: number | null;
  readonly modifier: Modifier;
}

const CLOSED = { plausibleLow: null, plausibleHigh: null } as const;

/**
 * Reads number and hedge together.
 *
 * Rounding is allowed where the wording shows it: half of the last digit written for scaled numbers, percentages and measures;
 * for `about`, half of the last digit that is not zero, but between 5 % and 12.5 % of the value (`about 35`, `about 1,000`);
 * an approximate group (`une vingtaine`) reaches 12 % or three, whichever is more.
 */
export function intervalOf(number: Measured, hedge: Hedge | null): Interval {
  const { value } = number;
  const size = Math.abs(value);
  if (number.vague && !hedge)
    return { low: value, high: null, plausibleLow: null, plausibleHigh: value * 10, modifier: 'about' };
  if (number.share && !hedge) return { ...number.share, ...CLOSED, modifier: 'about' };
  const half = looseness(number);
  switch (hedge) {
    case 'about':
      return { low: value - half, high: value + half, ...CLOSED, modifier: 'about' };
    case 'nearly':
      return { low: value - half * 1.2, high: value + half * 0.2, ...CLOSED, modifier: 'about' };
    case 'over':
      return { low: value, high: null, plausibleLow: null, plausibleHigh: stretched(number), modifier: 'over' };
    case 'just-over':
      return { low: value, high: value + Math.max(half, size * 0.1), ...CLOSED, modifier: 'over' };
    case 'under':
      return {
        low: null,
        high: value,
        plausibleLow: value - (stretched(number) - value),
        plausibleHigh: null,
        modifier: 'under',
      };
    case 'just-under':
      return { low: value - Math.max(half, size * 0.1), high: value, ...CLOSED, modifier: 'under' };
    case 'at-least':
      return { low: value, high: null, ...CLOSED, modifier: 'at-least' };
    case 'at-most':
      return { low: null, high: value, ...CLOSED, modifier: 'at-most' };
    default:
      if (number.group) return { low: value - half, high: value + half, ...CLOSED, modifier: 'about' };
      return { low: value - rounding(number), high: value + rounding(number), ...CLOSED, modifier: 'exact' };
  }
}

/** How much rounding a number without a hedge allows, either way. */
function rounding(number: Measured): number {
  if (number.ordinal) return 0;
  if (number.fraction) return number.unit === null ? number.value * 0.05 : 0;
  if (number.scaled) return number.step / 2;
  if (number.unit === null || isCurrency(number.unit)) return 0;
  return number.step / 2;
}

/** How much `about` allows, either way. */
function looseness(number: Measured): number {
  const size = Math.abs(number.value);
  if (number.group) return Math.max(size <= 12 ? 2 : 3, size * 0.12);
  if (number.fraction) return Math.max(size * 0.1, 0.005);
  let step = number.step;
  while (step > 0 && step < size && Math.abs(Math.round(size / (step * 10)) * step * 10 - size) < step / 1e6)
    step *= 10;
  return Math.min(Math.max(step / 2, size * 0.05), Math.max(size * 0.125, number.step / 2));
}

/** Nobody says `more than 200` of 310: a quarter more, or the next round number. */
function stretched(number: Measured): number {
  const size = Math.abs(number.value);
  if (number.unit === '%')
    return Math.min(
      Math.max(number.value * 1.25, Math.floor(number.value / 10) * 10 + 10),
      Math.max(100, number.value),
    );
  if (number.fraction && number.unit === null) return Math.min(number.value * 1.3, Math.max(1, number.value));
  const magnitude = 10 ** Math.floor(Math.log10(size || 1));
  return Math.max(number.value * 1.25, (Math.floor(number.value / magnitude) + 1) * magnitude);
}
