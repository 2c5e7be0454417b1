import type { Claim } from '../claim/claims';
import type { DateClaim } from '../claim/date-claims';
import { daysApart } from '../extract/dates/calendar';
import { compatible } from '../extract/dates/compare-dates';
import { intervalOf } from '../extract/dates/timex';
import type { DateMention } from '../extract/mention';
import { hasHour, timesDiffer } from './dates/clocks';
import {
  clockSlip,
  granularity,
  isClock,
  isDaySlip,
  isLengthSlip,
  looksLikeDateSlip,
  neighbours,
  transposed,
} from './dates/date-slip';
import { isOfMainEvent, mainDayOf } from './dates/main-day';
import { inFigures, isNamedDay, isOld } from './dates/told-dates';
import { toldOnce, type Asked } from './dates/told-once';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { saidElsewhere } from './said-elsewhere';
import { sameEntities } from './same-entities';
import { comesAgain, eventKeys, sameEvent } from './same-event';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTopic, sharedTopic } from './same-topic';
import { WEIGHTS } from './weights';

type When = Located<DateClaim>;

const SAME = 0.5;
/** Share of a clause's words that makes two clauses alike. */
const ALIKE = 0.6;

/** `date.conflict`: one event at dates, times or durations that cannot both be right. */
export const dateConflict: PairRule<DateClaim> = {
  kind: 'pair',
  codes: ['date.conflict'],
  reach: 'story',
  takes: (claim: Claim): claim is DateClaim => claim.kind === 'date',
  keys: (claim, reading) => {
    const { near, date } = claim;
    const kind = date.timex === 'TIME' && /^\d|^XXXX/u.test(date.value) ? 'DATE' : date.timex;
    return [
      ...[...near, ...eventKeys(claim)].map((key) => `${kind} ${key}`),
      // The year may be miswritten in a sentence of another language.
      ...(granularity(date) === 'year' ? [`digits ${[...date.value].sort().join('')}`] : []),
      // Times of day are few: they meet whatever the words around.
      ...(hasHour(date) ? ['clock'] : []),
      ...(mainDayOf(reading) === claim ? ['main day'] : []),
    ];
  },

  compare(a: When, b: When, around: Surroundings): Finding | null {
    const answers = askDates(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, WEIGHTS.date);
    if (evidence.confidence < SAME) return null;
    return {
      rule: 'date.conflict',
      level: 'warning',
      subject: a.claim.eventWord ?? b.claim.eventWord ?? '',
      places: [placeOf(a, shown(a)), placeOf(b, shown(b))],
      evidence,
    };
  },
};

/** The answers about two dates that cannot both be right of one event; null if they can, or surely are of two events. */
export function askDates(a: When, b: When, around: Surroundings): Answered[] | null {
  if (a.uri === b.uri || (around.isReference(a.uri) && around.isReference(b.uri))) return null;
  if (!differ(a.claim.date, b.claim.date)) return null;
  const event = sameEvent(a.claim, b.claim);
  const story = sameStory(a, b, around);
  const digits = sameDigits(a, b, story);
  const slip = digits || looksLikeDateSlip(a.claim.date, b.claim.date);
  const entities = sameEntities(a, b, around);
  const words = topicOf(a, b, slip);
  const main = isOfMainEvent(a, b, { story, event, topic: words, entities });
  if (event.answer === 'no' && !digits && !main) return null;
  const near = !slip && isNear(a, b, words, event);
  const once = !digits && (main || toldOnce(a, b, { story, event, topic: words, entities }));
  if (!digits && !once && !mayBeOfOne(a, b, { story, event, topic: words, entities, slip, near })) return null;
  const topic: Answered = once && words.answer === 'no' ? { ...words, answer: 'unknown', because: null } : words;
  return [
    story,
    // What is told in other words may be of one event all the same.
    main && event.answer === 'no' ? { ...event, answer: 'unknown' } : event,
    topic,
    entities,
    sameSource(a, b, around),
    saidElsewhere(saysToo(a, b) || saysToo(b, a)),
    {
      question: 'slip',
      answer: slip ? 'yes' : near || main || (once && isOneOff(a.claim.date, b.claim.date)) ? 'partly' : 'no',
    },
    { question: 'precise-slip', answer: digits ? 'yes' : 'no' },
    { question: 'told-once', answer: once ? 'yes' : 'no' },
    { question: 'same-granularity', answer: granularity(a.claim.date) === granularity(b.claim.date) ? 'yes' : 'no' },
  ];
}

