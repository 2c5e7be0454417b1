import type { ArticleReading } from '../../claim/reading';
import { isPrecise, type FigureClaim } from '../../claim/figure-claims';
import { toBase } from '../../extract/figures/units';
import type { FigureMention } from '../../extract/mention';
import { FATES } from '../../language/counted';
import type { Answered } from '../evidence';
import type { Located } from '../rule';
import { coreClasses } from './same-counted';
import { isRare, slipOf, type Slip } from './slip';

type Figure = Located<FigureClaim>;

/**
 * What a slip between two figures says. In the labelled stories no two measures of one unit stood in two files with
 * digits changed over by chance where neither file has the other's value too (docs/weights.md).
 */
export interface KnownSlip {
  readonly kind: Slip['kind'];
  /** Would chance seldom bring it about, and does neither article give the other's value for anything? */
  readonly rare: boolean;
  /** Less rare, but telling where the two passages have a word in common. */
  readonly fair: boolean;
  /** Two digits changed places, and neither article gives the other's value. */
  readonly swapped: boolean;
  /** Does neither article give the other's value for anything? */
  readonly alone: boolean;
}

/** The slip that would explain the difference, or null. */
export function knownSlip(a: Figure, b: Figure): KnownSlip | null {
  const [one, other] = [a.claim.figure, b.claim.figure];
  const slip = slipOf(one, other);
  if (!slip || (slip.kind === 'digit' && mayHaveGrown(slip, one, other))) return null;
  const { kind } = slip;
  const alone = !gives(b.reading, one) && !gives(a.reading, other);
  const precise = isPrecise(one) && isPrecise(other);
  return {
    kind,
    rare: alone && isRare(slip) && (one.unit === null ? kind === 'swap' || precise : true),
    fair: alone && isFair(slip, one, other, precise),
    swapped: alone && kind === 'swap',
    alone,
  };
}

/** Counts and measures that differ by less are as often of two days; the dead of an event are one number. */
const NEARLY = 1.05;

const mayHaveGrown = ({ factor }: Slip, one: FigureMention, other: FigureMention): boolean =>
  factor < NEARLY &&
  ![one, other].every(({ counted }) => counted?.classes.some((name) => FATES.has(name) || name === 'victim'));

function isFair({ kind, digits }: Slip, one: FigureMention, other: FigureMention, precise: boolean): boolean {
  if (kind === 'scale') return one.unit !== null;
  const guess = isGuess(one) || isGuess(other);
  if (kind === 'swap') return digits >= 2 && (one.unit === null ? isCrowd(one, other) : precise || !guess);
  return one.unit !== null && (kind === 'lost' || precise);
}

/** People of whom one article does not say who they are (`64 people`): so they may be those of the other (`46 passengers`). */
const isCrowd = (one: FigureMention, other: FigureMention): boolean =>
  [one, other].every(({ counted }) => counted?.classes.includes('person')) &&
  [one, other].some(({ counted }) => coreClasses(counted).length === 0) &&
  ![one, other].some(({ counted }) => coreClasses(counted).some((name) => FATES.has(name)));

const isGuess = ({ modifier }: FigureMention): boolean => modifier === 'about';

/** Have both articles other words for one precise figure, neither of which tells another thing? Two fates are two things. */
export const mayBeRenamed = (a: Figure, b: Figure): boolean => {
  const crowd = isCrowd(a.claim.figure, b.claim.figure);
  if ((isShort(a.claim.figure) || isShort(b.claim.figure)) && !crowd) return false;
  const [one, other] = [coreClasses(a.claim.figure.counted), coreClasses(b.claim.figure.counted)];
  return one.length === 0 || other.length === 0 || ![...one, ...other].some((name) => FATES.has(name));
};

/** A whole number of two digits. */
const isShort = ({ value }: FigureMention): boolean => value < 100 && Number.isInteger(value);

/** Values that an article gives, each with its dimension, kept for as long as the reading lives. */
const values = new WeakMap<ArticleReading, ReadonlySet<string>>();

const keyOf = ({ value, unit }: FigureMention): string => {
  const base = toBase(value, unit);
  return `${base.dimension} ${Number(base.value.toPrecision(9))}`;
};

/** Does the article give this value for anything? */
export function gives(reading: ArticleReading, figure: FigureMention): boolean {
  let known = values.get(reading);
  if (!known) {
    const found = new Set<string>();
    for (const mention of reading.mentions) if (mention.kind === 'figure') found.add(keyOf(mention));
    values.set(reading, (known = found));
  }
  return known.has(keyOf(figure));
}

/** How many values of a dimension an article gives, kept for as long as the reading lives. */
const counts = new WeakMap<ArticleReading, ReadonlyMap<string, number>>();

function countIn(reading: ArticleReading, dimension: string): number {
  let known = counts.get(reading);
  if (!known) {
    const found = new Map<string, Set<number>>();
    for (const mention of reading.mentions) {
      if (mention.kind !== 'figure' || mention.unit === null) continue;
      const base = toBase(mention.value, mention.unit);
      found.set(base.dimension, (found.get(base.dimension) ?? new Set()).add(base.value));
    }
    counts.set(reading, (known = new Map([...found].map(([name, { size }]) => [name, size]))));
  }
  return known.get(dimension) ?? 0;
}

/** Dimensions of which an article has many, or which its figures rarely share. */
const LOOSE = new Set(['ratio', 'score', 'time']);

/** Is each the only measure of its dimension that its article gives (one speed, one distance)? Then both may be of one thing. */
export function onlyMeasure(a: Figure, b: Figure): Answered {
  const { value, unit } = a.claim.figure;
  const { dimension } = toBase(value, unit);
  const only =
    unit !== null &&
    !LOOSE.has(dimension) &&
    countIn(a.reading, dimension) === 1 &&
    countIn(b.reading, dimension) === 1;
  return { question: 'only-measure', answer: only ? 'yes' : 'no' };
}
