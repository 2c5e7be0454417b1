import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import type { Measured } from './measured';
import { negative } from './negative';
import type { NumberRun } from './number-run';
import { smallChange } from './small-change';
import { signBefore, weakScale } from './sum-before';
import { unitAfter } from './unit-after';
import { isCurrency } from './units';

export type { Measured };

/** Adds the sign, the currency before the number, and scale letters, unit or currency after it. */
export function measure(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): Measured {
  const signed = signBefore(tokens, run);
  const scaled = weakScale(tokens, signed, lexicon, signed.unit !== null);
  const united = scaled.unit === null || isCurrency(scaled.unit) ? unitAfter(tokens, scaled, lexicon) : scaled;
  return smallChange(tokens, negative(tokens, united), lexicon);
}
