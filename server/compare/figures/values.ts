import { toBase } from '../../extract/figures/units';
import type { FigureMention } from '../../extract/mention';

/** What the wording of a figure allows, in the base unit of its dimension. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly dimension: string;
}

const ROUNDING = 1e-9;
/** Converted measures are rounded by the writer: 10 km is 6 miles. */
const CONVERSION = 0.05;

/** The interval of a figure in base units; an open end stays open. */
export function intervalOf(figure: FigureMention): Interval {
  const { unit } = figure;
  const base = (value: number | null, open: number): number => (value === null ? open : toBase(value, unit).value);
  return {
    low: base(figure.low, -Infinity),
    high: base(figure.high, Infinity),
    dimension: toBase(figure.value, unit).dimension,
  };
}

const dimensionOf = ({ value, unit }: FigureMention): string => toBase(value, unit).dimension;

/** Are the figures of one dimension, so that they can be compared at all? */
export const comparable = (a: FigureMention, b: FigureMention): boolean =>
  (a.unit === b.unit || dimensionOf(a) === dimensionOf(b)) &&
  a.ordinal === b.ordinal &&
  (a.score === undefined) === (b.score === undefined);

/**
 * Can both be right? Their intervals meet, allowing each the rounding of a conversion between units.
 * `doubtful`: only because one is open further than a writer would stretch it (“more than 200” of 310).
 */
export function compatibleValues(a: FigureMention, b: FigureMention): 'yes' | 'doubtful' | 'no' {
  if (a.score && b.score) return sameScore(a.score, b.score) ? 'yes' : 'no';
  const slack = a.unit === b.unit ? ROUNDING : CONVERSION;
  if (isPeak(a) && isPeak(b)) return isRounded(a, b) || isNear(a, b, slack) ? 'yes' : 'no';
  const [one, other] = [intervalOf(a), intervalOf(b)];
  const reach = (high: number): number => high + slack * Math.abs(high) + ROUNDING;
  const meet = one.low <= reach(other.high) && other.low <= reach(one.high);
  if (!meet) return isRounded(a, b) ? 'yes' : 'no';
  return plausible(a, other) && plausible(b, one) ? 'yes' : 'doubtful';
}

/** Measures of which “up to” gives the highest reached, which is one value: gusts, rain, heat. */
const PEAKS = new Set(['speed', 'temperature', 'length']);
const isPeak = ({ modifier, unit, value }: FigureMention): boolean =>
  modifier === 'at-most' && unit !== null && PEAKS.has(toBase(value, unit).dimension);

function isNear(a: FigureMention, b: FigureMention, slack: number): boolean {
  const [x, y] = [toBase(a.value, a.unit).value, toBase(b.value, b.unit).value];
  return Math.abs(x - y) <= slack * Math.max(Math.abs(x), Math.abs(y)) + ROUNDING;
}

/** From this many digits on, one more nought at the end is a rounding that nobody mentions (`4,850` of 4,847). */
const ROUNDED_FROM = 1000;

/** Is one the other rounded to the digits that it is written with? Two round numbers are not. */
function isRounded(a: FigureMention, b: FigureMention): boolean {
  if (a.unit !== b.unit || a.unit !== null || a.ordinal) return false;
  const rounds = (round: number, exact: number): boolean => {
    const step = 10 ** (String(round).length - String(round).replace(/0+$/u, '').length);
    return round >= ROUNDED_FROM && step > 1 && exact % step !== 0 && Math.abs(round - exact) <= step / 2;
  };
  return (
    Number.isInteger(a.value) && Number.isInteger(b.value) && (rounds(a.value, b.value) || rounds(b.value, a.value))
  );
}

function plausible(figure: FigureMention, other: Interval): boolean {
  const { plausibleHigh, plausibleLow, unit } = figure;
  if (other.low > shareReach(figure, other) + ROUNDING) return false;
  if (plausibleHigh != null && other.low > toBase(plausibleHigh, unit).value + ROUNDING) return false;
  return !(plausibleLow != null && other.high < toBase(plausibleLow, unit).value - ROUNDING);
}

/** How far “more than 80 %” reaches: half of what is left. Nobody says it of the whole. */
function shareReach({ value, unit, high }: FigureMention, { dimension }: Interval): number {
  const share = toBase(value, unit).value;
  return dimension === 'ratio' && high === null && share < 1 ? share + (1 - share) / 2 : Infinity;
}

const sameScore = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean =>
  (a === c && b === d) || (a === d && b === c);

/** Do they differ by a thousand or a million only, the smaller without a word of scale: `52.3` under a table's head, `$52.3 million`? */
export const otherScale = (a: FigureMention, b: FigureMention): boolean => {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  const factor = large.value / Math.max(small.value, ROUNDING);
  return a.unit === b.unit && !isScaled(small) && [1e3, 1e6, 1e9].some((scale) => Math.abs(factor / scale - 1) < 1e-3);
};

/** Is the value larger than its digits, by a word (`1.86 million`)? */
const isScaled = ({ text, value }: FigureMention): boolean => {
  const digits = text.replace(/\D/gu, '').length;
  return digits > 0 && String(Math.trunc(Math.abs(value))).length > digits;
};

/** How far apart are the values? Errors are slips, scales and parts; otherwise figures of one thing are of one size. */
export function sameSize(a: FigureMention, b: FigureMention, near = 1.6): 'yes' | 'partly' | 'no' {
  const [x, y] = [toBase(a.value, a.unit).value, toBase(b.value, b.unit).value].map(Math.abs) as [number, number];
  const factor = Math.max(x, y) / Math.max(Math.min(x, y), ROUNDING);
  return factor <= near ? 'yes' : factor <= 4 ? 'partly' : 'no';
}

const PERIOD = /^(?:year|month|week|day|hour|\d+ (?:years|months))$/u;

/** Is one sum given for two periods: £28 million a year, and over three years? */
export const otherPeriod = (a: FigureMention, b: FigureMention): boolean =>
  a.value === b.value &&
  a.unit === b.unit &&
  a.unit !== null &&
  a.per !== null &&
  b.per !== null &&
  a.per !== b.per &&
  PERIOD.test(a.per) &&
  PERIOD.test(b.per);
