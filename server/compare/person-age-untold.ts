import type { AgeClaim } from '../claim/age-claims';
import type { Claim } from '../claim/claims';
import type { ArticleReading } from '../claim/reading';
import type { Part } from '../language/shapes/told-people';
import { weigh, type Weights } from './evidence';
import { publishedDay, daysBetween } from './names/times';
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
/** A child and a grown-up are told of in other words: between them less will do. */
const OF_AGE = 18;
const MOST_APART_OF_AGE = 3;

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
  takes: (claim: Claim): claim is AgeClaim => claim.kind === 'age' && keysOf(claim).length > 0,
  keys: (claim) => keysOf(claim),

  compare(a: Age, b: Age, around: Surroundings): Finding | null {
    const [one, other] = [a.claim, b.claim];
    // People with names are compared as entities.
    if (a.uri === b.uri || (one.named && other.named)) return null;
    if (yearsApart(one, other) <= 0 || !areNear(one, other)) return null;
    const key = sharedKey(one, other);
    if (key === null || !mayBeOne(one, other)) return null;
    const { score } = around.relation(a.uri, b.uri);
    if (score < RELATED_ENOUGH) return null;
    const [dayA, dayB] = [publishedDay(a.reading), publishedDay(b.reading)];
    if (mayBothBeRight({ ...one, day: dayA }, { ...other, day: dayB }, true)) return null;
    if (!isAlone(a, key, b) || !isAlone(b, key, a)) return null;
    if (says(a.reading, other) || says(b.reading, one)) return null;
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

/** Whoever is dead is no longer hurt, and the other way round. */
const EXCLUDE: readonly (readonly [Part, Part])[] = [['dead', 'hurt']];

/** What may name somebody without a name: his parts, and nouns that not everybody has. */
const keysOf = ({ parts, nouns }: AgeClaim): string[] => [...parts, ...nouns.map((noun) => `noun ${noun}`)];

/** The key that tells most of those that both have. */
function sharedKey(a: AgeClaim, b: AgeClaim): string | null {
  const theirs = keysOf(b);
  const shared = keysOf(a).filter((key) => theirs.includes(key));
  return shared.find((key) => key !== 'victim') ?? shared[0] ?? null;
}

/** Does nothing told of the two show that they are two? */
function mayBeOne(a: AgeClaim, b: AgeClaim): boolean {
  return (
    mayBeOfOneSex(a, b) &&
    !EXCLUDE.some(
      ([p, q]) =>
        (a.parts.includes(p) && !a.parts.includes(q) && b.parts.includes(q) && !b.parts.includes(p)) ||
        (a.parts.includes(q) && !a.parts.includes(p) && b.parts.includes(p) && !b.parts.includes(q)),
    )
  );
}

const agesIn = (reading: ArticleReading): AgeClaim[] =>
  reading.claims.filter((claim): claim is AgeClaim => claim.kind === 'age');

const mayBeOfOneSex = (a: AgeClaim, b: AgeClaim): boolean => a.sex === null || b.sex === null || a.sex === b.sex;

/** May the two ages be one that a slip changed? */
function areNear(a: AgeClaim, b: AgeClaim): boolean {
  const apart = yearsApart(a, b);
  if (apart > MOST_APART) return isMistyped(a, b);
  return apart <= MOST_APART_OF_AGE || a.high < OF_AGE === b.high < OF_AGE;
}

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
  const told = new Set(
    agesIn(reading)
      .filter((one) => keysOf(one).includes(key))
      .map(({ value }) => value),
  ).size;
  return mostOf(reading, key) <= told;
}

const COUNTED: Readonly<Record<string, string>> = {
  dead: 'dead',
  hurt: 'wounded',
  victim: 'victim',
  suspect: 'arrested',
};

/** The most that any figure of the article counts of those who have the part; an age is no count. */
function mostOf(reading: ArticleReading, key: string): number {
  const counted = COUNTED[key];
  if (!counted) return 0;
  const ages = agesIn(reading);
  let most = 0;
  for (const mention of reading.mentions) {
    if (mention.kind !== 'figure' || mention.unit !== null || mention.ordinal) continue;
    if (ages.some(({ start }) => start === mention.start)) continue;
    if (mention.counted?.classes.includes(counted)) most = Math.max(most, mention.value);
  }
  return most;
}

/** Does the article say this age of anybody? */
const says = (reading: ArticleReading, { low, high }: AgeClaim): boolean =>
  agesIn(reading).some((one) => one.low <= high && low <= one.high);

/** One digit of two differs, or the two are swapped. */
function isMistyped(a: AgeClaim, b: AgeClaim): boolean {
  if (a.low !== a.high || b.low !== b.high) return false;
  const [p, q] = [`${a.low}`, `${b.low}`];
  if (p.length !== 2 || q.length !== 2) return false;
  return p[0] === q[0] || p[1] === q[1] || (p[0] === q[1] && p[1] === q[0]);
}
