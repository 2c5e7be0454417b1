import type { DateMention } from '../extract/mention';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';

/** A date, time or duration with the event that it is said of. */
export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly mention: number;
  readonly date: DateMention;
  /** Content terms of the clause around the date. */
  readonly near: readonly string[];
  /** The events of the clause (`#election`), the nearest first. */
  readonly events: readonly string[];
  /** The word that tells the nearest event, or null. */
  readonly eventWord: string | null;
}

/** Words to each side that say what a date is about. */
const REACH = 8;
/** A sentence of fewer content words is a date line, not a statement. */
const LEAST_TERMS = 3;

/** Code units from the head of an article within which a full date of its own day is the date line, even where it runs into the text. */
const DATELINE_REACH = 400;

/** The full date of the day of publication at the head of an article: no sentence of the news says it so fully of that day. */
function isDateline({ article }: Passages, { start, certainty, earliest, latest }: DateMention): boolean {
  const { published } = article.metadata;
  return (
    certainty === 'stated' &&
    earliest === published &&
    earliest === latest &&
    published !== null &&
    start - (article.blocks[0]?.start ?? 0) < DATELINE_REACH
  );
}

/** Claims of all dates but sets (`tous les mardis`) and vague references (`PRESENT_REF`). */
export function makeDateClaims(passages: Passages): DateClaim[] {
  const claims: DateClaim[] = [];
  passages.mentions.forEach((date, mention) => {
    if (date.kind !== 'date' || date.timex === 'SET' || date.stamp || /_REF$/u.test(date.value)) return;
    if (isDateline(passages, date)) return;
    const passage = passages.at(date);
    if (!passage || passage.block.prose.kind === 'byline' || passage.topic.terms.length < LEAST_TERMS) return;
    const near = passages.near(date, REACH);
    const events = passages.eventsNear(date, REACH);
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
      eventWord: events[0]?.word ?? null,
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
