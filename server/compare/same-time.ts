import type { EventTime } from '../claim/claim';
import { dayNumber, daysApart } from '../extract/dates/calendar';
import type { Answered } from './evidence';
import type { Located } from './rule';

const WEEKDAY = /^XXXX-WXX-(\d)/u;
const QUESTION = 'same-time';
/** Articles published further apart, in days, speak of two moments unless they say otherwise. */
const NEWS = 10;

/**
 * Do the two passages speak of the same time? Days that do not meet are another time; where no date is said,
 * the days of publication are compared, and near ones say nothing.
 */
export function sameTime(a: Located, b: Located): Answered {
  const [one, other] = [a.claim.when, b.claim.when];
  if (!one.earliest || !one.latest || !other.earliest || !other.latest) {
    if (one.timex !== null && one.timex === other.timex) return { question: QUESTION, answer: 'yes' };
    // Saturday and Sunday are two days, whatever the week.
    const [day, otherDay] = [one.timex, other.timex].map((timex) => WEEKDAY.exec(timex ?? '')?.[1]);
    if (day && otherDay) return { question: QUESTION, answer: day === otherDay ? 'yes' : 'no' };
    return samePublication(a, b);
  }
  const because = [one.earliest, other.earliest];
  const meet = one.earliest <= other.latest && other.earliest <= one.latest;
  if (!meet) return { question: QUESTION, answer: 'no', because: { id: 'times-apart', args: because } };
  const fine = lengthOf(one) <= 7 && lengthOf(other) <= 7;
  return { question: QUESTION, answer: fine ? 'yes' : 'partly', because: { id: 'times-meet', args: because } };
}

function samePublication(a: Located, b: Located): Answered {
  const [one, other] = [a.reading.article.metadata.published, b.reading.article.metadata.published];
  if (!one || !other || daysApart(one, other) <= NEWS) return { question: QUESTION, answer: 'unknown' };
  return { question: QUESTION, answer: 'no', because: { id: 'times-apart', args: [one, other] } };
}

/** Days that the time spans. */
const lengthOf = ({ earliest, latest }: EventTime): number => dayNumber(latest!) - dayNumber(earliest!) + 1;
