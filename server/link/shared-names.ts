import type { Prose } from '../article/prose';
import { proseFact } from '../article/prose-fact';
import type { ArticleReading } from '../claim/reading';
import { dayNumber } from '../extract/dates/calendar';
import { fold } from './fold';
import type { Unit } from './unit';
import { eachShared, sameWords, wordNumber, wordSet, type WordSet } from './word-set';

/** What a file's names say about the story it tells: each name's key, romanised, and how telling it is. */
export interface NameProfile {
  readonly names: WordSet;
  /** Beside each of the names. */
  readonly points: Float32Array;
  /** Folded words with a capital within sentences: names that the recogniser may have missed. */
  readonly capitals: WordSet;
  /** Days since 1970 of the published date, or null. */
  readonly day: number | null;
}

/** A name of a kind. */
type Named = Pick<Unit, 'kind' | 'form'>;

/** Key that spellings of one name share, so that articles in two languages meet. */
const profileKey = ({ kind, form }: Named): string => `${kind === 'person' ? 'p' : 't'}${form.run}`;

/** Names under judgement, and the words of them: they must not vouch for themselves. */
export interface LeftOut {
  readonly names: readonly number[];
  readonly words: readonly number[];
}

export const leftOut = (...names: readonly Named[]): LeftOut => ({
  names: names.map((name) => wordNumber(profileKey(name))),
  words: names.flatMap(({ form }) => form.words.map((word) => wordNumber(word.raw))),
});

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
  for (const { prose } of article.blocks) for (const word of capitalsIn(prose)) capitals.add(word);
  return capitals;
}

const capitalsIn = proseFact(readCapitals);

function readCapitals({ kind, language, sentences, tokens }: Prose): readonly string[] {
  // German writes every noun with a capital.
  if (kind === 'furniture' || language === 'de') return [];
  const capitals = new Set<string>();
  for (const sentence of sentences) {
    for (let i = sentence.firstToken + 1; i < sentence.lastToken; i++) {
      const token = tokens[i]!;
      if (token.kind === 'word' && token.text.length >= 3 && /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(token.text))
        capitals.add(fold(token.norm));
    }
  }
  return [...capitals].filter((word) => !EVERYWHERE.has(word));
}

export function nameProfile(reading: ArticleReading, units: readonly Unit[]): NameProfile {
  const { published } = reading.article.metadata;
  const day = published ? dayNumber(published) : NaN;
  const points = new Map(units.map((unit) => [wordNumber(profileKey(unit)), telling(unit)]));
  const names = Int32Array.from(points.keys()).sort();
  return {
    names,
    points: Float32Array.from(names, (name) => points.get(name)!),
    capitals: wordSet(capitalsOf(reading)),
    day: Number.isNaN(day) ? null : day,
  };
}

/** Do both say the same of the story? */
export const sameProfile = (a: NameProfile, b: NameProfile): boolean =>
  a.day === b.day &&
  sameWords(a.names, b.names) &&
  sameWords(a.capitals, b.capitals) &&
  a.points.every((points, i) => points === b.points[i]);

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

/**
 * How much the names that both files have speak for one story, those under judgement left out.
 * Depends on the two files only.
 */
export function sharedPoints(a: NameProfile, b: NameProfile, without: LeftOut): number {
  let sum = 0;
  let common = 0;
  eachShared(a.names, b.names, (i, j) => {
    if (without.names.includes(a.names[i]!)) return;
    const both = Math.min(a.points[i]!, b.points[j]!);
    if (both < 1) common += both;
    else sum += both;
  });
  sum += Math.min(common, MOST_COMMON_POINTS);
  const known = daysApart(a, b) > FAR_APART_DAYS ? sum * FAR_APART_DISCOUNT : sum;
  return Math.max(known, capitalPoints(a, b, without));
}

function capitalPoints(a: NameProfile, b: NameProfile, without: LeftOut): number {
  const apart = daysApart(a, b);
  if (apart > LATER_DAYS) return 0;
  let shared = 0;
  eachShared(a.capitals, b.capitals, (i) => {
    if (!without.words.includes(a.capitals[i]!)) shared += 1;
  });
  // Long articles share many such words by chance.
  if (shared < SHARED_PART * Math.min(a.capitals.length, b.capitals.length)) return 0;
  return shared * (apart <= NEAR_DAYS ? CAPITAL_POINTS : LATER_CAPITAL_POINTS);
}

/** 0 where a date is not known. */
const daysApart = (a: NameProfile, b: NameProfile): number =>
  a.day !== null && b.day !== null ? Math.abs(a.day - b.day) : 0;
