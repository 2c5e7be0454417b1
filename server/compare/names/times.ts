import type { ArticleReading } from '../../claim/reading';

const DAY = 86_400_000;

/** Days since 1970 of the published date, or null. */
export function publishedDay({ article }: ArticleReading): number | null {
  const { published } = article.metadata;
  const time = published === null ? NaN : Date.parse(`${published}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / DAY);
}

/** Days from the one to the other, or null if either is not known. */
export const daysBetween = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.abs(a - b);
