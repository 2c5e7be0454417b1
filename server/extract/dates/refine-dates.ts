import type { Article, CivilDate } from '../../article/article';
import type { DateMention } from '../mention';
import { addDays, civil, exists, partsOf } from './calendar';
import { settleOrder } from './day-order';
import { stampDays } from './live-stamps';
import type { Amount } from './meaning';
import { move, slackOf } from './amounts';
import { granularityOf, intervalOf } from './timex';

/**
 * Narrative dates (`la veille`, `three days later`) against the date mentioned before them; against the published
 * date where there is none. Dates in digits in the order that the file shows, stamps of a live page on their day. Offsets are into the file.
 */
export function refineDates(article: Article, dates: readonly DateMention[]): readonly DateMention[] {
  const ordered = settleOrder(dates, article.language === 'en' ? article.metadata.published : null);
  return doubtYears(stampDays(article, narrate(article, ordered)), article.metadata.published);
}

/**
 * A weekday that does not fall on its date is a slip only if the year is sure. Where the file speaks of another year
 * in which it falls on it, a date without a year may be of that one; where several of its weekdays miss their dates and
 * none meets one, the file is of another year than its published date says. What is still to come is of no year that is over.
 */
function doubtYears(dates: readonly DateMention[], published: CivilDate | null): readonly DateMention[] {
  const inferred = dates.filter(({ weekday, certainty }) => weekday && certainty === 'inferred');
  const missed = inferred.filter(({ weekday }) => weekday!.fits === false);
  if (missed.length === 0) return dates;
  if (missed.length > 1 && inferred.every(({ weekday }) => weekday!.fits !== true))
    return dates.map((date) => (missed.includes(date) ? doubted(date) : date));
  const years = new Set(
    dates
      .filter(({ certainty }) => certainty === 'stated')
      .flatMap(({ value }) => value.match(/(?<!\d)\d{4}(?!\d)/g) ?? []),
  );
  return dates.map((date) => {
    const { weekday, value } = date;
    if (weekday?.fits !== false || date.certainty === 'stated') return date;
    const [, month, day] = value.split(/[-T]/).map(Number);
    const isAhead = published !== null && date.earliest !== null && date.earliest > published;
    const fits = (year: string): boolean =>
      !(isAhead && year < published.slice(0, 4)) &&
      exists(Number(year), month!, day!) &&
      partsOf(civil(Number(year), month!, day!)).weekday === weekday.day;
    return [...years].some(fits) ? doubted(date) : date;
  });
}

const doubted = (date: DateMention): DateMention => ({ ...date, weekday: { ...date.weekday!, fits: null } });

function narrate(article: Article, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.every(({ offset }) => offset === undefined)) return dates;
  let said: CivilDate | null = null;
  return dates.map((mention) => {
    const settled =
      mention.offset === undefined ? mention : hang(mention, mention.offset, said ?? article.metadata.published);
    if (anchors(settled)) said = settled.earliest;
    return settled;
  });
}

/** Only dates as fine as a day carry the narrative on. */
const anchors = (mention: DateMention): boolean => {
  if (mention.earliest === null || (mention.mod !== null && mention.mod !== 'approx')) return false;
  const { value } = mention;
  return (
    granularityOf(value) === 'day' ||
    granularityOf(value) === 'time' ||
    (granularityOf(value) === 'month' && mention.offset === undefined)
  );
};

/** The year, month or week of the day, for a value that is as coarse. */
function inUnit(value: string, day: CivilDate): string | null {
  if (value === 'XXXX') return day.slice(0, 4);
  if (value === 'XXXX-XX') return day.slice(0, 7);
  if (value !== 'XXXX-WXX') return null;
  const { weekYear, week } = partsOf(day);
  return `${weekYear}-W${String(week).padStart(2, '0')}`;
}

const OFFSET = /^(-?)P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?/;

function hang(mention: DateMention, offset: string, from: CivilDate | null): DateMention {
  if (from === null) return mention;
  const [, minus, years, months, weeks, days] = OFFSET.exec(offset) ?? [];
  const all = [
    [years, 'Y'],
    [months, 'M'],
    [weeks, 'W'],
    [days, 'D'],
  ] as const;
  const parts = all.filter(([count]) => count !== undefined).map(([count, unit]) => [Number(count), unit] as const);
  if (parts.length === 0 && !offset.includes('T')) return mention;
  const amount: Amount = { parts, vague: false, approx: mention.mod === 'approx' };
  const day = move(from, amount, minus ? -1 : 1);
  const coarse = inUnit(mention.value, day);
  if (coarse) {
    const [earliest, latest] = intervalOf(coarse);
    return { ...mention, value: coarse, earliest, latest, anchor: from };
  }
  const slack = parts.length > 0 ? slackOf(amount) : 0;
  return {
    ...mention,
    value: mention.value.replace(/^XXXX-XX-XX/, day),
    earliest: slack > 0 ? addDays(day, -slack) : day,
    latest: slack > 0 ? addDays(day, slack) : day,
    mod: mention.mod ?? (slack > 0 ? 'approx' : null),
    anchor: from,
  };
}
