import { overlaps, type Span } from '../article/span';
import type { EntityMention } from '../extract/mention';
import { levelOf, type PlaceLevel } from '../language/place-levels';
import { siteKindOf } from '../language/sites';
import { plain } from '../language/stem';
import type { ClaimBase } from './claim';
import { housesIn, sitesIn, type FoundPlace, type House } from './find-sites';
import { fingerprint } from './fingerprint';
import { followsLocative } from './locative';
import type { Passages } from './passage';
import { firstAtOrAfter } from './runs';

/** Where an event happened: a place named, or a site told by its kind, after a preposition, in a clause that speaks of the event; or any street. */
export interface PlaceClaim extends ClaimBase {
  readonly kind: 'place';
  readonly level: PlaceLevel;
  /** Kind of the site (`church`, `townhall`), or null where the words tell none. */
  readonly site: string | null;
  /** The house in a street, or null. */
  readonly house: House | null;
  readonly near: readonly string[];
  /** The events of the clause, the nearest first. */
  readonly events: readonly string[];
  /** The word that tells the nearest event, or null. */
  readonly eventWord: string | null;
}

const REACH = 8;

/** Claims of places that an event happened at, and of streets and houses wherever they stand. */
export function makePlaceClaims(passages: Passages): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  const named: EntityMention[] = [];
  passages.mentions.forEach((place, mention) => {
    if (place.kind !== 'entity' || place.type !== 'location' || place.demonym) return;
    named.push(place);
    const block = passages.blockAt(place.start);
    if (!block || isOutside(block.prose.kind)) return;
    const level = levelOf(place.text);
    const first = firstAtOrAfter(block.prose.tokens, place.start - block.start);
    const events = followsLocative(block, first) ? passages.eventsNear(place, REACH) : [];
    if (events.length === 0 && level !== 'street') return;
    add(claims, passages, place, {
      mention,
      level,
      site: level === 'site' ? siteKindOf(place.text) : null,
      house: null,
      events,
    });
  });
  for (const block of passages.article.blocks) {
    if (isOutside(block.prose.kind)) continue;
    for (const house of housesIn(block))
      add(claims, passages, house, { ...UNNAMED, level: 'street', ...placed(house), events: [] });
    for (const site of sitesIn(block)) {
      if (named.some((place) => overlaps(place, site))) continue;
      const events = passages.eventsNear(site, REACH);
      if (events.length > 0) add(claims, passages, site, { ...UNNAMED, level: 'site', ...placed(site), events });
    }
  }
  return claims;
}

const UNNAMED = { mention: null } as const;
const placed = ({ site, house }: FoundPlace): Pick<PlaceClaim, 'site' | 'house'> => ({ site, house });
const isOutside = (kind: string): boolean => kind === 'byline' || kind === 'furniture';

type Told = Pick<PlaceClaim, 'mention' | 'level' | 'site' | 'house'> & {
  readonly events: readonly { readonly event: string; readonly word: string }[];
};

function add(
  claims: PlaceClaim[],
  passages: Passages,
  { start, end }: Span,
  { mention, level, site, house, events }: Told,
): void {
  const passage = passages.at({ start, end });
  if (!passage) return;
  const text = passages.article.text.slice(start, end);
  const value = plain(text.toLowerCase());
  const own = new Set(value.split(/[^\p{L}\p{N}]+/u));
  const near = passages.near({ start, end }, REACH).filter((term) => !own.has(term));
  claims.push({
    kind: 'place',
    start,
    end,
    text,
    mention,
    level,
    site,
    house,
    near,
    events: events.map(({ event }) => event),
    eventWord: events[0]?.word ?? null,
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when,
    source: passage.source,
    value,
    fingerprint: fingerprint('place', value, ...near),
  });
}
