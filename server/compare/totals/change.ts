import type { FigureMention } from '../../extract/mention';
import { isAddend, type Stated } from './enumeration';

/** A value before, a value after, and a percentage between them that they do not give. */
export interface Change {
  readonly from: FigureMention;
  readonly to: FigureMention;
  readonly by: FigureMention;
  /** What they give, in per cent, signed. */
  readonly gives: number;
}

/** How far apart the two values, and they and the percentage, may stand, in code units. */
const BETWEEN = 30;
const BESIDE = 60;
/** Percentage points, and share of the percentage, that are rounding. */
const POINTS = 1;
const SHARE = 0.05;
/** Of what was next to nothing no percentage is exact. */
const LEAST = 5;

/** `from 200 to 260, up 40 %`: within one sentence that has one such pair and one percentage of change. */
export function changesOf(sentences: readonly Stated[]): Change[] {
  return sentences.flatMap((sentence) => {
    const { figures } = sentence;
    const former = figures.filter(({ status }) => status === 'former');
    const shares = figures.filter(({ unit }) => unit === '%');
    const [from, by] = [former[0], shares[0]];
    if (!from || !by?.change || former.length > 1 || shares.length > 1 || by.per !== null) return [];
    const to = figures[figures.indexOf(from) + 1];
    if (!to || !isLevel(from) || !isLevel(to) || !isPair(from, to, sentence)) return [];
    const gap = by.start > to.start ? by.start - to.end : from.start - by.end;
    if (gap > BESIDE) return [];
    const [low, high] = [(100 * to.low!) / from.high! - 100, (100 * to.high!) / from.low! - 100];
    const gives = (100 * to.value) / from.value - 100;
    const stated = by.change === 'up' ? by.value : -by.value;
    // A fall stated of a rise is no slip of arithmetic but another thing.
    if (Math.sign(gives) !== Math.sign(stated)) return [];
    const slack = POINTS + SHARE * by.value;
    const fits = bounded(by) && low - slack <= stated && stated <= high + slack;
    return fits || !bounded(by) ? [] : [{ from, to, by, gives: Math.round(gives * 10) / 10 }];
  });
}

const bounded = ({ low, high }: FigureMention): boolean => low !== null && high !== null;

const isLevel = (figure: FigureMention): boolean =>
  isAddend({ ...figure, status: 'fact' }) && figure.unit !== '%' && bounded(figure) && figure.value >= LEAST;

/** `from 200 to 260 euros`: one unit, which the first may leave to the second; nothing but a word or two between. */
function isPair(from: FigureMention, to: FigureMention, { text, start }: Stated): boolean {
  const between = text.slice(from.end - start, to.start - start);
  if (between.length > BETWEEN || /[.;:()]/u.test(between)) return false;
  if (from.unit === to.unit) return true;
  // `200 à 260 euros`; but `2 to 3 million` and `200 to 1.2 million` leave more than the unit.
  return from.unit === null && Math.max(to.value / from.value, from.value / to.value) < 5;
}
