import type { FigureMention } from '../../extract/mention';

/** A total and parts that do not give it. `all`: the page itself says that the parts are all. */
export interface Sum {
  readonly total: FigureMention;
  readonly parts: readonly FigureMention[];
  readonly all: boolean;
}

/** Sums further from the total than this are of something else. */
export const CLOSE = 0.25;

/** Can the parts give the total, all intervals considered? Half a percent is rounding. */
export function agrees(total: FigureMention, parts: readonly FigureMention[]): boolean {
  const low = parts.reduce((sum, part) => sum + (part.low ?? 0), 0);
  const high = parts.reduce((sum, part) => sum + (part.high ?? Infinity), 0);
  const slack = total.unit === null && total.value < 1000 ? 0 : total.value * 0.005;
  return low <= (total.high ?? Infinity) + slack && high >= (total.low ?? 0) - slack;
}

/** Runs of at least two neighbours: what may be meant as the parts. */
export const runs = (figures: readonly FigureMention[]): FigureMention[][] =>
  figures.length > 12
    ? [[...figures]]
    : figures.flatMap((_, from) => figures.slice(from + 1).map((_, length) => figures.slice(from, from + length + 2)));

/** Is the sum of all parts near the total? Hedged parts without a bound have none. */
export function isNear(total: FigureMention, parts: readonly FigureMention[]): boolean {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  return (
    Math.abs(sum - total.value) <= CLOSE * total.value && parts.every(({ low, high }) => low !== null && high !== null)
  );
}

/** Parts near the total, of which neither all nor any run of neighbours can give it. */
export const contradict = (total: FigureMention, parts: readonly FigureMention[]): boolean =>
  isNear(total, parts) && !runs(parts).some((run) => agrees(total, run));
