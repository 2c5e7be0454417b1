import type { Block } from '../../article/article';
import { overlaps, type Span } from '../../article/span';
import { Flag } from '../../extract/entities/gazetteer';
import { shippedTagger } from '../../extract/entities/model';
import type { EntityMention } from '../../extract/mention';
import { placeTable } from '../../language/places';
import { type SlotName } from '../../language/shapes/places';
import { type FacilityKind } from '../../language/shapes/places';
import { isLocative } from '../../language/locatives';
import { levelOf } from '../../language/place-levels';
import { regionKind } from '../../language/regions';
import { plain } from '../../language/stem';
import type { ClaimBase } from '../claim';
import { fingerprint } from '../fingerprint';
import { followsLocative } from '../locative';
import type { Passages } from '../passage';
import { firstAtOrAfter } from '../runs';
import { facilitiesIn } from './facilities';
import { partsIn } from './parts';
import { roadsIn } from './roads';
import { sideOf } from './sides';
import { isOfKin } from './of-kin';
import { slotAfter, slotBefore } from './told-slots';
import { townWords } from './town-words';

/** A place that fills one slot of its story: the hospital, the court, the road, or what it is to somebody (`born`) or something (`origin`). */
export interface SlotClaim extends ClaimBase {
  readonly kind: 'slot';
  /** A facility's kind, `road a`, or what the place is to somebody or something. */
  readonly slot:
    | FacilityKind
    | SlotName
    | `road ${string}`
    | `part ${string}`
    | `off ${string}`
    | `side ${string}`
    | `head ${string}`
    | `region ${string}`
    | 'scene';
  /** Is it a facility, feature or road told by its kind, rather than a town that a verb leads to? */
  readonly form: boolean;
  /** Telling words of the place's own name, plain; none where only its town is said. */
  readonly name: readonly string[];
  /** Words of the town that it is in, or that it is; none where it is not said. */
  readonly town: readonly string[];
  /** Does a preposition of place or a verb of movement lead to it? */
  readonly led: boolean;
  /** The mention of the person (for `seat`, the body) named in the sentence before it, or else after it; or null. */
  readonly subject: number | null;
  readonly near: readonly string[];
  readonly events: readonly string[];
}

const REACH = 10;
/** Code units of the title and the first paragraphs. */
const LEAD = 800;
const FIGURE = /\d\d/u;

/** Facilities that mostly bear the name of their town, and that a town has one of. */
const NAMED_FOR_TOWNS: ReadonlySet<string> = new Set<FacilityKind>([
  'airport',
  'court-appeal',
  'court-assizes',
  'court-first',
  'court-lower',
  'hospital',
  'police',
  'prison',
  'prosecutor',
  'university',
]);

/** What is said of the person whom the article is about. */
const OF_PEOPLE: ReadonlySet<SlotName> = new Set<SlotName>(['born', 'buried', 'home', 'raised']);

const isKnownTown = (word: string): boolean =>
  (shippedTagger().gazetteer.word(word) & (Flag.city | Flag.region | Flag.bigCity)) !== 0;

/** Claims of the places that fill a slot of the story. */
export function makeSlotClaims(passages: Passages): SlotClaim[] {
  const claims: SlotClaim[] = [];
  const { article, mentions } = passages;
  for (const block of article.blocks) {
    const { kind } = block.prose;
    if (kind === 'byline' || kind === 'furniture') continue;
    for (const { start, end, kind: slot, name, town } of facilitiesIn(block))
      if (!isPerson(passages, { start, end })) {
        const isTown = town.length === 0 && name.length === 1 && NAMED_FOR_TOWNS.has(slot) && isKnownTown(name[0]!);
        add(block, { start, end }, { slot, form: true, name, town: isTown ? name : town, mention: null });
      }
    for (const { from, to, of, point } of partsIn(block.prose)) {
      const { tokens } = block.prose;
      const span = { start: block.start + tokens[from]!.start, end: block.start + tokens[to - 1]!.end };
      add(block, span, { slot: `side ${of}`, form: true, name: [point], town: [], mention: null });
    }
    for (const { start, end, kind: road, number } of roadsIn(block))
      add(block, { start, end }, { slot: `road ${road}`, form: true, name: [number], town: [], mention: null });
  }
  mentions.forEach((place, mention) => {
    if (place.kind !== 'entity' || place.demonym || place.type === 'other') return;
    const block = passages.blockAt(place.start);
    if (!block || block.prose.kind === 'byline' || block.prose.kind === 'furniture') return;
    const side = place.type === 'location' ? sideOf(block, place) : null;
    if (side)
      add(block, place, {
        slot: `${side.outside ? 'off' : 'part'} ${side.of}`,
        form: true,
        name: [side.isName ? `${side.point} name` : side.point],
        town: [],
        mention,
      });
    const kind = place.type === 'location' ? regionKind(place.text) : null;
    const words = (): readonly string[] => townWords(place.text);
    if (kind !== null) add(block, place, { slot: `region ${kind}`, form: true, name: words(), town: [], mention });
    else if (place.type === 'location' && !side && isScene(block, place) && isTelling(block, place))
      add(block, place, { slot: 'scene', form: true, name: [], town: words(), mention });
    const head = side ? null : headOf(block, place);
    if (head) add(block, place, { slot: `head ${head.of}`, form: true, name: head.name, town: [], mention });
    const { tokens } = block.prose;
    const slot =
      slotBefore(block, firstAtOrAfter(tokens, place.start - block.start)) ??
      slotAfter(block, firstAtOrAfter(tokens, place.end - block.start));
    if (!slot || isPartOf(block, place) || !mayBeTown(place, slot)) return;
    if (OF_PEOPLE.has(slot) && isOfKin(block.prose, firstAtOrAfter(block.prose.tokens, place.start - block.start)))
      return;
    add(block, place, { slot, form: false, name: [], town: words(), mention });
  });
  return claims;

  /** Does the sentence stand where news tells its event, or give a figure by which it can be known again? */
  function isTelling(block: Block, place: Span): boolean {
    if (block.end <= LEAD) return true;
    const passage = passages.at(place);
    return passage !== null && FIGURE.test(article.text.slice(passage.sentence.start, passage.sentence.end));
  }

  function add(
    block: Block,
    { start, end }: Span,
    { slot, form, name, town, mention }: Pick<SlotClaim, 'slot' | 'form' | 'name' | 'town' | 'mention'>,
  ): void {
    const passage = passages.at({ start, end });
    if (!passage) return;
    const text = article.text.slice(start, end);
    const value = `${slot} ${[...name, ...town].join(' ')}`;
    const first = firstAtOrAfter(block.prose.tokens, start - block.start);
    const near = passages.near({ start, end }, REACH);
    claims.push({
      kind: 'slot',
      start,
      end,
      text,
      mention,
      slot,
      form,
      name,
      town,
      led: !form || followsLocative(block.prose, first) || isLed(block, first),
      subject: subjectOf(passages, { start, end }, slot === 'seat' ? 'organization' : 'person'),
      near,
      events: passages.eventsNear({ start, end }, REACH).map(({ event }) => event),
      sentence: passage.sentence,
      topic: passage.topic,
      when: passage.when,
      source: passage.source,
      value,
      fingerprint: fingerprint('slot', value, ...near),
    });
  }
}