/** Is one the day, month or minute beside the other, or are they days or lengths with the digits of one miswritten? */
const isOneOff = (a: DateMention, b: DateMention): boolean => neighbours(a, b) || isDaySlip(a, b) || isLengthSlip(a, b);

interface Doubt extends Asked {
  readonly slip: boolean;
  readonly near: boolean;
}

/** Do the words around, the names and the kind of event leave it open that both are of one event? */
function mayBeOfOne(a: When, b: When, { story, event, topic, entities, slip, near }: Doubt): boolean {
  const clocks = isClock(a.claim.date) && isClock(b.claim.date);
  if (!slip && ((event.answer === 'unknown' && !clocks) || farApart(a, b))) return false;
  if (topic.answer === 'no' && !(slip && event.answer === 'yes')) return false;
  // Without a known event, the clauses themselves have to be alike.
  if (event.answer === 'unknown' && topic.share < ALIKE) return false;
  if (entities.answer === 'no' && !transposed(a.claim.date, b.claim.date) && !isShared(topic)) return false;
  if ((!comesAgain(a.claim) && !comesAgain(b.claim)) || areLast(a, b)) return true;
  if (isNewsTo(a, b) || isNewsTo(b, a)) return false;
  // A year is as good as a name: `the election of 2010`.
  const named = granularity(a.claim.date) === 'year';
  const sure = story.answer === 'yes' && isShared(topic);
  return slip ? topic.answer === 'yes' || (!named && sure) : near && sure && event.answer === 'yes';
}

/**
 * Are they one time of day or one year with its digits miswritten, in two reports of one event, of which neither gives
 * the other's? Then nothing else need be the same: by chance that hardly ever happens.
 */
function sameDigits(a: When, b: When, story: Answered): boolean {
  if (story.answer !== 'yes') return false;
  const [one, other] = [a.claim.date, b.claim.date];
  if (clockSlip(one, other)) return !hasClock(a, other) && !hasClock(b, one);
  if (!transposed(one, other) || granularity(one) !== granularity(other)) return false;
  const event = sameEvent(a.claim, b.claim).answer;
  if (event === 'yes') return true;
  return event !== 'no' && granularity(one) === 'year' && !writesYear(a, other) && !writesYear(b, one);
}

/** Does the article give the year anywhere? */
const writesYear = ({ reading }: When, { value }: DateMention): boolean => reading.article.text.includes(value);

const hasClock = ({ reading }: When, date: DateMention): boolean =>
  reading.mentions.some((mention) => mention.kind === 'date' && isClock(mention) && !timesDiffer(mention, date));

/** May dates that look like no slip be of one event told wrong once? Two times to the minute of one thing are; see `mayBeOne`. */
function isNear(a: When, b: When, topic: Answered, event: Answered): boolean {
  if (topic.answer === 'yes') return mayBeOne(a, b) || (isClock(a.claim.date) && isClock(b.claim.date));
  // What both expect and comes once (`works begin in March`) needs no more words than its own.
  return topic.answer === 'partly' && event.answer === 'yes' && isPlannedFor(a) && isPlannedFor(b);
}

/** Is it planned for that month or day as written, not for some time before it, and not worked out from a term (`within two weeks`)? */
function isPlannedFor(when: When): boolean {
  const { date } = when.claim;
  const open = date.mod === 'before' || date.mod === 'until' || date.timex === 'DURATION';
  return !open && isPlanned(when) && (date.certainty === 'stated' || granularity(date) !== 'day');
}

/**
 * Do the clauses speak of the same thing? Where a pronoun or a general noun stands for it (`the event was founded in`),
 * the sentence before tells, or it is not known.
 */
function topicOf(a: When, b: When, slip: boolean): Asked['topic'] {
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(widely(a.claim), widely(b.claim), a.reading, b.reading);
  const topic = sameTopic(near, wide);
  const standsIn = a.claim.context.length > 0 || b.claim.context.length > 0;
  return {
    ...topic,
    ...(topic.answer === 'no' && slip && (standsIn || areLast(a, b)) ? { answer: 'unknown' } : {}),
    share: near.share,
    weight: wide.weight,
  };
}

const widely = ({ topic, context }: DateClaim): readonly string[] =>
  context.length === 0 ? topic.terms : [...new Set([...topic.terms, ...context])];

const isShared = ({ answer }: Answered): boolean => answer === 'yes' || answer === 'partly';

