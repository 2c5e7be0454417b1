import type { ArticleReading } from '../../claim/reading';
import { dayNumber } from '../../extract/dates/calendar';

/** Days since 1970 of the published date, or null. */
export function publishedDay({ article }: ArticleReading): number | null {
  const { published } = article.metadata;
  const day = published === null ? NaN : dayNumber(published);
  return Number.isNaN(day) ? null : day;
}

/** Days from the one to the other, or null if either is not known. */
export const daysBetween = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.abs(a - b);
