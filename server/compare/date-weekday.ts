import type { CivilDate } from '../article/article';
import type { Language } from '../article/language';
import type { ArticleReading } from '../claim/reading';
import { addDays, partsOf } from '../extract/dates/calendar';
import type { DateMention } from '../extract/mention';
import { DATES } from '../language/dates';
import { weigh, type Weights } from './evidence';
import type { ArticleRule, Finding, Place } from './rule';

/** A stated year leaves no doubt; a year known from the published date alone leaves a little. */
const WEIGHTS: Weights = { bias: 1.7, answers: { 'year-stated': { yes: 1.3 } } };

/** `date.weekday`: a weekday that does not fall on the date it stands with. Either may be the slip: both are offered. */
export const dateWeekday: ArticleRule = {
  kind: 'article',
  codes: ['date.weekday'],
  check: (uri, reading) =>
    reading.mentions.flatMap((mention) =>
      mention.kind === 'date' && mention.weekday?.fits === false && isReported(reading, mention)
        ? [finding(uri, reading, mention, mention.weekday)]
        : [],
    ),
};

const isReported = ({ article }: ArticleReading, { start, end }: DateMention): boolean =>
  !article.blocks.some((block) => block.start <= start && end <= block.end && block.prose.kind === 'furniture');

type Weekday = NonNullable<DateMention['weekday']>;
type PlacedFix = NonNullable<Finding['fixes']>[number];

function finding(uri: string, { article }: ArticleReading, mention: DateMention, weekday: Weekday): Finding {
  const date = mention.value.slice(0, 10);
  const falls = partsOf(date).weekday;
  const place: Place = {
    uri,
    start: mention.start,
    end: mention.end,
    shown: date,
    fingerprint: `date.weekday|${date}|${weekday.day}`,
  };
  const stated = mention.certainty === 'stated';
  return {
    rule: 'date.weekday',
    level: 'warning',
    subject: mention.text,
    places: [place],
    evidence: weigh([{ question: 'year-stated', answer: stated ? 'yes' : 'partly' }], WEIGHTS),
    remark: { id: 'remark.weekday', args: [date, falls, weekday.day] },
    fixes: [dayFix(article.text, article.language, weekday, falls), dateFix(mention, weekday.day, date)].filter(
      (fix) => fix !== null,
    ),
  };
}

/** The weekday on which the date falls, in the shape of the one written (capital, capitals, short form). */
function dayFix(text: string, language: Language, weekday: Weekday, falls: number): PlacedFix {
  const written = text.slice(weekday.start, weekday.end);
  const { weekdays, shortWeekdays } = DATES[language];
  const isFull = weekdays[weekday.day - 1]!.split('|').includes(written.normalize('NFC').toLowerCase());
  const name = (isFull ? weekdays : shortWeekdays)[falls - 1]!.split('|')[0]!;
  const replacement =
    written === written.toUpperCase()
      ? name.toUpperCase()
      : /^\p{Lu}/u.test(written)
        ? name[0]!.toUpperCase() + name.slice(1)
        : name;
  return {
    place: 0,
    span: { start: weekday.start, end: weekday.end },
    replacement,
    title: { id: 'fix.weekday', args: [replacement] },
  };
}

/** The nearest day of the same month that falls on the weekday: the number is replaced, if it stands in figures. */
function dateFix(mention: DateMention, weekday: number, date: CivilDate): PlacedFix | null {
  const { day, weekday: falls } = partsOf(date);
  const forward = (weekday - falls + 7) % 7;
  const candidates = [forward, forward - 7].sort((a, b) => Math.abs(a) - Math.abs(b)).map((by) => addDays(date, by));
  const right = candidates.find((candidate) => candidate.slice(0, 7) === date.slice(0, 7));
  const figures = [...mention.text.matchAll(/\d+/g)].find(([found]) => Number(found) === day);
  if (!right || !figures) return null;
  const number = String(partsOf(right).day).padStart(figures[0].length, '0');
  const start = mention.start + figures.index;
  const end = start + figures[0].length;
  // An ordinal mark is of one number only: it goes with it (`1er` to `2`), unless another is put (`3rd` to `4th`).
  const mark =
    /^(?:er|st|nd|rd|th)(?![\p{L}\p{M}])/u.exec(mention.text.slice(figures.index + figures[0].length))?.[0] ?? '';
  const replacement = number + newMark(mark, Number(number));
  return {
    place: 0,
    span: { start, end: end + mark.length },
    replacement,
    title: { id: 'fix.date', args: [replacement] },
  };
}

function newMark(mark: string, day: number): string {
  if (mark === '' || mark === 'er') return mark === 'er' && day === 1 ? 'er' : '';
  const teen = day > 10 && day < 14;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}