/** `canal de Larve`, `montagnes du Larvois`: no town. */
const SMALL = /^\p{Ll}/u;
const ACRONYM = /^[\p{Lu}\d.&-]+$/u;

/** A name that such a verb leads to is a town, though nothing else in the article may say so: a village that no list has. */
const mayBeTown = ({ type, text }: EntityMention, slot: SlotName): boolean =>
  (slot === 'treated' || !SMALL.test(text)) &&
  (type === 'location' || (!text.includes(' ') && !ACRONYM.test(text) && (type === 'organization' || slot === 'born')));

/** `Marlow station`: the name is that of something in the town. */
function isPartOf({ start, prose: { tokens, language } }: Block, place: EntityMention): boolean {
  const { nameFirst, facilities } = placeTable(language);
  const after = tokens[firstAtOrAfter(tokens, place.end - start)];
  return nameFirst && after !== undefined && facilities.has(plain(after.norm));
}

/** Is it a town that a preposition of place or nearness leads to? */
function isScene(block: Block, place: EntityMention): boolean {
  if (levelOf(place.text) !== 'town') return false;
  const { tokens, language } = block.prose;
  const first = firstAtOrAfter(tokens, place.start - block.start);
  const { beside, filler, of } = placeTable(language);
  for (let at = first - 1; at >= Math.max(0, first - LEADING); at--) {
    const word = plain(tokens[at]!.norm);
    if (beside.has(word) || isLocative(tokens[at]!.norm, language)) return true;
    if (!filler.has(word) && !of.has(word)) return false;
  }
  return false;
}

/** Tokens between a preposition and a place: `to the 1400 block of`. */
const LEADING = 5;
/**
 * A name of several words without a noun that we know (`Garrick Wyke`): what its last word is of other names with it are too.
 * In languages whose names begin with their noun, names are known by it or not at all.
 */
function headOf(
  { start, prose: { tokens, language } }: Block,
  place: EntityMention,
): { readonly of: string; readonly name: readonly string[] } | null {
  if (language !== 'en' || place.type !== 'location' || !place.text.includes(' ')) return null;
  const words = tokens
    .slice(firstAtOrAfter(tokens, place.start - start), firstAtOrAfter(tokens, place.end - start))
    .map(({ norm }) => plain(norm));
  const of = words.at(-1);
  if (!of || words.length < 2 || words.length > 3 || placeTable(language).facilities.has(of)) return null;
  return { of, name: words.slice(0, -1) };
}

const TO = new Set("to into from down up along through across past vers jusqu' de du".split(' '));

/** `taken to Marlow Hospital`, `near the river`: prepositions that lead to a place without saying that something is in it. */
function isLed({ prose: { tokens, language } }: Block, first: number): boolean {
  const { beside } = placeTable(language);
  for (let at = first - 1; at >= Math.max(0, first - LEADING); at--) {
    const word = plain(tokens[at]!.norm);
    if (TO.has(word) || beside.has(word)) return true;
  }
  return false;
}

/** `Damon Hill`, `Rosa Parks` are people. */
const isPerson = (passages: Passages, span: Span): boolean =>
  passages.mentionsIn(span).some((i) => {
    const mention = passages.mentions[i]!;
    // `a Regina hospital`: one word may be a town's.
    return (
      mention.kind === 'entity' && mention.type === 'person' && mention.text.includes(' ') && overlaps(mention, span)
    );
  });

/** The name of the type that stands nearest before the run in its sentence, else the first after it. */
function subjectOf(passages: Passages, span: Span, type: EntityMention['type']): number | null {
  const named = passages.mentionsIn(span).filter((i) => {
    const mention = passages.mentions[i]!;
    return mention.kind === 'entity' && mention.type === type && !mention.demonym && !overlaps(mention, span);
  });
  return (
    named.findLast((i) => passages.mentions[i]!.end <= span.start) ??
    named.find((i) => passages.mentions[i]!.start >= span.end) ??
    null
  );
}
