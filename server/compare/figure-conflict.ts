import type { Claim } from '../claim/claims';
import type { FigureClaim } from '../claim/figure-claims';
import { isCurrency } from '../extract/figures/units';
import type { FigureMention } from '../extract/mention';
import { FATES, SOLE } from '../language/counted';
import { weigh, type Answered } from './evidence';
import { gives, knownSlip, type KnownSlip, mayBeRenamed, onlyMeasure } from './figures/known-slip';
import { oneOfMany } from './figures/one-of-many';
import { coreClasses, countedKeys, levelOrChange, sameCounted, sameKind } from './figures/same-counted';
import { mixedUp, saidElsewhere, wholeForPart } from './figures/mix-up';
import { updateOf, type Update } from './figures/update';
import { comparable, compatibleValues, intervalOf, otherPeriod, otherScale, sameSize } from './figures/values';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { sameBody } from './same-body';
import { sameEntities } from './same-entities';
import { samePlace } from './same-place';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sameTopic, sharedTopic, type SharedTopic } from './same-topic';
import { WEIGHTS } from './weights';

type Figure = Located<FigureClaim>;

/** Least confidence at which two figures are taken to speak of the same thing. */
const SAME = 0.5;

/** Three digits in another order are one figure, however many of its kind stand there. */
const LARGE = 100;
/** So much in common, of the words beside the two, that two lone measures may be of one thing. */
const NEAR_WEIGHT = 0.9;
/** A word in common, be it one that the articles use more than once. */
const ONE_WORD = 0.4;
/** A word in common that neither article uses everywhere. */
const A_WORD = 0.6;
/** Counts below are said of many things. */
const SMALL = 10;

