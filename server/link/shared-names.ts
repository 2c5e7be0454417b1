import type { ArticleReading } from '../claim/reading';
import { fold } from './fold';
import type { Unit } from './unit';

/** What a file's names say about the story it tells: each name's key, romanised, and how telling it is. */
export interface NameProfile {
  readonly points: ReadonlyMap<string, number>;
  /** Folded words with a capital within sentences: names that the recogniser may have missed. */
  readonly capitals: ReadonlySet<string>;
  /** Days since 1970 of the published date, or null. */
  readonly day: number | null;
}

/** Key that spellings of one name share, so that articles in two languages meet. */
export const profileKey = (unit: Unit): string =>
  `${unit.kind === 'person' ? 'p' : 't'}${unit.form.words.map((word) => word.key).join('')}`;

/** Full names of people tell a story best, then names of several words; a lone word (a country, a city) little. */
function telling(unit: Unit): number {
  if (unit.kind === 'person') return unit.weak ? 0.75 : 2;
  return unit.form.words.length > 1 ? 1.5 : 0.75;
}

/** Words with a capital that stand in any two articles. */
const EVERYWHERE = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag police the'.split(
    ' ',
  ),
);

function capitalsOf({ article }: ArticleReading): Set<string> {
  const capitals = new Set<string>();
  for (const { prose } of article.blocks) {
    // German writes every noun with a capital.
    if (prose.kind === 'furniture' || prose.language === 'de') continue;
    for (const sentence of prose.sentences) {
      for (let i = sentence.firstToken + 1; i < sentence.lastToken; i++) {
        const token = prose.tokens[i]!;
        if (token.kind === 'word' && token.text.length >= 3 && /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(token.text))
          capitals.add(fold(token.norm));
      }
    }
  }
  for (const word of EVERYWHERE) capitals.delete(word);
  return capitals;
}

export function nameProfile(reading: ArticleReading, units: readonly Unit[]): NameProfile {
  const { published } = reading.article.metadata;
  const day = published ? Math.round(Date.parse(`${published}T00:00:00Z`) / 86_400_000) : NaN;
  return {
    capitals: capitalsOf(reading),
    points: new Map(units.map((unit) => [profileKey(unit), telling(unit)])),
    day: Number.isNaN(day) ? null : day,
  };
}

/** Do both say the same of the story? */
export function sameProfile(a: NameProfile, b: NameProfile): boolean {
  if (a.day !== b.day || a.points.size !== b.points.size || a.capitals.size !== b.capitals.size) return false;
  for (const [key, points] of a.points) if (b.points.get(key) !== points) return false;
  for (const word of a.capitals) if (!b.capitals.has(word)) return false;
  return true;
}

/** From here, two articles tell one story as far as their names go. */
export const ONE_STORY = 2;
const FAR_APART_DAYS = 90;
/** Countries and cities, however many, are no story. */
const MOST_COMMON_POINTS = 1;
const NEAR_DAYS = 30;
const FAR_APART_DISCOUNT = 0.5;

/** Articles of one event share seven such words as a rule, of two events seldom four: measured on sets of articles about one event. */
const CAPITAL_POINTS = 0.45;
/** Of articles months apart (a crime and its trial) they must share more. */
const LATER_CAPITAL_POINTS = 0.3;
const LATER_DAYS = 365;
const SHARED_PART = 0.2;

function capitalPoints(a: NameProfile, b: NameProfile, without: ReadonlySet<string>): number {
  const apart = daysApart(a, b);
  if (apart > LATER_DAYS) return 0;
  let shared = 0;
  for (const word of a.capitals) if (b.capitals.has(word) && !without.has(word)) shared += 1;
  // Long articles share many such words by chance.
  if (shared < SHARED_PART * Math.min(a.capitals.size, b.capitals.size)) return 0;
  return shared * (apart <= NEAR_DAYS ? CAPITAL_POINTS : LATER_CAPITAL_POINTS);
}

/** 0 where a date is not known. */
const daysApart = (a: NameProfile, b: NameProfile): number =>
  a.day !== null && b.day !== null ? Math.abs(a.day - b.day) : 0;

const upperBounds = new WeakMap<NameProfile, WeakMap<NameProfile, number>>();

/** What two files share with no name left out: never less than with some left out. Kept while both profiles live. */
function mostPoints(a: NameProfile, b: NameProfile): number {
  let of = upperBounds.get(a);
  if (!of) upperBounds.set(a, (of = new WeakMap()));
  let most = of.get(b);
  if (most === undefined) of.set(b, (most = pointsOf(a, b, NOTHING, NOTHING)));
  return most;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Points of the names that both files have, those under judgement left out; 0 if they cannot reach `least`.
 * `words`: folded words of the names under judgement. Depends on the two files only.
 */
export function sharedPoints(
  a: NameProfile,
  b: NameProfile,
  without: ReadonlySet<string>,
  words: ReadonlySet<string>,
  least: number,
): number {
  return mostPoints(a, b) < least ? 0 : pointsOf(a, b, without, words);
}

function pointsOf(a: NameProfile, b: NameProfile, without: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const [few, many] = a.points.size <= b.points.size ? [a, b] : [b, a];
  let sum = 0;
  let common = 0;
  for (const [key, points] of few.points) {
    if (without.has(key)) continue;
    const both = Math.min(points, many.points.get(key) ?? 0);
    if (both < 1) common += both;
    else sum += both;
  }
  sum += Math.min(common, MOST_COMMON_POINTS);
  const known = daysApart(a, b) > FAR_APART_DAYS ? sum * FAR_APART_DISCOUNT : sum;
  return Math.max(known, capitalPoints(a, b, words));
}
