import type { AgeClaim } from '../../claim/age-claims';
import type { ArticleReading } from '../../claim/reading';
import type { Part } from '../../language/shapes/told-people';
import type { Located, Surroundings } from '../rule';
import { tellsOfBirthday } from './birthdays';
import { agesIn, areChildAndGrownUp, isMistyped, mayBeOne, says, tellsOfMore } from './told-ages';

type Age = Located<AgeClaim>;

/** Points for one person behind two ages that a slip apart are left over when all that both articles say is taken away. */
const ONLY_AGE = 1;
const SAME_PART = 1;
const SAME_NOUN = 1.5;
const SAME_SEX = 0.5;
const SWAPPED = 0.5;
const NAMED_IN_BOTH = 1;
const SHARED_WORD = 0.35;
const MOST_WORDS = 3;
const SAME_COMPANY = 1;
/** Who is held for it is hardly the one whom it befell. */
const OTHER_SIDE = -1;
const ENOUGH = 1.3;
/** Of two people in one event, many are a few years apart. */
const ENOUGH_IN_A_DECADE = 1.6;
/** A year may be a birthday, or counted from another day. */
const ENOUGH_FOR_A_YEAR = 2;

/**
 * Two articles of one story say each an age that the other does not, a slip apart, and no other age of either is a slip
 * apart from them: are they one person's, told of by name in one, or in other words?
 */
export function areLeftOver(a: Age, b: Age, around: Surroundings): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.named && other.named) return false;
  if ([a, b].some(({ reading, claim }) => tellsOfBirthday(reading.article, claim))) return false;
  if (!isMistyped(one, other) || !mayBeOne(one, other) || areChildAndGrownUp(one, other)) return false;
  if (says(a.reading, other) || says(b.reading, one)) return false;
  if (!isOnlyRival(a, b) || !isOnlyRival(b, a)) return false;
  return points(a, b, around) >= enough(one, other);
}

function enough(one: AgeClaim, other: AgeClaim): number {
  if (Math.abs(one.low - other.low) === 1) return ENOUGH_FOR_A_YEAR;
  return Math.floor(one.low / 10) === Math.floor(other.low / 10) ? ENOUGH_IN_A_DECADE : ENOUGH;
}

/** Of all that the other article does not say, is this the only age that might be its? */
const isOnlyRival = ({ claim, reading }: Age, { claim: other, reading: theirs }: Age): boolean =>
  left(reading, theirs).every((one) => one.low === claim.low || !isMistyped(one, other) || !mayBeOne(one, other));

/** Ages that the other article does not say. */
const left = (reading: ArticleReading, theirs: ArticleReading): AgeClaim[] =>
  agesIn(reading).filter((one) => !says(theirs, one));

function points(a: Age, b: Age, around: Surroundings): number {
  const [one, other] = [a.claim, b.claim];
  const shared = (x: readonly string[], y: readonly string[]): number => x.filter((word) => y.includes(word)).length;
  let sum = 0;
  const parts = [...one.parts, ...other.parts].filter((part) => part !== 'victim');
  if (![a, b].some(({ reading }) => parts.some((part) => countsMore(reading, part)))) {
    if (isOnlyOne(a, b) && isOnlyOne(b, a)) sum += ONLY_AGE;
    if (parts.some((part) => one.parts.includes(part) && other.parts.includes(part))) sum += SAME_PART;
  }
  if (shared(one.nouns, other.nouns) > 0) sum += SAME_NOUN;
  if (one.sex !== null && one.sex === other.sex) sum += SAME_SEX;
  if (one.text[0] === other.text[1] && one.text[1] === other.text[0]) sum += SWAPPED;
  if (isToldOf(a, b, around) || isToldOf(b, a, around)) sum += NAMED_IN_BOTH;
  if (sides(one.parts, other.parts) || sides(other.parts, one.parts)) sum += OTHER_SIDE;
  if (haveCompany(a, b, around)) sum += SAME_COMPANY;
  return sum + SHARED_WORD * Math.min(MOST_WORDS, shared(one.topic.terms, other.topic.terms));
}

const sides = (a: readonly string[], b: readonly string[]): boolean =>
  a.includes('suspect') && !a.includes('victim') && b.includes('victim') && !b.includes('suspect');

/** Do the sentences name somebody else, or a body, that is one? */
function haveCompany(a: Age, b: Age, around: Surroundings): boolean {
  const [ours, theirs] = [a, b].map(
    ({ uri, claim }) =>
      new Set(
        claim.topic.entities
          .filter((i) => i !== claim.mention)
          .flatMap((i) => {
            const entity = around.entityOf(uri, i);
            return entity && entity.type !== 'location' ? [entity.id] : [];
          }),
      ),
  );
  return [...ours!].some((id) => theirs!.has(id));
}

const countsMore = (reading: ArticleReading, part: Part): boolean =>
  tellsOfMore(reading, part, ({ parts }) => parts.includes(part));

/** Of all ages that the other article does not say, is it the only one? */
const isOnlyOne = ({ claim, reading }: Age, { reading: theirs }: Age): boolean =>
  left(reading, theirs).every(({ low }) => low === claim.low);

/** Does the other article name whom the age is of? */
function isToldOf({ uri, claim }: Age, { uri: theirs, reading }: Age, around: Surroundings): boolean {
  if (claim.mention === null) return false;
  const id = around.entityOf(uri, claim.mention)?.id;
  return id !== undefined && reading.mentions.some((_, i) => around.entityOf(theirs, i)?.id === id);
}
