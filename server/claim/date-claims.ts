import { overlaps } from '../article/span';
import type { DateMention, Mention } from '../extract/mention';
import type { ClaimBase } from './claim';
import { leadingOf } from './clause';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { firstAtOrAfter } from './runs';

/** A date, time or duration with the event that it is said of. */
export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly mention: number;
  readonly date: DateMention;
  /** Content terms of the clause around the date. */
  readonly near: readonly string[];
  /** The events of the clause (`#election`), the nearest first. */
  readonly events: readonly string[];
  /** How many of them the nearest word may tell. */
  readonly leading: number;
  /** The word that tells the nearest event, or null. */
  readonly eventWord: string | null;
  /** Is it the last time of the event before the one told (`the worst flood since`)? There is one such. */
  readonly lastTime: boolean;
  /** Does the row of a table or list label it (`Opened: 6 May`)? What it is of is the subject of the article. */
  readonly labelled: boolean;
  /** Content terms of the sentence before, where a pronoun or a general noun stands for what the clause is about; else none. */
  readonly context: readonly string[];
}

/** Words to each side that say what a date is about. */
const REACH = 8;
/** The same for the event where there is none so near: some languages put the verb last. */
const FAR = 16;
/** Words between `since` and the date of the last time. */
const SINCE_REACH = 4;
/** A sentence of fewer content words that tells of no event is a date line, not a statement. */
const LEAST_TERMS = 3;

/** Code units from the head of an article within which a full date of its own day is the date line, even where it runs into the text. */
const DATELINE_REACH = 400;

/** What follows a date line: the agency in brackets, a dash before the text, the text with its capital. */
const AFTER_DATELINE = /^[\s*_]*(?:$|[(–—:|/·•-]|\n|\p{Lu}|\d)/u;
const AFTER_REACH = 8;

/**
 * A full date at the head of an article that is of the day of publication, or that no small word leads to and a mark or
 * a new sentence follows (`Carrow Monitor Thursday 9 July 2015 At least 14`): no sentence of the news says it so fully.
 */
function isDateline(passages: Passages, { start, end, certainty, earliest, latest }: DateMention): boolean {
  if (certainty !== 'stated' || earliest === null || earliest !== latest) return false;
  const { article } = passages;
  if (start - (article.blocks[0]?.start ?? 0) >= DATELINE_REACH) return false;
  if (earliest === article.metadata.published) return true;
  if (!AFTER_DATELINE.test(article.text.slice(end, end + AFTER_REACH))) return false;
  const block = passages.blockAt(start);
  const before = block?.prose.tokens[firstAtOrAfter(block.prose.tokens, start - block.start) - 1];
  return !before || before.kind !== 'word' || /^\p{Lu}/u.test(before.text);
}

/** A time after the article is the name of a train or a programme: `the 16:42`, `le 20 heures`. */
const isTimetabled = ({ text, value }: DateMention): boolean =>
  value.startsWith('T') && /^(?:the|le|der|de|el|il) /iu.test(text);

/** Hours that something lasted, which read like a time of day: `after nine hours and 20 minutes`, `près de six heures`. */
function isLength({ text, value, start }: DateMention, article: string): boolean {
  if (!/T\d{2}/u.test(value)) return false;
  if (/\bhours?\b/iu.test(text)) return !/\d{3,4} ?hours/iu.test(text);
  return /heures?$/iu.test(text) && LASTING.test(article.slice(Math.max(0, start - LASTING_REACH), start) + text);
}

const LASTING = /(?:(?:près|plus|moins) (?:de |d['’])|(?:pendant|durant|en|après|quelque|de) )\S+ heures?$/iu;
const LASTING_REACH = 16;

/** Is the length of time that a person or thing is old (`33 ans`)? Then it is compared as an age. */
function isAge(mentions: readonly Mention[], index: number): boolean {
  const { start, end } = mentions[index]!;
  for (let i = index - BESIDE; i <= index + BESIDE; i++) {
    const other = mentions[i];
    if (!other) continue;
    if (other.kind === 'figure' && other.counted?.classes.includes('age') && overlaps(other, { start, end }))
      return true;
    if (other.kind === 'entity' && other.age && overlaps(other.age, { start, end })) return true;
  }
  return false;
}

/** Mentions to each side of a date among which one of the same words may be. */
const BESIDE = 4;

/** An act that comes again is told, too: the last `rise`. */
const isConcept = (term: string): boolean => term.startsWith('#');

/** Claims of all dates but ages, sets (`tous les mardis`) and vague references (`PRESENT_REF`). */
export function makeDateClaims(passages: Passages): DateClaim[] {
  const claims: DateClaim[] = [];
  passages.mentions.forEach((date, mention) => {
    if (date.kind !== 'date' || date.timex === 'SET' || date.stamp || /_REF$/u.test(date.value)) return;
    if (
      isTimetabled(date) ||
      isLength(date, passages.article.text) ||
      (date.timex === 'DURATION' && isAge(passages.mentions, mention))
    )
      return;
    const labelled = passages.label(date).length > 0;
    if (!labelled && isDateline(passages, date)) return;
    const passage = passages.at(date);
    if (!passage || passage.block.prose.kind === 'byline') return;
    const nearest = passages.eventsNear(date, REACH);
    // `The crash, in which a car and a lorry met on the bridge, happened at`.
    const events = nearest.some(({ event }) => event !== '#happening') ? nearest : passages.eventsNear(date, FAR);
    if (passage.topic.terms.length < (labelled || events.length > 0 ? 1 : LEAST_TERMS)) return;
    const near = passages.near(date, REACH);
    if (events[0]?.event === '#publication') return; // `Publié le …` is said of the article itself
    const { start, end, text, value } = date;
    claims.push({
      kind: 'date',
      start,
      end,
      text,
      mention,
      date,
      near,
      events: events.map(({ event }) => event),
      leading: leadingOf(events),
      eventWord: events[0]?.word ?? null,
      lastTime:
        (events.length > 0 || near.some(isConcept)) && (date.mod === 'since' || passages.isLastTime(date, SINCE_REACH)),
      labelled,
      context: passages.standsIn(date, REACH) ? passages.before(date) : [],
      sentence: passage.sentence,
      topic: passage.topic,
      when: { earliest: date.earliest, latest: date.latest, timex: value, mention },
      source: passage.source,
      value,
      fingerprint: fingerprint('date', value, ...passage.topic.terms),
    });
  });
  return claims;
}