/** `figure.conflict` and `figure.outdated`: incompatible values for the same counted thing; an update is the softer one. */
export const figureConflict: PairRule<FigureClaim> = {
  kind: 'pair',
  codes: ['figure.conflict', 'figure.outdated'],
  reach: 'story',
  takes: (claim: Claim): claim is FigureClaim => claim.kind === 'figure' && !isAge(claim) && isComparedRank(claim),
  keys: (claim, { article }) => countedKeys(claim, article, intervalOf(claim.figure).dimension),

  compare(a: Figure, b: Figure, around: Surroundings): Finding | null {
    const answers = askFigures(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, WEIGHTS.figure);
    if (evidence.confidence < SAME) return null;
    const outdated = doubtful(a, b) || isUpdate(updateOf(a, b), answers);
    return {
      rule: outdated ? 'figure.outdated' : 'figure.conflict',
      level: outdated ? 'note' : 'warning',
      subject: subjectOf(a) || subjectOf(b),
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },

  same(a: Figure, b: Figure, around: Surroundings): boolean {
    if (!comparable(a.claim.figure, b.claim.figure) || !sameKind(a.claim.figure, b.claim.figure)) return false;
    const answers = questions(a, b, around);
    return answers !== null && weigh(answers, WEIGHTS.figure).confidence >= SAME;
  },
};

const isAge = ({ figure }: FigureClaim): boolean => figure.counted?.classes.includes('age') ?? false;

/**
 * Does time explain the difference? A slip of the pen or a part taken for the whole is an error
 * unless the later article says that it revises, or is of a later day.
 */
function isUpdate(update: Update, answers: readonly Answered[]): boolean {
  if (update === null) return false;
  const error = is(answers, 'slip') || is(answers, 'part-for-whole');
  // Lower on a later day: silently gone back, if it is of the same event.
  if (update === 'back') return !error && !is(answers, 'same-subject') && !is(answers, 'same-time');
  return update === 'revised' || !error;
}

const is = (answers: readonly Answered[], wanted: string): boolean =>
  answers.some(({ question, answer }) => question === wanted && answer === 'yes');

const doubtful = (a: Figure, b: Figure): boolean => compatibleValues(a.claim.figure, b.claim.figure) === 'doubtful';

/** Ranks that are counts (`third win`); `the second round` counts nothing. */
const RANKED = new Set([
  'wins',
  'defeats',
  'titles',
  'goals',
  'medals',
  'rank',
  'times',
  'stages',
  'points',
  'edition',
  'floors',
]);
const isComparedRank = ({ figure }: FigureClaim): boolean =>
  !figure.ordinal || coreClasses(figure.counted).some((name) => RANKED.has(name));

/** The answers about two figures that cannot both be right of one thing; null if they can, or surely are of two things. */
export function askFigures(a: Figure, b: Figure, around: Surroundings): Answered[] | null {
  const [one, other] = [a.claim.figure, b.claim.figure];
  if (a.uri === b.uri || !comparable(one, other)) return null;
  if (around.isReference(a.uri) && around.isReference(b.uri)) return null;
  const periods = otherPeriod(one, other);
  if (!periods && (compatibleValues(one, other) === 'yes' || !sameKind(one, other))) return null;
  if ((a.claim.inTable || b.claim.inTable) && otherScale(one, other)) return null;
  const answers = questions(a, b, around);
  return answers && [...answers, { question: 'other-period', answer: periods ? 'yes' : 'no' }];
}

/** What is asked of two figures; null where one answer alone settles that they are not comparable. */
function questions(a: Figure, b: Figure, around: Surroundings): Answered[] | null {
  const told = sameCounted(a, b, around);
  if (told.answer === 'no' && !mayBeRenamed(a, b)) return null;
  const found = knownSlip(a, b);
  // Precise digits in another order are one value, whatever noun either article has for it.
  const renamed = told.answer === 'no' && found !== null && found.swapped && (found.rare || found.fair);
  if (told.answer === 'no' && !renamed) return null;
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const story = sameStory(a, b, around);
  const sure = story.answer === 'yes';
  const same = sure && told.answer === 'partly' && isOneNoun(a, b) && near.share >= 0.5 && near.weight >= NEAR_WEIGHT;
  const counted: Answered = renamed ? { ...told, answer: 'unknown' } : same ? { ...told, answer: 'yes' } : told;
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const topic = sameTopic(near, wide);
  const fair = found !== null && found.fair && sure && haveWords(found, near, wide, topic, isAbroad(a, b));
  // What an article gives elsewhere too is no slip, unless of the same thing.
  const slip =
    (found !== null && (found.kind === 'lost' ? fair : found.alone)) || (found !== null && counted.answer === 'yes');
  const opening = found !== null && slip && isOpeningSum(a) && isOpeningSum(b);
  const rare = found !== null && ((found.rare && story.answer !== 'no' && isTelling(a, b, topic)) || opening);
  const whole = wholeForPart(a, b) || wholeForPart(b, a);
  const small = isSmall(a) && isSmall(b);
  // Six countries, and three of some others: small counts agree by chance.
  const part = !small && (mixedUp(a, b, around) || mixedUp(b, a, around));
  const sole = counted.answer === 'yes' && isSole(a.claim.figure) && isSole(b.claim.figure);
  const only = onlyMeasure(a, b);
  const lone = only.answer === 'yes' && sure && near.weight >= NEAR_WEIGHT;
  // Digits in another order are one figure, miswritten, even where the words around differ.
  const known = rare || fair || (slip && found.kind !== 'scale' && counted.answer === 'yes' && sure);
  if (topic.answer === 'no' && !known && !part && !sole) return null;
  if (counted.answer === 'unknown' && !(slip && topic.answer !== 'no') && !known && !part && !lone) return null;
  // Two sources that disagree are no error of the newsroom: hovers show both. Digits do not change over by opinion.
  const said = sameSource(a, b, around);
  if (said.answer === 'no' && !found?.swapped) return null;
  const source: Answered = said.answer === 'no' ? { ...said, answer: 'unknown' } : said;
  const change = levelOrChange(a.claim.figure, b.claim.figure);
  const [partA, partB] = [a.claim.figure.part === 'part', b.claim.figure.part === 'part'];
  return [
    story,
    counted,
    topic,
    samePlace(a, b, around),
    sameBody(a, b, around),
    sameEntities(a, b, around),
    timeOf(a, b, rare),
    source,
    { question: 'telling-value', answer: small ? 'no' : 'yes' },
    { question: 'whole-or-part', answer: partA === partB ? 'yes' : whole ? 'unknown' : 'no' },
    change,
    slip && Math.min(a.claim.figure.value, b.claim.figure.value) >= LARGE
      ? { question: 'one-of-many', answer: 'unknown' }
      : oneOfMany(a, b),
    { question: 'said-elsewhere', answer: elsewhere(a, b, around, part) },
    { question: 'part-for-whole', answer: part ? 'yes' : 'no' },
    { question: 'slip', answer: slip ? 'yes' : 'no' },
    { question: 'precise-slip', answer: rare ? 'yes' : fair ? 'partly' : 'no' },
    lone ? only : { question: 'only-measure', answer: 'no' },
    { question: 'same-size', answer: slip ? 'yes' : sizeOf(a, b, part) },
  ];
}

/**
 * Does either article give the other's value too? For the same thing, it is no miswriting; of anything, it is hardly one:
 * then the two passages speak of two things, unless a part was taken for its whole. In the labelled stories none of 33 pairs of
 * measures or sums was a conflict of which an article had both values (docs/weights.md).
 */
function elsewhere(a: Figure, b: Figure, around: Surroundings, part: boolean): Answered['answer'] {
  if (saidElsewhere(a, b, around) || saidElsewhere(b, a, around)) return 'yes';
  if (part || !isOwn(a.claim.figure) || !isOwn(b.claim.figure) || a.claim.figure.value === b.claim.figure.value)
    return 'no';
  if (!gives(b.reading, a.claim.figure) && !gives(a.reading, b.claim.figure)) return 'no';
  return a.claim.figure.unit === null ? 'partly' : 'yes';
}

/** Is the value one that is not said of many things, as small counts, ranks, thirds and scores are? */
const isOwn = ({ value, unit, ordinal }: FigureMention): boolean =>
  !ordinal && unit !== 'score' && unit !== 'share' && (unit !== null || value >= SMALL);

/** Precise digits are known again weeks later, where no date says that they are of another day. */
function timeOf(a: Figure, b: Figure, rare: boolean): Answered {
  const time = sameTime(a, b);
  const dated = a.claim.when.mention !== null && b.claim.when.mention !== null;
  return rare && !dated && time.answer === 'no' ? { ...time, answer: 'unknown' } : time;
}

/** Of few things there are few: three countries and six may be two counts of anything. The dead are counted one by one. */
const isSmall = ({ claim: { figure } }: Figure): boolean =>
  figure.value < SMALL &&
  figure.unit === null &&
  !figure.ordinal &&
  !coreClasses(figure.counted).some((name) => FATES.has(name));

/** One noun of no known class: what is said around tells whether it is counted alike (`runs 14 libraries`, `of its 15 libraries`). */
const isOneNoun = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ claim }) => coreClasses(claim.figure.counted).length === 0);

