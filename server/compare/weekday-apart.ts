import type { Claim } from '../claim/claims';
import type { DateClaim } from '../claim/date-claims';
import { partsOf } from '../extract/dates/calendar';
import { weigh, type Weights } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { sameStory } from './same-story';

type When = Located<DateClaim>;

/** Of one day of one month only one weekday can be right: whatever is told of it, the story alone has to be the same. */
const WEIGHTS: Weights = {
  bias: 0.8,
  answers: { 'same-story': { yes: 1, partly: -2, no: -4 }, 'year-stated': { yes: 0.8 } },
};
const SAME = 0.5;

/** A calendar day, its year known or not. */
const DAY = /^(\d{4}|XXXX)-(\d\d-\d\d)(?!\d)/u;

/** `MM-DD` of a date written with the number of its day; null for others, and for a weekday alone. */
const monthDayOf = ({ date }: DateClaim): string | null =>
  /\d/u.test(date.text) ? (DAY.exec(date.value)?.[2] ?? null) : null;

/** The year, unless it was only found as one in which the weekday falls on the date. */
function yearOf({ date }: DateClaim): string | null {
  const year = DAY.exec(date.value)?.[1];
  return year === undefined || year === 'XXXX' || (date.weekday && date.certainty !== 'stated') ? null : year;
}

/**
 * `date.weekday` between two files: one day of one month that each says to be another weekday, or that the year known to
 * one of them makes another than the other, which has no year, says. Neither file alone can show the latter.
 */
export const weekdayApart: PairRule<DateClaim> = {
  kind: 'pair',
  codes: ['date.weekday'],
  reach: 'story',
  takes: (claim: Claim): claim is DateClaim => claim.kind === 'date',
  keys: (claim) => [monthDayOf(claim) ?? []].flat(),

  compare(a: When, b: When, around: Surroundings): Finding | null {
    if (a.uri === b.uri) return null;
    const years = [yearOf(a.claim), yearOf(b.claim)];
    if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return null;
    const [first, second] = [weekdayOf(a, b), weekdayOf(b, a)];
    if (first === null || second === null || first === second) return null;
    const stated = [a, b].some(({ claim }) => yearOf(claim) !== null && claim.date.certainty === 'stated');
    const evidence = weigh(
      [sameStory(a, b, around), { question: 'year-stated', answer: stated ? 'yes' : 'partly' }],
      WEIGHTS,
    );
    if (evidence.confidence < SAME) return null;
    return {
      rule: 'date.weekday',
      level: 'warning',
      subject: a.claim.text,
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

/**
 * The weekday written with the date; else, where the other date has no year of its own, the one that this one's year gives
 * it, if that is the year of the news: of an older one the other date need not be.
 */
function weekdayOf({ claim, reading }: When, other: When): number | null {
  if (claim.date.weekday) return claim.date.weekday.day;
  const year = yearOf(claim);
  const ofTheNews = year !== null && reading.article.metadata.published?.startsWith(year) === true;
  return ofTheNews && yearOf(other.claim) === null ? partsOf(claim.date.value.slice(0, 10)).weekday : null;
}
