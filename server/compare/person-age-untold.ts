import type { AgeClaim } from '../claim/age-claims';
import type { Claim } from '../claim/claims';
import { weigh, type Weights } from './evidence';
import { publishedDay, daysBetween } from './names/times';
import { areLeftOver } from './persons/left-over-ages';
import {
  agesIn,
  areChildAndGrownUp,
  isMistyped,
  isOfAnother,
  mayBeOfOneSex,
  mayBeOne,
  says,
  tellsOfMore,
} from './persons/told-ages';
import { BIRTHDAY_DAYS, mayBothBeRight, yearsApart } from './persons/years';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: 0.2,
  answers: {
    'same-subject': { yes: 0.6 },
    'same-story': { yes: 1 },
    'same-time': { yes: 0.6, unknown: 0, no: 0.3 },
  },
};

/** Two ages further apart than this are two people's, unless a digit was mistyped. */
const MOST_APART = 10;

/** From here, two articles tell of one event in which one has the part. */
const RELATED_ENOUGH = 0.6;

type Age = Located<AgeClaim>;

/**
 * `person.age` of people without a name: who alone has a part in the event (the suspect, the driver, the one killed) is
 * one person in all articles of the story.
 */
export const personAgeUntold: PairRule<AgeClaim> = {
  kind: 'pair',
  codes: ['person.age'],
  reach: 'story',
  takes: (claim: Claim): claim is AgeClaim => claim.kind === 'age',
  keys: (claim) => [...keysOf(claim), LEFT_OVER],

  compare(a: Age, b: Age, around: Surroundings): Finding | null {
    const [one, other] = [a.claim, b.claim];
    // People with names are compared as entities.
    if (a.uri === b.uri || (one.named && other.named) || yearsApart(one, other) <= 0) return null;
    if (around.relation(a.uri, b.uri).score < RELATED_ENOUGH) return null;
    const [dayA, dayB] = [publishedDay(a.reading), publishedDay(b.reading)];
    if (mayBothBeRight({ ...one, day: dayA }, { ...other, day: dayB }, true)) return null;
    if (isOfAnother(a, b, around) || isOfAnother(b, a, around)) return null;
    if (!haveOnePart(a, b) && !areLeftOver(a, b, around)) return null;
    const days = daysBetween(dayA, dayB);
    const evidence = weigh(
      [
        { question: 'same-subject', answer: 'yes' },
        { question: 'same-story', answer: 'yes' },
        { question: 'same-time', answer: days === null ? 'unknown' : days <= BIRTHDAY_DAYS ? 'yes' : 'no' },
      ],
      WEIGHTS,
    );
    return { rule: 'person.age', level: 'warning', subject: '', places: [placeOf(a), placeOf(b)], evidence };
  },
};

/** Any two ages of a story may be left over when those that both articles say are taken away. */
const LEFT_OVER = 'left';

/** Has nobody else in either article the part, or the noun, that both have? */
function haveOnePart(a: Age, b: Age): boolean {
  const [one, other] = [a.claim, b.claim];
  const key = sharedKey(one, other);
  if (key === null || !areNear(one, other) || !mayBeOne(one, other)) return false;
  if (!isAlone(a, key, b) || !isAlone(b, key, a)) return false;
  return !says(a.reading, other) && !says(b.reading, one);
}

/** What may name somebody without a name: his parts, and nouns that not everybody has. */
const keysOf = ({ parts, nouns, trades }: AgeClaim): string[] => [
  ...parts,
  ...nouns.map((noun) => `noun ${noun}`),
  ...trades,
];

/** The key that tells most of those that both have. */
function sharedKey(a: AgeClaim, b: AgeClaim): string | null {
  const theirs = keysOf(b);
  const shared = keysOf(a).filter((key) => theirs.includes(key));
  return shared.find((key) => key !== 'victim') ?? shared[0] ?? null;
}

/** May the two ages be one that a slip changed? */
const areNear = (a: AgeClaim, b: AgeClaim): boolean =>
  yearsApart(a, b) > MOST_APART ? isMistyped(a, b) : !areChildAndGrownUp(a, b);

/**
 * Is nobody else of the article told of who might be the other's? And does no number speak of more than those told of?
 * Whose age the other article tells too is somebody that both know.
 */
function isAlone({ claim, reading }: Age, key: string, { claim: other, reading: theirs }: Age): boolean {
  const rivals = agesIn(reading).filter(
    (one) =>
      keysOf(one).includes(key) &&
      mayBeOne(one, other) &&
      mayBeOfOneSex(one, claim) &&
      areNear(one, other) &&
      !(yearsApart(one, other) > 0 && says(theirs, one)),
  );
  if (rivals.some((one) => yearsApart(one, claim) > 0)) return false;
  return !tellsOfMore(reading, key, (one) => keysOf(one).includes(key));
}
