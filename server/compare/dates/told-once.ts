import { compatible } from '../../extract/dates/compare-dates';
import type { DateMention } from '../../extract/mention';
import type { ArticleReading } from '../../claim/reading';
import type { DateClaim } from '../../claim/date-claims';
import type { Answered } from '../evidence';
import type { Located } from '../rule';
import { recurs } from '../same-event';
import { sharedTopic } from '../same-topic';
import { hasHour, timesDiffer } from './clocks';
import { granularity, looksLikeDateSlip, neighbours } from './date-slip';

type When = Located<DateClaim>;

/** What is known of the two passages before they are compared as one event told once in each article. */
export interface Asked {
  readonly story: Answered;
  readonly event: Answered;
  /** `share` is that of the words of the two clauses. */
  readonly topic: Answered & { readonly share: number };
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
/** Days between two days of the calendar that are given for one event by mistake. */
const DAYS = 31;

/**
 * Does each article tell such an event once, at a year, month, day in figures or time of day that the other does not have
 * anywhere? An article gives few of these, so that two of one kind of event, in one story, are hardly ever of two.
 */
export function toldOnce(a: When, b: When, asked: Asked): boolean {
  const { story, event } = asked;
  if (story.answer !== 'yes' || event.answer === 'no') return false;
  const fine = granularity(a.claim.date);
  if (fine !== granularity(b.claim.date) || !isLikely(fine, a, b, asked)) return false;
  if (writes(a.reading, b.claim.date) || writes(b.reading, a.claim.date)) return false;
  return isBest(a, b) && isBest(b, a);
}

/** Of the dates that the other article tells of such an event, is it the one whose words are most like those of `a`? */
function isBest(a: When, b: When): boolean {
  const likeness = ({ near }: DateClaim): number => sharedTopic(a.claim.near, near, a.reading, b.reading).weight;
  const best = likeness(b.claim);
  const planned = isPlanned(b);
  return !b.reading.claims.some(
    (rival) =>
      rival.kind === 'date' &&
      rival.value !== b.claim.value &&
      granularity(rival.date) === granularity(b.claim.date) &&
      rival.events[0] === b.claim.events[0] &&
      isPlanned({ ...b, claim: rival }) === planned &&
      likeness(rival) >= best &&
      compatible(rival.date, b.claim.date) === 'incompatible',
  );
}

/**
 * What begins, ends or is made known has to be told, too: these words are said of everything.
 */
const OF_ANYTHING = new Set(
  '#beginning #end #completion #announcement #decision #opening #closing #meeting #joining #launch #deadline'.split(
    ' ',
  ),
);

function isLikely(fine: string, a: When, b: When, asked: Asked): boolean {
  const { event, topic, entities } = asked;
  const alike = topic.answer === 'yes' || topic.answer === 'partly';
  const apart = entities.answer === 'no' && !alike;
  const known = entities.answer === 'yes' || entities.answer === 'partly';
  const planned = isPlanned(a) && isPlanned(b);
  // What both expect is known by its words, where no event is.
  if (event.answer === 'unknown') return planned && fine !== 'day' && topic.answer === 'yes' && topic.share >= ALIKE;
  const same = event.answer === 'yes';
  if (!alike && !known && (OF_ANYTHING.has(a.claim.events[0]!) || OF_ANYTHING.has(b.claim.events[0]!))) return false;
  const labelled = a.claim.labelled || b.claim.labelled;
  const again = [a, b].some(({ claim }) => recurs(claim.events[0]) || claim.events[0] === HAPPENING);
  const [one, other] = [a.claim.date, b.claim.date];
  if (planned && same && isSaidOut(one) && isSaidOut(other) && (alike || known || neighbours(one, other))) return true;
  switch (fine) {
    case 'year': {
      const years = Math.abs(Number(one.value) - Number(other.value));
      const slip = looksLikeDateSlip(one, other);
      if (again) return same && alike && areLast(a, b);
      if (same) return (years <= YEARS && !apart) || slip;
      return event.answer === 'partly' && (alike || known) && (years <= FEW_YEARS || slip);
    }
    case 'month':
      return alike && (!again || topic.answer === 'yes') && daysApart(one, other) <= YEAR;
    case 'time':
      if (hasZone(a) || hasZone(b)) return false;
      if (again && apart) return false;
      return same || alike || [a, b].some(({ claim }) => claim.events[0] === HAPPENING);
    case 'day':
      if (!inFigures(one) || !inFigures(other) || daysApart(one, other) > DAYS) return false;
      return same && (again ? alike && known : alike || known || labelled);
    default:
      return false;
  }
}

/** Both tell the last time of something before the one told. */
const areLast = (a: When, b: When): boolean => a.claim.lastTime && b.claim.lastTime;

/** Does the article expect it: does the date lie behind the day of publication, as written? */
function isPlanned({ claim: { date }, reading }: When): boolean {
  const { published } = reading.article.metadata;
  if (published === null || date.latest === null || date.latest <= published) return false;
  return date.mod !== 'since' && date.mod !== 'before' && date.mod !== 'until';
}

/** Is it told by its own words, not counted from the day of publication (`within a fortnight`)? */
const isSaidOut = (date: DateMention): boolean =>
  granularity(date) !== 'day' || inFigures(date) || /^\p{L}+$/u.test(date.text);

const HAPPENING = '#happening';

const inFigures = ({ text, value }: DateMention): boolean =>
  /\d/u.test(text) && /^(?:\d{4}|XXXX)-\d{2}-\d{2}/u.test(value);

const DAY_MS = 86_400_000;
const daysApart = ({ earliest }: DateMention, other: DateMention): number =>
  earliest === null || other.earliest === null
    ? Infinity
    : Math.abs(Date.parse(earliest) - Date.parse(other.earliest)) / DAY_MS;

/** Words that say of where a time is: another clock's is another time. */
const ZONE =
  /^[h\d.:]*\s*(?:\(?(?:GMT|UTC|BST|[ECMP][SD]?T|CES?T)(?!\p{L})|local time|heure (?:locale|d)|(?:hora|horário|no horário|ora|heure) (?:de|di|local)|Ortszeit|(?:de|di) \p{Lu}|in \p{Lu}\p{L}+ time)/u;
const ZONE_REACH = 24;

/** Is it the time of a place that is named with it (`15h00 de Lisboa`, `11 a.m. GMT`)? */
function hasZone({ claim, reading }: When): boolean {
  const after = reading.article.text.slice(claim.date.end, claim.date.end + ZONE_REACH);
  return ZONE.test(after) || /(?:Z|[+-]\d\d:\d\d)$/u.test(claim.value);
}

/** Does the article give the date anywhere, of whatever it is said? */
function writes({ mentions, article }: ArticleReading, date: DateMention): boolean {
  const year = /^\d{4}$/u.exec(date.value)?.[0];
  if (year !== undefined && article.text.includes(year)) return true;
  return mentions.some((mention) => {
    if (mention.kind !== 'date') return false;
    if (hasHour(date)) return hasHour(mention) && !timesDiffer(mention, date);
    const relation = compatible(mention, date);
    return relation === 'equal' || (relation === 'compatible' && isFiner(mention, date));
  });
}

/** A day in figures within the month: it tells the month too. */
const isFiner = (mention: DateMention, date: DateMention): boolean =>
  mention.value.length > date.value.length && mention.value.startsWith(date.value) && /\d/u.test(mention.text);
