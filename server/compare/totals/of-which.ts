import type { FigureMention } from '../../extract/mention';
import { isAddend, type Stated } from './enumeration';
import { isNear, type Sum } from './sum';

/** Fewer parts may be named by two traits that some have both of. */
const ITEMS = 3;

/**
 * Parts that come to more than their whole: `260 tonnes, of which 140 in tanks, 95 in drums and 52 in bottles`. They need not be
 * all; but of things and measures three parts told in one breath have nothing in common. People may be women and from Garrick.
 */
export function sumsOfParts(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap(({ figures }) => {
    const first = figures.findIndex(({ part }) => part === 'part');
    const total = figures[first - 1];
    if (!total || !isWhole(total)) return [];
    const end = figures.findIndex((figure, i) => i > first && (figure.part !== 'part' || !isPartOf(figure, total)));
    const parts = figures.slice(first, end < 0 ? undefined : end);
    if (parts.length < ITEMS || !isPartOf(parts[0]!, total) || !isNear(total, parts)) return [];
    const low = parts.reduce((sum, part) => sum + (part.low ?? 0), 0);
    return low > total.high! * (1 + SLACK) ? [{ total, parts, all: false }] : [];
  });
}

/** Share of the total that is rounding. */
const SLACK = 0.005;

const isWhole = (figure: FigureMention): boolean =>
  isAddend({ ...figure, part: null }) &&
  figure.high !== null &&
  figure.unit !== '%' &&
  figure.modifier !== 'range' &&
  !figure.counted?.classes.includes('person');

/** The unit may be left to the whole. */
const isPartOf = (part: FigureMention, total: FigureMention): boolean =>
  isAddend({ ...part, part: null }) && (part.unit === total.unit || part.unit === null) && part.value < total.value;
