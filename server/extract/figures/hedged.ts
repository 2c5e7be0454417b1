import type { Token } from '../../article/token';
import type { Hedge } from '../../language/shapes/hedges';
import { intervalOf, type Interval } from './interval';
import type { Lexicon } from './words';
import type { Measured } from './measure';
import { keyOf } from './phrases';

/** A figure with hedge and interval; `first`, `next`, `start`, `end` cover the hedge. */
export interface Hedged extends Measured, Interval {
  /** Token bounds without the hedge. */
  readonly coreFirst: number;
  /** Both sides of a score (`3-1`), or null; found by `joinRanges`. */
  readonly score: readonly [number, number] | null;
  /** First end of a move (`passé de 12 à 15`): a value the text itself replaces; found by `joinRanges`. */
  readonly replaced: boolean;
}

/** Bounds say more than approximations: `up to about 300` is an upper bound. */
const isBound = (hedge: Hedge): boolean => hedge !== 'about' && hedge !== 'exactly';

/** Adds the words before and after the figure that say how exact it is. */
export function hedged(tokens: readonly Token[], number: Measured, lexicon: Lexicon, floor: number): Hedged {
  let first = number.first;
  let hedge: Hedge | null = null;
  if (!number.ordinal) {
    for (let i = 0; i < 2; i++) {
      const found = lexicon.before.endingBefore(tokens, first);
      if (!found || found.first < floor || (hedge && !isBound(found.value))) break;
      if (articleAlone(tokens, found.first, first, number)) break;
      hedge = found.value === 'exactly' ? hedge : found.value;
      if (found.value !== 'exactly' || keyOf(tokens[found.first]!) === 'exactement') first = found.first;
    }
  }
  let next = number.next;
  const after = number.ordinal ? null : lexicon.after.startingAt(tokens, next);
  if (after && !(hedge && !isBound(after.value))) {
    const plus = /^[+-]/.test(tokens[next]!.text) && tokens[next]!.start !== number.end;
    if (!plus) {
      hedge = after.value;
      next = after.next;
    }
  }
  const start = Math.min(number.start, tokens[first]!.start);
  const end = next > number.next ? tokens[next - 1]!.end : number.end;
  return made(number, intervalOf(number, hedge), first, next, start, end);
}

/** Field by field: see `numberRun`. */
const made = (
  number: Measured,
  interval: Interval,
  first: number,
  next: number,
  start: number,
  end: number,
): Hedged => ({
  first,
  next,
  start,
  end,
  value: number.value,
  step: number.step,
  scaled: number.scaled,
  ordinal: number.ordinal,
  fraction: number.fraction,
  group: number.group,
  vague: number.vague,
  article: number.article,
  share: number.share,
  words: number.words,
  separated: number.separated,
  unit: number.unit,
  low: interval.low,
  high: interval.high,
  plausibleLow: interval.plausibleLow,
  plausibleHigh: interval.plausibleHigh,
  modifier: interval.modifier,
  coreFirst: number.first,
  score: null,
  replaced: false,
});

/** `une` is a hedge only before a group (`une vingtaine`), where the reader has taken it already. */
const articleAlone = (tokens: readonly Token[], from: number, to: number, number: Measured): boolean =>
  to - from === 1 && /^(?:une?|um[as]?|een)$/.test(tokens[from]!.norm) && !number.group;
