import type { Block } from '../../article/article';
import type { Span } from '../../article/span';
import type { EntityMention } from '../../extract/mention';
import { findEvents } from '../../language/events';
import { isLocative } from '../../language/locatives';
import { placeTable } from '../../language/places';
import { levelOf } from '../../language/place-levels';
import type { PremisesKind } from '../../language/shapes/premises';
import { plain } from '../../language/stem';
import type { ClaimBase } from '../claim';
import { leadingOf } from '../clause';
import { fingerprint } from '../fingerprint';
import type { Passages } from '../passage';
import { firstAtOrAfter } from '../runs';
import { isOfKin } from './of-kin';
import { isWide } from './place-rank';
import { premisesIn } from './premises';
import { townWords } from './town-words';

/** How the words before a place lead to it: something is there, comes from there, goes there, or is of there. */
export type Leading = 'at' | 'from' | 'to' | 'of' | 'near';

/** What the article puts at a place: premises by their noun (`a barn in Marlow`), an event by its verb, a place by its name (`Lund, near Marlow`). */
export interface LocatedClaim extends ClaimBase {
  readonly kind: 'located';
  /** What premises are said to be there, or what the place itself is; null where it is a town only. */
  readonly site: PremisesKind | null;
  /** The place that is said to be in or near the town, plain, or null. */
  readonly inside: string | null;
  /** Telling words of the town; none where it is not said. */
  readonly town: readonly string[];
  readonly leads: Leading;
  readonly near: readonly string[];
  readonly events: readonly string[];
  readonly leading: number;
}

const REACH = 8;
/** Tokens between a preposition and a name. */
const BEFORE = 6;

