import type { DateMention } from '../../extract/mention';
import type { Answered } from '../evidence';
import { comesAgain, leadsOf } from '../same-event';
import { isDaySlip, isLengthSlip, looksLikeDateSlip, neighbours, sharedGrain } from './date-slip';
import { isLikelyDay } from './likely-day';
import { isBest, writes } from './only-one';
import {
  areLast,
  daysApart,
  hasZone,
  inFigures,
  isLasting,
  isPlanned,
  isSaidOut,
  sameUnit,
  type When,
} from './told-dates';

/** What is known of the two passages before they are compared as one event told once in each article. */
export interface Asked {
  readonly story: Answered;
  readonly event: Answered;
  /** `share` is that of the words of the two clauses, `weight` what the two sentences have in common. */
  readonly topic: Answered & { readonly share: number; readonly weight: number };
  readonly entities: Answered;
}

/** Years between two that are given for one event by mistake: digits apart, such errors are small. */
const YEARS = 6;
/** The same where the two articles tell the event in words of two kinds. */
const FEW_YEARS = 3;
/** Days between the first days of two months that are given for one event by mistake. */
const YEAR = 366;
/** Share of a clause's words that makes two clauses alike. */
const ALIKE = 0.5;

/**
 * Does each article tell such an event once, at a year, month, day in figures or time of day that the other does not have
 * anywhere? An article gives few of these, so that two of one kind of event, in one story, are hardly ever of two.
 */
export function toldOnce(a: When, b: When, asked: Asked): boolean {
  const { story, event } = asked;
  if (story.answer === 'no' || event.answer === 'no') return false;
  const fine = sharedGrain(a.claim.date, b.claim.date);
  if (fine === null || !isLikely(fine, a, b, asked)) return false;
  if (writes(a.reading, b.claim.date) || writes(b.reading, a.claim.date)) return false;
  return isBest(a, b) && isBest(b, a);
}

/** What begins, ends or is made known has to be told, too: these words are said of everything. */
const OF_ANYTHING = new Set(
  '#beginning #end #completion #announcement #decision #opening #closing #meeting #joining #launch #deadline'.split(
    ' ',
  ),
);

const HAPPENING = '#happening';

function isLikely(fine: string, a: When, b: When, asked: Asked): boolean {
  const { story, event, topic, entities } = asked;
  const alike = topic.answer === 'yes' || topic.answer === 'partly';
  const known = entities.answer === 'yes' || entities.answer === 'partly';
  const planned = isPlanned(a) && isPlanned(b);
  const last = areLast(a, b);
  const events = [...leadsOf(a.claim), ...leadsOf(b.claim)];
  const again = comesAgain(a.claim) || comesAgain(b.claim) || events.includes(HAPPENING);
  // Of two stories that are only near, what both recall as the last such, or expect, may be one; what comes again may not.
  if (story.answer !== 'yes' && !(alike && (last || (planned && event.answer === 'yes' && !again)))) return false;
  if (fine === 'duration') return areLengthsOfOne(a, b, asked);
  const [one, other] = [a.claim.date, b.claim.date];
  // What both expect on days in figures that may be miswritten: an article gives few such.
  if (planned && inFigures(one) && inFigures(other)) {
    if (isDaySlip(one, other) && (event.answer !== 'unknown' || alike || known)) return true;
    if (neighbours(one, other) && (event.answer === 'yes' || alike || known)) return true;
  }
  // What both recall as the last such, or expect, is known by its words, where no event is.
  if (event.answer === 'unknown')
    return last
      ? alike && (fine !== 'day' || [a, b].every(({ claim }) => inFigures(claim.date)))
      : planned && fine !== 'day' && topic.answer === 'yes' && topic.share >= ALIKE;
  if (!alike && !known && events.some((each) => OF_ANYTHING.has(each))) return false;
  const same = event.answer === 'yes';
  if (planned && same && isSaidOut(one) && isSaidOut(other) && (alike || known || neighbours(one, other))) return true;
  switch (fine) {
    case 'year':
      return last ? same : !again && areNearYears(one, other, { same, alike, known, apart: entities.answer === 'no' });
    case 'month':
      return alike && (!again || topic.answer === 'yes') && daysApart(one, other) <= YEAR;
    case 'time':
      // Of two days they are two times.
      if (areOfTwoDays(one, other) && !(same && alike)) return false;
      if (hasZone(a) || hasZone(b) || (again && entities.answer === 'no' && !neighbours(one, other))) return false;
      return same || alike || events.includes(HAPPENING);
    case 'day':
      return isLikelyDay(a, b, { same, again, alike, known, planned, entities });
    case 'century':
      return topic.answer === 'yes';
    default:
      return false;
  }
}

const areOfTwoDays = (a: DateMention, b: DateMention): boolean =>
  a.earliest !== null && b.earliest !== null && a.earliest !== b.earliest;

/** Sentences of several in one trial are several lengths. */
const OF_EACH = new Set('#sentence #imprisonment #verdict #suspension #ban'.split(' '));

/** May both lengths be of one thing? Without an event it may be how long it takes to read the article: then the words have to be alike. */
function areLengthsOfOne(a: When, b: When, { event, topic, entities }: Asked): boolean {
  if (!sameUnit(a, b) || ![a, b].every(isLasting)) return false;
  const alike = topic.answer === 'yes' || topic.answer === 'partly';
  const known = entities.answer === 'yes' || entities.answer === 'partly';
  if (topic.answer === 'yes' && entities.answer !== 'no')
    return event.answer !== 'unknown' || (topic.weight >= TELLING && !a.claim.value.includes('T'));
  if (event.answer !== 'unknown' && alike && known) return true;
  if (!isLengthSlip(a.claim.date, b.claim.date) || entities.answer === 'no') return false;
  return (
    (alike || event.answer === 'yes') && ![a, b].some(({ claim }) => leadsOf(claim).some((each) => OF_EACH.has(each)))
  );
}

/** Weight of the words that two sentences have in common, from which on they tell of one thing. */
const TELLING = 2;

interface Ties {
  readonly same: boolean;
  readonly alike: boolean;
  readonly known: boolean;
  readonly apart: boolean;
}

/** Are they years that may have been mistaken for one another? Events told in two ways need more that ties them. */
function areNearYears(one: DateMention, other: DateMention, { same, alike, known, apart }: Ties): boolean {
  if (!same && !alike && !known) return false;
  if (looksLikeDateSlip(one, other)) return true;
  const years = Math.abs(Number(one.value.slice(0, 4)) - Number(other.value.slice(0, 4)));
  return same ? years <= YEARS && (alike || !apart) : years <= FEW_YEARS;
}
