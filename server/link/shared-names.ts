import type { ArticleReading } from '../claim/reading';
import type { Unit } from './unit';

/** What a file's names say about the story it tells: each name's key, romanised, and how telling it is. */
export interface NameProfile {
  readonly points: ReadonlyMap<string, number>;
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

export function nameProfile(reading: ArticleReading, units: readonly Unit[]): NameProfile {
  const { published } = reading.article.metadata;
  const day = published ? Math.round(Date.parse(`${published}T00:00:00Z`) / 86_400_000) : NaN;
  return {
    points: new Map(units.map((unit) => [profileKey(unit), telling(unit)])),
    day: Number.isNaN(day) ? null : day,
  };
}

/** From here, two articles tell one story as far as their names go. */
export const ONE_STORY = 2;
const FAR_APART_DAYS = 90;
const FAR_APART_DISCOUNT = 0.5;

/** Points of the names that both files have, those under judgement left out. Depends on the two files only. */
export function sharedPoints(a: NameProfile, b: NameProfile, without: ReadonlySet<string>): number {
  const [few, many] = a.points.size <= b.points.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, points] of few.points) if (!without.has(key)) sum += Math.min(points, many.points.get(key) ?? 0);
  const apart = a.day !== null && b.day !== null ? Math.abs(a.day - b.day) : 0;
  return apart > FAR_APART_DAYS ? sum * FAR_APART_DISCOUNT : sum;
}
