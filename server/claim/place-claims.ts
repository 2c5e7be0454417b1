import type { EntityMention } from '../extract/mention';
import { isLocative } from '../language/locatives';
import { levelOf, streetParts, type PlaceLevel } from '../language/place-levels';
import { plain } from '../language/stem';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { firstAtOrAfter } from './runs';

/** Where an event happened: a place named after a preposition, in a clause that speaks of the event; or any street. */
export interface PlaceClaim extends ClaimBase {
  readonly kind: 'place';
  readonly mention: number;
  readonly level: PlaceLevel;
  readonly near: readonly string[];
  /** The events of the clause, the nearest first. */
  readonly events: readonly string[];
  /** The word that tells the nearest event, or null. */
  readonly eventWord: string | null;
}

const REACH = 8;
/** Words between the preposition and the name (`dans la ville de Caen`, `at the Corn Exchange`). */
const BETWEEN = 4;

/** Claims of places that an event happened at, and of streets wherever they stand. */
export function makePlaceClaims(passages: Passages): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  passages.mentions.forEach((place, mention) => {
    if (place.kind !== 'entity' || place.type !== 'location' || place.demonym) return;
    const prose = passages.blockAt(place.start)?.prose;
    if (!prose || prose.kind === 'byline' || prose.kind === 'furniture') return;
    const level = levelOf(place.text);
    const located = followsLocative(passages, place);
    const events = located ? passages.eventsNear(place, REACH) : [];
    if (events.length === 0 && level !== 'street') return;
    const passage = passages.at(place);
    if (!passage) return;
    const near = nearTerms(passages, place);
    claims.push({
      kind: 'place',
      start: place.start,
      end: place.end,
      text: place.text,
      mention,
      level,
      near,
      events: events.map(({ event }) => event),
      eventWord: events[0]?.word ?? null,
      sentence: passage.sentence,
      topic: passage.topic,
      when: passage.when,
      source: passage.source,
      value: plain(place.text.toLowerCase()),
      fingerprint: fingerprint('place', plain(place.text.toLowerCase()), ...near),
    });
  });
  return claims;
}

/** A street's name without its kind: under it, `West Penrith Avenue` meets `West Penrith Place`. */
export const streetCore = ({ text }: PlaceClaim): string => streetParts(text).core;

function nearTerms(passages: Passages, place: EntityMention): readonly string[] {
  const own = new Set(plain(place.text.toLowerCase()).split(/[^\p{L}\p{N}]+/u));
  return passages.near(place, REACH).filter((term) => !own.has(term));
}

function followsLocative(passages: Passages, place: EntityMention): boolean {
  const { start, prose } = passages.blockAt(place.start)!;
  const { tokens, language } = prose;
  let i = firstAtOrAfter(tokens, place.start - start) - 1;
  for (let words = 0; i >= 0 && words <= BETWEEN; i--, words++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    if (isLocative(token.norm, language)) return true;
  }
  return false;
}
