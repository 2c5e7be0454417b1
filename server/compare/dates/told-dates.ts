import { overlaps } from '../../article/span';
import type { DateClaim } from '../../claim/date-claims';
import { daysApart as daysBetween } from '../../extract/dates/calendar';
import type { DateMention } from '../../extract/mention';
import { WEEKDAYS } from '../../language/month-names';
import { plain } from '../../language/stem';
import type { Located } from '../rule';
import { granularity } from './date-slip';

/** What a passage says of a date besides the day: whether it is still to come, how it is told, of where its clock is. */
export type When = Located<DateClaim>;

/** Does the article expect it: does the date lie behind the day of publication, as written? */
export function isPlanned({ claim: { date }, reading }: When): boolean {
  const { published } = reading.article.metadata;
  if (published === null || date.latest === null || date.latest <= published) return false;
  return date.mod !== 'since' && date.mod !== 'before' && date.mod !== 'until';
}

/** Is it told by its own words, not counted from the day of publication (`within a fortnight`)? */
export const isSaidOut = (date: DateMention): boolean =>
  granularity(date) !== 'day' || inFigures(date) || /^\p{L}+$/u.test(date.text);

export const inFigures = ({ text, value }: DateMention): boolean =>
  /\d/u.test(text) && /^(?:\d{4}|XXXX)-\d{2}-\d{2}/u.test(value);

/** Is it told by a weekday (`Sunday`, `samedi soir`) or by its figures, not counted from another (`that day`, `two days later`)? */
export const isNamedDay = (date: DateMention): boolean =>
  inFigures(date) ||
  date.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => WEEKDAYS.has(plain(word)));

export const daysApart = ({ earliest }: DateMention, other: DateMention): number =>
  earliest === null || other.earliest === null ? Infinity : daysBetween(earliest, other.earliest);

/** Both tell the last time of something before the one told. */
export const areLast = (a: When, b: When): boolean => a.claim.lastTime && b.claim.lastTime;

/** Is one of the days past when its article was published? Of the day that each was, they tell the news of two days. */
export const isOld = (a: When, b: When): boolean =>
  [a, b].some(({ claim, reading }) => claim.date.earliest !== reading.article.metadata.published);

/** Figures that two events have in common by chance. */
const SMALL = 2;

/** Do both sentences give one figure (`33 killed on Wednesday`)? */
export function shareFigure(a: When, b: When): boolean {
  const figures = ({ claim: { sentence }, reading }: When): number[] =>
    reading.mentions.flatMap((mention) =>
      mention.kind === 'figure' && mention.value > SMALL && overlaps(mention, sentence) ? [mention.value] : [],
    );
  const there = figures(b);
  return there.length > 0 && figures(a).some((value) => there.includes(value));
}

/** Are both lengths counted in the same unit: years, months, days, hours? */
export const sameUnit = (a: When, b: When): boolean => a.claim.value.at(-1) === b.claim.value.at(-1);

/** What stands before an age, or makes a rate of a length: `a man of 43 years`, `un brocanteur de 43 ans`. */
const AGE_CUE = /(?:\bof|\baged|\bde|\bâgée?s?|\bà) $/iu;
const CUE_REACH = 8;

/** Does the length tell how long something lasted or is to last, not how old someone is nor how often (`a year`)? */
export function isLasting({ claim: { date }, reading }: When): boolean {
  if (/^(?:an?|per|each|par|chaque|every)\s|old$/iu.test(date.text)) return false;
  const before = reading.article.text.slice(Math.max(0, date.start - CUE_REACH), date.start);
  return !date.value.endsWith('Y') || !AGE_CUE.test(before);
}

/** Words that say of where a time is: another clock's is another time. */
const ZONE =
  /^[h\d.:]*\s*(?:\(?(?:GMT|UTC|BST|[ECMP][SD]?T|CES?T)(?!\p{L})|local time|heure (?:locale|d)|(?:hora|horário|no horário|ora|heure) (?:de|di|local)|Ortszeit|(?:de|di) \p{Lu}|in \p{Lu}\p{L}+ time)/u;
const ZONE_REACH = 24;

/** Is it the time of a place that is named with it (`15h00 de Lisboa`, `11 a.m. GMT`)? */
export function hasZone({ claim, reading }: When): boolean {
  const after = reading.article.text.slice(claim.date.end, claim.date.end + ZONE_REACH);
  return ZONE.test(after) || /(?:Z|[+-]\d\d:\d\d)$/u.test(claim.value);
}
