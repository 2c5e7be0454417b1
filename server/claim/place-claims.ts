import type { Token } from '../article/token';
import { isLocative } from '../language/locatives';
import { plain } from '../language/stem';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';

/** Where an event happened: a place named after a preposition, in a clause that speaks of the event. */
export interface PlaceClaim extends ClaimBase {
  readonly kind: 'place';
  readonly mention: number;
  readonly near: readonly string[];
  readonly events: readonly string[];
}

const REACH = 8;
/** Words between the preposition and the name (`dans la ville de Caen`, `at the Corn Exchange`). */
const BETWEEN = 4;

/** Claims of all places said of an event. */
export function makePlaceClaims(passages: Passages): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  passages.mentions.forEach((place, mention) => {
    if (place.kind !== 'entity' || place.type !== 'location' || place.demonym) return;
    const passage = passages.at(place);
    if (!passage || passage.block.prose.kind === 'byline') return;
    const { prose, start } = passage.block;
    if (!followsLocative(prose.tokens, place.start - start, prose.language)) return;
    const own = new Set(plain(place.text.toLowerCase()).split(/[^\p{L}\p{N}]+/u));
    const near = passages.near(place, REACH).filter((term) => !own.has(term));
    const events = passages.eventsNear(place, REACH);
    if (events.length === 0) return;
    claims.push({
      kind: 'place',
      start: place.start,
      end: place.end,
      text: place.text,
      mention,
      near,
      events,
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

function followsLocative(tokens: readonly Token[], start: number, language: Parameters<typeof isLocative>[1]): boolean {
  let i = tokens.findIndex((token) => token.start >= start) - 1;
  for (let words = 0; i >= 0 && words <= BETWEEN; i--, words++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    if (isLocative(token.norm, language)) return true;
  }
  return false;
}
