import type { EventTime } from '../claim/claim';
import type { Answered } from './evidence';

const DAY = 86_400_000;
const QUESTION = 'same-time';

/** Do the two passages speak of the same time? Days that do not meet are another time; a missing date says nothing. */
export function sameTime(a: EventTime, b: EventTime): Answered {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) {
    const same = a.timex !== null && a.timex === b.timex;
    return { question: QUESTION, answer: same ? 'yes' : 'unknown' };
  }
  const meet = a.earliest <= b.latest && b.earliest <= a.latest;
  if (!meet) return { question: QUESTION, answer: 'no', because: { id: 'times-apart', args: [a.earliest, b.earliest] } };
  const fine = lengthOf(a) <= 7 && lengthOf(b) <= 7;
  return { question: QUESTION, answer: fine ? 'yes' : 'partly', because: { id: 'times-meet', args: [a.earliest, b.earliest] } };
}

/** Days that the time spans. */
const lengthOf = ({ earliest, latest }: EventTime): number => (Date.parse(latest!) - Date.parse(earliest!)) / DAY + 1;
