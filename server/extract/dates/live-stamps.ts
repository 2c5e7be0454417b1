import type { Article, CivilDate } from '../../article/article';
import type { DateMention } from '../mention';
import { granularityOf } from './timex';

/** So many lines that begin with a time make a live page. */
const LIVE = 3;
const HOURS = /^T(\d\d):(\d\d)/;
/** Marks that may stand before a stamp in its line. */
const LINE_START = /(?:^|\n)[ \t]*[-*•[(]*[ \t]*$/;
const BEFORE = 12;
/** Minutes between two entries that show that a midnight lies between them. */
const NIGHT = 16 * 60;

/**
 * Puts the times that entries of a live page begin with (`14:32`) on their day: the one a heading above names, else the
 * published date. Behind a midnight, which the order of the entries shows, they stay open. Offsets are into the file.
 */
export function stampDays(article: Article, dates: readonly DateMention[]): readonly DateMention[] {
  if (!dates.some((date) => HOURS.test(date.value))) return dates;
  const stamps = new Set(dates.filter((date) => isStamp(article, date)));
  if (stamps.size < LIVE) return dates;
  const headings = headingDays(article, dates);
  let day: CivilDate | null = article.metadata.published;
  let before: number | null = null;
  return dates.map((date) => {
    const heading = headings.get(date);
    if (heading) [day, before] = [heading, null];
    if (!stamps.has(date)) return date;
    const minutes = minutesOf(date);
    if (before !== null && Math.abs(minutes - before) > NIGHT) day = null;
    before = minutes;
    if (day === null) return { ...date, stamp: true };
    return {
      ...date,
      value: day + date.value,
      earliest: day,
      latest: day,
      certainty: 'inferred',
      anchor: day,
      stamp: true,
    };
  });
}

const isStamp = ({ text }: Article, { start, value }: DateMention): boolean =>
  HOURS.test(value) && LINE_START.test(text.slice(Math.max(0, start - BEFORE), start));

const minutesOf = ({ value }: DateMention): number => {
  const [, hour, minute] = HOURS.exec(value)!;
  return Number(hour) * 60 + Number(minute);
};

/** Dates that are all of their block, as the heading of a day's entries is. */
function headingDays(article: Article, dates: readonly DateMention[]): ReadonlyMap<DateMention, CivilDate> {
  const days = new Map<DateMention, CivilDate>();
  for (const date of dates) {
    if (date.earliest === null || granularityOf(date.value) !== 'day') continue;
    const block = article.blocks.find(({ start, end }) => start <= date.start && date.end <= end);
    if (block && block.end - block.start - (date.end - date.start) <= 3) days.set(date, date.earliest);
  }
  return days;
}