/** Claims of what is at which place. */
export function makeLocatedClaims(passages: Passages): LocatedClaim[] {
  const claims: LocatedClaim[] = [];
  const { mentions, article } = passages;
  let at = 0;
  for (const block of article.blocks) {
    while (at < mentions.length && mentions[at]!.start < block.start) at++;
    if (block.prose.kind === 'byline' || block.prose.kind === 'furniture') continue;
    const { tokens } = block.prose;
    const taken: Span[] = [];
    for (const { kind, from, to, noun, town, led } of premisesIn(block.prose)) {
      const span = { start: block.start + tokens[from]!.start, end: block.start + tokens[to - 1]!.end };
      const name = town && townIn(block, town, noun);
      if (!name && !led) continue;
      if (name) taken.push(span);
      const events = isOfKin(block.prose, from) ? [] : passages.eventsNear(span, REACH);
      add(
        span,
        { site: kind, inside: null, town: name?.words ?? [], leads: led ? 'at' : 'of', mention: name?.mention ?? null },
        events,
      );
    }
    for (let i = at; i < mentions.length && mentions[i]!.start < block.end; i++) {
      const place = mentions[i]!;
      if (place.kind !== 'entity' || place.type !== 'location' || place.demonym) continue;
      if (taken.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
      if (levelOf(place.text) !== 'town') continue;
      const lead = leadTo(block, place, isPlace);
      const town = townWords(place.text);
      if (!lead || town.length === 0 || isWide(place.text)) continue;
      const events =
        lead.leads === 'of'
          ? lead.events
          : isOfKin(block.prose, firstAtOrAfter(block.prose.tokens, place.start - block.start))
            ? []
            : passages.eventsNear(place, REACH);
      if (events.length === 0 && lead.inside === null) continue;
      add(place, { site: null, inside: lead.inside, town, leads: lead.leads, mention: i }, events);
    }
  }
  return claims;

  /** Does the word end a place's name? */
  function isPlace({ end }: Span): boolean {
    const mention = mentions[firstAtOrAfter(mentions, end) - 1];
    return mention?.kind === 'entity' && mention.type === 'location' && !mention.demonym && mention.end === end;
  }

  /** The words and the mention of a town; nothing if the name is a person's or a firm's. */
  function townIn({ start, prose: { tokens } }: Block, [from, to]: readonly [number, number], last: number) {
    const span = { start: start + tokens[from]!.start, end: start + tokens[to - 1]!.end };
    let mention: number | null = null;
    for (let i = Math.max(0, firstAtOrAfter(mentions, span.start) - 1); i < mentions.length; i++) {
      const found = mentions[i]!;
      if (found.start >= span.end) break;
      if (found.kind !== 'entity' || found.end <= span.start) continue;
      if (found.demonym) return null;
      // `l’hôpital de Carrec`: the mention may hold the noun as well.
      if (found.start < span.start) continue;
      if (found.type === 'location') mention = i;
      else if (found.text.includes(' ') && found.end >= span.end) return null;
    }
    const named = mention === null ? null : mentions[mention]!;
    const name = article.text.slice(span.start, named && named.end > span.start ? named.end : span.end);
    const words = townWords(
      named && named.end > span.end && to === last ? article.text.slice(span.start, span.end) : name,
    );
    return words.length === 0 || isWide(name) ? null : { words, mention };
  }

  function add(
    { start, end }: Span,
    { site, inside, town, leads, mention }: Pick<LocatedClaim, 'site' | 'inside' | 'town' | 'leads' | 'mention'>,
    events: readonly { readonly event: string; readonly word: string }[],
  ): void {
    const passage = passages.at({ start, end });
    if (!passage) return;
    const near = passages.near({ start, end }, REACH);
    const value = `${site ?? ''} ${town.join(' ')}`;
    claims.push({
      kind: 'located',
      start,
      end,
      text: article.text.slice(start, end),
      mention,
      site,
      inside,
      town,
      leads,
      near,
      events: events.map(({ event }) => event),
      leading: leadingOf(events),
      sentence: passage.sentence,
      topic: passage.topic,
      when: passage.when,
      source: passage.source,
      value,
      fingerprint: fingerprint('located', value, inside, leads, ...events.map(({ event }) => event), ...near),
    });
  }
}

type Lead = {
  readonly leads: Leading;
  readonly inside: string | null;
  readonly events: readonly { event: string; word: string }[];
};

const FROM = new Set('from depuis desde aus dalla dal vanuit'.split(' '));
const TO = new Set("to towards toward into for vers jusqu' pour hacia nach verso naar para".split(' '));
const CAPITAL = /^\p{Lu}/u;

/** What leads to a town's name: the preposition, with articles and nouns between (`in the small town of`). */
function leadTo(
  { start, prose: { tokens, language } }: Block,
  place: EntityMention,
  isPlace: (name: Span) => boolean,
): Lead | null {
  const { beside, filler, of } = placeTable(language);
  const first = firstAtOrAfter(tokens, place.start - start);
  let isOf = false;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    const { norm } = tokens[at]!;
    const word = plain(norm);
    if (beside.has(word)) return { leads: 'near', inside: placeBefore(at - 1), events: [] };
    if (FROM.has(word)) return { leads: 'from', inside: null, events: [] };
    if (TO.has(word)) return { leads: 'to', inside: null, events: [] };
    if (isLocative(norm, language)) return { leads: 'at', inside: placeBefore(at - 1), events: [] };
    if (of.has(word)) isOf = true;
    else if (isOf && !filler.has(word)) {
      const told = findEvents(tokens.slice(at, at + 1), language).flatMap(({ events }) => events);
      return told.length > 0 ? { leads: 'of', inside: null, events: told.map((event) => ({ event, word })) } : null;
    } else if (!filler.has(word)) return null;
  }
  return null;

  /** `Lund, just outside Marlow`: the name before the preposition, plain. */
  function placeBefore(last: number): string | null {
    let at = last;
    for (let n = 0; n < 3 && at >= 0 && !CAPITAL.test(tokens[at]!.text); n++) {
      if (tokens[at]!.kind === 'punctuation' && tokens[at]!.text !== ',') return null;
      at--;
    }
    const name = tokens[at];
    return name && tokens[at + 1]?.text === ',' && isPlace({ start: start + name.start, end: start + name.end })
      ? plain(name.norm)
      : null;
  }
}