/** Do the digits say enough by themselves? Four bare ones may be a time of day, unless both count something. */
const isTelling = ({ claim: { figure } }: Figure, b: Figure, topic: Answered): boolean =>
  figure.unit !== null ||
  topic.answer !== 'no' ||
  figure.value >= 1e4 ||
  (figure.counted !== null && b.claim.figure.counted !== null);

/** Have the passages as much in common as such a slip wants? A digit lost is the least telling, one in another place the most. */
function haveWords(
  { kind }: KnownSlip,
  near: SharedTopic,
  wide: SharedTopic,
  topic: Answered,
  abroad: boolean,
): boolean {
  if (kind === 'lost') return topic.answer !== 'no' && near.weight >= A_WORD;
  if (topic.answer !== 'no') return true;
  if (kind === 'scale') return near.weight >= A_WORD || wide.weight >= NEAR_WEIGHT;
  return kind === 'swap' && (near.weight >= ONE_WORD || wide.weight >= ONE_WORD || abroad);
}

/** Articles in two languages have few words in common; measures are the same in both. */
const isAbroad = (a: Figure, b: Figure): boolean =>
  a.reading.article.language !== b.reading.article.language && intervalOf(a.claim.figure).dimension !== 'ratio';

/** A sum that an article opens with. */
const isOpeningSum = ({ claim }: Figure): boolean => claim.opening && isCurrency(claim.figure.unit);

/** A part is as much smaller than its whole as it may be. */
function sizeOf(a: Figure, b: Figure, part: boolean): Answered['answer'] {
  const answer = sameSize(a.claim.figure, b.claim.figure);
  return part && answer === 'partly' ? 'unknown' : answer;
}

const isSole = ({ counted }: FigureMention): boolean => coreClasses(counted).some((name) => SOLE.has(name));

/** What is counted, in the article's words. */
function subjectOf({ claim, reading }: Figure): string {
  const { counted } = claim.figure;
  return counted ? reading.article.text.slice(counted.start, counted.end).replace(/\s+/gu, ' ') : '';
}
