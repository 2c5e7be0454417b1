import type { DateMention } from '../extract/mention';
import { isEvent } from '../language/concepts';
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
  /** The events among them (`#election`). */
  readonly events: readonly string[];
}

/** Words to each side that say what a date is about. */
const REACH = 8;

/** Claims of all dates but sets (`tous les mardis`) and vague references (`PRESENT_REF`). */
export function makeDateClaims(passages: Passages): DateClaim[] {
  const claims: DateClaim[] = [];
  passages.mentions.forEach((date, mention) => {
    if (date.kind !== 'date' || date.timex === 'SET' || /_REF$/u.test(date.value)) return;
    const passage = passages.at(date);
    if (!passage || passage.block.prose.kind === 'byline') return;
    const near = passages.near(date, REACH);
    const { start, end, text, value } = date;
    claims.push({
      kind: 'date',
      start,
      end,
      text,
      mention,
      date,
      near,
      events: near.filter(isEvent),
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
