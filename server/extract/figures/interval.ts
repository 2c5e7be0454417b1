import type { Hedge } from '../../language/shapes/hedges';
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
  if (number.vague && !hedge) return interval('about', value, null, null, value * 10);
  if (number.share && !hedge) return interval('about', number.share.low, number.share.high);
  const half = looseness(number);
  switch (hedge) {
    case 'about':
      return interval('about', value - half, value + half);
    case 'nearly':
      return interval('about', value - Math.min(half * 1.2, lastPlace(number)), value + half * 0.2);
    case 'over':
      return interval('over', value, null, null, stretched(number));
    case 'just-over':
      return interval('over', value, value + Math.max(half, size * 0.1));
    case 'under':
      return interval('under', null, value, value - (stretched(number) - value));
    case 'just-under':
      return interval('under', value - Math.max(half, size * 0.1), value);
    case 'at-least':
      return interval('at-least', value, null);
    case 'at-most':
      return interval('at-most', null, value);
    default:
      if (number.group) return interval('about', value - half, value + half);
      return interval('exact', value - rounding(number), value + rounding(number));
  }
}

const interval = (
  modifier: Modifier,
  low: number | null,
  high: number | null,
  plausibleLow: number | null = null,
  plausibleHigh: number | null = null,
): Interval => ({ low, high, plausibleLow, plausibleHigh, modifier });

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
  return Math.min(Math.max(placeOf(number) / 2, size * 0.05), Math.max(size * 0.125, number.step / 2));
}

/** Place value of the last digit that is not zero: 1,000 for 17,000. */
function placeOf(number: Measured): number {
  const size = Math.abs(number.value);
  let step = number.step;
  while (step > 0 && step < size && Math.abs(Math.round(size / (step * 10)) * step * 10 - size) < step / 1e6)
    step *= 10;
  return step;
}

/** Nobody says `nearly 17,000` of 16,000, which has a word of its own; small numbers may be off by one and more. */
function lastPlace(number: Measured): number {
  const place = placeOf(number);
  return place >= Math.abs(number.value) / 20 ? place * 0.95 : Infinity;
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
