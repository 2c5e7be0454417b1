import type { FigureClaim } from '../../claim/figure-claims';
import { dayNumber } from '../../extract/dates/calendar';
import type { FigureMention } from '../../extract/mention';
import { saysOver } from '../../language/revision';
import type { Located } from '../rule';
import { sameTime } from '../same-time';
import { daysSince } from './elapsed';
import { isGrowing } from './running';
import { coreClasses } from './same-counted';
import { sameSize } from './values';

type Figure = Located<FigureClaim>;

/** Days after which the counts of an event no longer run. */
const SETTLED = 8;
/** The dead and injured of one crash or attack are known sooner, those of a disaster later. */
const DAYS: Readonly<Record<string, number>> = {
  '#crash': 4,
  '#stabbing': 4,
  '#shooting': 4,
  '#storm': 40,
  '#earthquake': 40,
  '#flood': 40,
};

/** Does the count no longer run: said of a time long past when published, of events long ago, or of a fire that is out? */
export const settled = (a: Figure, b: Figure): boolean =>
  isOver(a) || isOver(b) || isAgo(a) || isAgo(b) || ((isPast(a) || isPast(b)) && sameTime(a, b).answer !== 'unknown');

/** How many days the counts of such an event run; null where it is not known what happened. */
const daysToRun = ({ claim }: Figure): number | null =>
  claim.topic.terms.map((term) => DAYS[term]).find((limit) => limit !== undefined) ?? null;

/** What is counted of the event itself; arrests and releases go on long after it. */
const OF_EVENT = ['dead', 'wounded', 'missing', 'destroyed'];

/** Does the opening say how long ago it was (`five days after the crash`), of an event whose counts are known sooner? */
const isAgo = (figure: Figure): boolean =>
  coreClasses(figure.claim.figure.counted).some((name) => OF_EVENT.includes(name)) &&
  daysSince(figure.reading) > (daysToRun(figure) ?? Infinity);

function isPast(figure: Figure): boolean {
  const { latest } = figure.claim.when;
  const { published } = figure.reading.article.metadata;
  if (latest === null || published === null) return false;
  return dayNumber(published) - dayNumber(latest) > (daysToRun(figure) ?? SETTLED);
}

/** How many blocks from the top may say that the fire is out. */
const OPENING = 3;

function isOver({ claim, reading }: Figure): boolean {
  if (!coreClasses(claim.figure.counted).includes('burnt')) return false;
  return reading.article.blocks
    .slice(0, OPENING)
    .some(({ prose }) => prose.kind !== 'furniture' && saysOver(prose.tokens, prose.language));
}

/** A count that both articles give alike says that they speak of one moment; small ones agree by chance. */
const TELLING = 4;

/**
 * Do the articles agree on another running count? Then neither is older than the other, and a difference is one. The
 * injured go on being counted when the dead are known, so the two figures must be near each other.
 */
export function sameMoment(a: Figure, b: Figure): boolean {
  const [one, other] = [a.claim.figure, b.claim.figure];
  if (sameSize(one, other, 1.25) !== 'yes' || isRounding(one, other) || isRounding(other, one)) return false;
  const there = tellingCounts(b);
  return tellingCounts(a).some((claim) =>
    there.some(
      (other) =>
        other.figure.value === claim.figure.value &&
        other.figure.unit === claim.figure.unit &&
        coreClasses(other.figure.counted).some((name) => coreClasses(claim.figure.counted).includes(name)),
    ),
  );
}

/** Is one the other, rounded to tens without saying so: 42 and 40? */
const isRounding = ({ value: round }: FigureMention, { value }: FigureMention): boolean =>
  round >= 20 && round % 10 === 0 && value % 10 !== 0 && Math.abs(round - value) < 5;

/** The other running counts of the article that are no guess. */
const tellingCounts = ({ claim: own, reading }: Figure): FigureClaim[] =>
  reading.claims.filter(
    (claim): claim is FigureClaim =>
      claim.kind === 'figure' &&
      claim !== own &&
      claim.figure.value >= TELLING &&
      claim.figure.modifier !== 'about' &&
      claim.figure.value !== own.figure.value &&
      isGrowing(claim),
  );
