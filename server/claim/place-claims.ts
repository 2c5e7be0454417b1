import type { Block } from '../article/article';
import { overlaps, type Span } from '../article/span';
import type { EntityMention } from '../extract/mention';
import { levelOf, type PlaceLevel } from '../language/place-levels';
import { regionKind, regionNoun } from '../language/regions';
import { siteKindOf } from '../language/sites';
import { plain } from '../language/stem';
import type { ClaimBase } from './claim';
import { housesIn, sitesIn, type FoundPlace, type House } from './find-sites';
import { leadingOf } from './clause';
import { fingerprint } from './fingerprint';
import { followsLocative } from './locative';
import type { Passages } from './passage';
import { isWide } from './places/place-rank';
import { firstAtOrAfter } from './runs';

/** Where an event happened: a place named, or a site told by its kind, after a preposition, in a clause that speaks of the event; or any street or region. */
export interface PlaceClaim extends ClaimBase {
  readonly kind: 'place';
  readonly level: PlaceLevel;
  /** Kind of the site (`church`, `townhall`), or null where the words tell none. */
  readonly site: string | null;
  /** What kind of region it is (`fr-department`, `district`), of which a place lies in one only; null if it is none, or not known. */
  readonly region: string | null;
  /** The house in a street, or null. */
  readonly house: House | null;
  readonly near: readonly string[];
  /** The events of the clause, the nearest first. */
  readonly events: readonly string[];
  /** How many of them the nearest word may tell. */
  readonly leading: number;
  /** The word that tells the nearest event, or null. */
  readonly eventWord: string | null;
}

/** A region whose name no noun tells is no town. */
function rankOf(name: string): PlaceLevel {
  const level = levelOf(name);
  return level === 'town' && isWide(name) ? 'region' : level;
}

const REACH = 8;

/** Claims of places that an event happened at, and of streets, houses and regions wherever they stand. */
export function makePlaceClaims(passages: Passages): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  const named: EntityMention[] = [];
  passages.mentions.forEach((place, mention) => {
    if (place.kind !== 'entity' || place.type !== 'location' || place.demonym) return;
    named.push(place);
    const block = passages.blockAt(place.start);
    if (!block || isOutside(block.prose.kind)) return;
    const first = firstAtOrAfter(block.prose.tokens, place.start - block.start);
    const region = regionAt(block, first, place);
    const level = region === null ? rankOf(place.text) : 'region';
    const led = followsLocative(block.prose, first) || (region !== null && isInBrackets(block, first));
    const events = led ? passages.eventsNear(place, REACH) : [];
    if (events.length === 0 && level !== 'street' && region === null) return;
    add(claims, passages, place, {
      mention,
      level,
      region,
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

/** The kind of region that a name, or a noun beside it, tells: `Corrèze`, `la province de Teruel`, `Mandi district`. */
function regionAt({ prose: { tokens }, start }: Block, first: number, place: EntityMention): string | null {
  const known = regionKind(place.text);
  if (known !== null) return known;
  const after = tokens[firstAtOrAfter(tokens, place.end - start)];
  if (after && regionNoun(after.norm) !== null) return regionNoun(after.norm);
  const [of, noun] = [tokens[first - 1], tokens[first - 2]];
  return of && noun && OF.has(of.norm) ? regionNoun(noun.norm) : null;
}

const OF = new Set("of de d' du di von van".split(' '));

/** `Saint-Roch (Lozère)`. */
const isInBrackets = ({ prose: { tokens } }: Block, first: number): boolean => tokens[first - 1]?.text === '(';

const UNNAMED = { mention: null, region: null } as const;
const placed = ({ site, house }: FoundPlace): Pick<PlaceClaim, 'site' | 'house'> => ({ site, house });
const isOutside = (kind: string): boolean => kind === 'byline' || kind === 'furniture';

type Told = Pick<PlaceClaim, 'mention' | 'level' | 'region' | 'site' | 'house'> & {
  readonly events: readonly { readonly event: string; readonly word: string }[];
};

function add(
  claims: PlaceClaim[],
  passages: Passages,
  { start, end }: Span,
  { mention, level, region, site, house, events }: Told,
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
    region,
    site,
    house,
    near,
    events: events.map(({ event }) => event),
    leading: leadingOf(events),
    eventWord: events[0]?.word ?? null,
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when,
    source: passage.source,
    value,
    fingerprint: fingerprint('place', value, ...near),
  });
}
