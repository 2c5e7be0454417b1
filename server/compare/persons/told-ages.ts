import type { AgeClaim } from '../../claim/age-claims';
import type { ArticleReading } from '../../claim/reading';
import type { Part } from '../../language/shapes/told-people';
import type { Located, Surroundings } from '../rule';
import { yearsApart } from './years';

/** Whoever is dead is no longer hurt, and the other way round. */
const EXCLUDE: readonly (readonly [Part, Part])[] = [['dead', 'hurt']];

export const agesIn = (reading: ArticleReading): AgeClaim[] =>
  reading.claims.filter((claim): claim is AgeClaim => claim.kind === 'age');

export const mayBeOfOneSex = (a: AgeClaim, b: AgeClaim): boolean => a.sex === null || b.sex === null || a.sex === b.sex;

/** Does nothing told of the two show that they are two? */
export const mayBeOne = (a: AgeClaim, b: AgeClaim): boolean =>
  mayBeOfOneSex(a, b) && !EXCLUDE.some(([p, q]) => hasOnly(a, b, p, q) || hasOnly(b, a, p, q));

const hasOnly = (a: AgeClaim, b: AgeClaim, mine: Part, theirs: Part): boolean =>
  a.parts.includes(mine) && !a.parts.includes(theirs) && b.parts.includes(theirs) && !b.parts.includes(mine);

/** Does the article say this age of anybody? */
export const says = (reading: ArticleReading, { low, high }: Pick<AgeClaim, 'low' | 'high'>): boolean =>
  agesIn(reading).some((one) => one.low <= high && low <= one.high);

/** One digit of two differs, or the two are swapped. */
export function isMistyped(a: AgeClaim, b: AgeClaim): boolean {
  if (a.low !== a.high || b.low !== b.high || a.low === b.low) return false;
  const [p, q] = [`${a.low}`, `${b.low}`];
  if (p.length !== 2 || q.length !== 2) return false;
  return p[0] === q[0] || p[1] === q[1] || (p[0] === q[1] && p[1] === q[0]);
}

/** A child and a grown-up are told of in other words: between them less will do to make two. */
const OF_AGE = 18;
const MOST_APART_OF_AGE = 3;

/** Is the one a child and the other surely none? */
export const areChildAndGrownUp = (a: AgeClaim, b: AgeClaim): boolean =>
  a.high < OF_AGE !== b.high < OF_AGE && yearsApart(a, b) > MOST_APART_OF_AGE;

const COUNTED: Readonly<Record<string, string>> = {
  dead: 'dead',
  hurt: 'wounded',
  victim: 'victim',
  suspect: 'arrested',
};

/** Does any figure of the article count more of those who have the part than there are whose age it tells? */
export const tellsOfMore = (reading: ArticleReading, part: string, has: (one: AgeClaim) => boolean): boolean =>
  mostOf(reading, part) >
  new Set(
    agesIn(reading)
      .filter(has)
      .map(({ value }) => value),
  ).size;

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

/** The one age stands beside a name, and the sentence of the other, which has no noun of its own (`died at 88`), names people, but not him. */
export function isOfAnother(
  { uri, claim: named }: Located<AgeClaim>,
  { uri: theirs, claim: other, reading }: Located<AgeClaim>,
  around: Surroundings,
): boolean {
  if (named.mention === null || other.named || other.sex !== null || other.nouns.length > 0) return false;
  const id = around.entityOf(uri, named.mention)?.id;
  const people = other.topic.entities.filter((i) => {
    const mention = reading.mentions[i];
    return mention?.kind === 'entity' && mention.type === 'person';
  });
  return id !== undefined && people.length > 0 && people.every((i) => around.entityOf(theirs, i)?.id !== id);
}