/** Are both the last time before the event told? */
const areLast = (a: When, b: When): boolean => a.claim.lastTime && b.claim.lastTime;

/**
 * May two dates that look like no slip still be of one event, told wrong once? Neighbours are: the day before, the month
 * after. So are two days of what both articles expect: it comes once.
 */
const mayBeOne = (a: When, b: When): boolean =>
  (neighbours(a.claim.date, b.claim.date) && areToldDays(a, b)) ||
  [a, b].every((when) => isPlanned(when) && isTold(when));

/** Two weekdays that are each the day of publication tell the news of two days; `that day` is counted from another date. */
function areToldDays(a: When, b: When): boolean {
  const dates = [a.claim.date, b.claim.date];
  if (dates.some((date) => granularity(date) !== 'day') || dates.every(inFigures)) return true;
  return [a, b].every(isTold) && isOld(a, b);
}

/** Is it no single day, or one that is named or written? `That day`, `two days later` are counted from another date. */
const isTold = ({ claim: { date } }: When): boolean => date.earliest !== date.latest || isNamedDay(date);

/** Does the date lie after the other article was published, which tells its own as past? Then that tells of an earlier event. */
function isNewsTo({ claim }: When, other: When): boolean {
  const { published } = other.reading.article.metadata;
  return published !== null && claim.date.earliest !== null && claim.date.earliest > published && !isPlanned(other);
}

const isPlanned = ({ claim, reading }: When): boolean => {
  const { published } = reading.article.metadata;
  return (
    published !== null && claim.date.latest !== null && claim.date.latest > published && claim.date.mod !== 'since'
  );
};

/** Articles published further apart, in days, tell of two days' events unless one date looks miswritten. */
const NEWS = 5;

function farApart(a: When, b: When): boolean {
  const [one, other] = [a.reading.article.metadata.published, b.reading.article.metadata.published];
  const inferred = a.claim.date.certainty === 'inferred' || b.claim.date.certainty === 'inferred';
  return inferred && one !== null && other !== null && daysApart(one, other) > NEWS;
}

/**
 * Can the two not both be right? `today` in two articles says two days by itself, and nothing of one event:
 * the same relative words are never compared.
 */
function differ(a: DateMention, b: DateMention): boolean {
  if (a.certainty === 'inferred' && b.certainty === 'inferred' && a.text.toLowerCase() === b.text.toLowerCase())
    return false;
  // `A century later`, with nothing told before that it could hang on.
  if ([a, b].some((date) => date.certainty === 'inferred' && FAR_OFF.has(granularity(date)))) return false;
  // What was guessed, the year, proves nothing.
  if ((a.certainty === 'inferred' || b.certainty === 'inferred') && sameButYear(a, b)) return false;
  if (a.value.startsWith('T') && b.value.startsWith('T')) return timesDiffer(a, b);
  const answer = compatible(startOf(a), startOf(b));
  return answer === 'incompatible' || (answer === 'unknown' && timesDiffer(a, b));
}

const FAR_OFF = new Set(['decade', 'century']);

/** `Since 1968` asserts the year that it began in, whatever has been since. */
function startOf(date: DateMention): DateMention {
  if (date.mod !== 'since' || !/^\d{4}/u.test(date.value)) return date;
  const [earliest, latest] = intervalOf(date.value);
  return { ...date, mod: null, earliest, latest };
}

const sameButYear = (a: DateMention, b: DateMention): boolean =>
  a.value.slice(0, 4) !== b.value.slice(0, 4) && a.value.slice(4) === b.value.slice(4) && /^\d{4}-/u.test(a.value);

/** Does the article of `b` also give the date of `a` for a like event? */
const saysToo = (a: When, b: When): boolean =>
  b.reading.claims.some(
    (claim) =>
      claim.kind === 'date' &&
      claim !== b.claim &&
      claim.date.timex === a.claim.date.timex &&
      compatible(a.claim.date, claim.date) === 'equal' &&
      sameEvent(a.claim, claim).answer !== 'no' &&
      (a.claim.date.certainty === 'stated' || sameEvent(a.claim, claim).answer === 'yes'),
  );

/** The words as written, with the calendar value where the words alone do not say it. */
const shown = ({ claim }: When): string =>
  claim.date.certainty === 'inferred' && /^\d{4}-\d{2}-\d{2}/u.test(claim.value)
    ? `${claim.text} (${claim.value.slice(0, 10)})`
    : claim.text;
