import type { Claim } from '../claim/claims';
import type { DateClaim } from '../claim/date-claims';
import { compatible } from '../extract/dates/compare-dates';
import type { DateMention } from '../extract/mention';
import { dayApart, granularity, looksLikeDateSlip, timesDiffer } from './dates/date-slip';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { saidElsewhere } from './said-elsewhere';
import { sameEntities } from './same-entities';
import { sameEvent } from './same-event';
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
  keys: ({ near, date }) => near.map((term) => `${kindOf(date.timex)} ${term}`),

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

/** Days are compared with days, times of day with times of day, durations with durations. */
const kindOf = (timex: string): string => timex;

/** The answers about two dates that cannot both be right of one event; null if they can, or surely are of two events. */
export function askDates(a: When, b: When, around: Surroundings): Answered[] | null {
  if (a.uri === b.uri || (around.isReference(a.uri) && around.isReference(b.uri))) return null;
  if (!differ(a.claim.date, b.claim.date)) return null;
  const event = sameEvent(a.claim.events, b.claim.events);
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const topic = sameTopic(near, wide);
  const slip = looksLikeDateSlip(a.claim.date, b.claim.date);
  if (event.answer === 'no' || (topic.answer === 'no' && !(slip && event.answer === 'yes'))) return null;
  // Without a known event, the clauses themselves have to be alike.
  if (event.answer === 'unknown' && (near.share < ALIKE || !slip)) return null;
  if (!slip && farApart(a, b)) return null;
  return [
    sameStory(a, b, around),
    event,
    topic,
    sameEntities(a, b, around),
    sameSource(a, b, around),
    saidElsewhere(saysToo(a, b) || saysToo(b, a)),
    {
      question: 'slip',
      answer: slip ? 'yes' : topic.answer === 'yes' && dayApart(a.claim.date, b.claim.date) ? 'partly' : 'no',
    },
    { question: 'same-granularity', answer: granularity(a.claim.date) === granularity(b.claim.date) ? 'yes' : 'no' },
  ];
}

/** Articles published further apart, in days, tell of two days' events unless one date looks miswritten. */
const NEWS = 5;

function farApart(a: When, b: When): boolean {
  const [one, other] = [a.reading.article.metadata.published, b.reading.article.metadata.published];
  const inferred = a.claim.date.certainty === 'inferred' || b.claim.date.certainty === 'inferred';
  return (
    inferred && one !== null && other !== null && Math.abs(Date.parse(one) - Date.parse(other)) > NEWS * 86_400_000
  );
}

/**
 * Can the two not both be right? `today` in two articles says two days by itself, and nothing of one event:
 * the same relative words are never compared.
 */
function differ(a: DateMention, b: DateMention): boolean {
  if (a.certainty === 'inferred' && b.certainty === 'inferred' && a.text.toLowerCase() === b.text.toLowerCase())
    return false;
  const answer = compatible(a, b);
  return answer === 'incompatible' || (answer === 'unknown' && timesDiffer(a, b));
}

/** Does the article of `b` also give the date of `a` for a like event? */
const saysToo = (a: When, b: When): boolean =>
  b.reading.claims.some(
    (claim) =>
      claim.kind === 'date' &&
      claim !== b.claim &&
      claim.date.timex === a.claim.date.timex &&
      compatible(a.claim.date, claim.date) === 'equal' &&
      sameEvent(a.claim.events, claim.events).answer !== 'no' &&
      (a.claim.date.certainty === 'stated' || sameEvent(a.claim.events, claim.events).answer === 'yes'),
  );

/** The words as written, with the calendar value where the words alone do not say it. */
const shown = ({ claim }: When): string =>
  claim.date.certainty === 'inferred' && /^\d{4}-\d{2}-\d{2}/u.test(claim.value)
    ? `${claim.text} (${claim.value.slice(0, 10)})`
    : claim.text;
