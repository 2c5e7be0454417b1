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

/** `a few hundred`, `quelques centaines`: at least so many, and nobody knows how many more. First token of the figure, or null. */
function isFew(tokens: readonly Token[], number: Measured, floor: number): number | null {
  if (!number.words || !FEW.has(tokens[number.first - 1]?.norm ?? '') || number.first <= floor) return null;
  if (!number.vague && !ROUND.has(number.value)) return null;
  return number.first - 1;
}
const FEW = new Set(
  'few several quelques plusieurs varios varias algunos algunas mehrere einige alcuni alcune vários várias alguns algumas enkele'.split(
    ' ',
  ),
);
const ROUND = new Set([100, 1000, 1e6, 1e9]);

/** Bounds say more than approximations: `up to about 300` is an upper bound. */
const isBound = (hedge: Hedge): boolean => hedge !== 'about' && hedge !== 'exactly';

/** Adds the words before and after the figure that say how exact it is. */
export function hedged(tokens: readonly Token[], read: Measured, lexicon: Lexicon, floor: number): Hedged {
  const few = isFew(tokens, read, floor);
  const number = few !== null ? { ...read, vague: true } : read;
  if (few !== null) return made(number, intervalOf(number, null), few, number.next, tokens[few]!.start, number.end);
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

/** `300 people or more`, `300 personnes environ`: the hedge stands behind what is counted, at token `at`. */
export function hedgedBehind<T extends Hedged>(tokens: readonly Token[], figure: T, at: number, lexicon: Lexicon): T {
  if (figure.modifier !== 'exact' || figure.ordinal || figure.score) return figure;
  const after = lexicon.after.startingAt(tokens, at);
  // `12 dead at least ten days later`, `two boats and more than 30 nets`: of what follows.
  if (!after || /^[+-]/.test(tokens[at]!.text) || !endsThere(tokens[after.next])) return figure;
  // `130 morts et plus de 400 blessés`: `more than` opens the next figure.
  if (/^(?:de|d'|than|que|als|di|do)$/.test(tokens[after.next]?.norm ?? '')) return figure;
  const { low, high, plausibleLow, plausibleHigh, modifier } = intervalOf(figure, after.value);
  return { ...figure, low, high, plausibleLow, plausibleHigh, modifier };
}

/** The hedge closes its phrase: a mark, or a word that no number begins with. */
const endsThere = (token: Token | undefined): boolean =>
  token === undefined || (token.kind !== 'number' && !/^(?:de|d'|du|des|que|than|of|que|als|di|dan)$/.test(token.norm));

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
