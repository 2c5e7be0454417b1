import type { Block } from '../../article/article';
import type { Prose } from '../../article/prose';
import { proseFact } from '../../article/prose-fact';
import { MONTHS, WEEKDAYS } from '../../language/month-names';
import { placeTable } from '../../language/places';
import { DIRECT } from '../../language/shapes/places';
import { type SlotName } from '../../language/shapes/places';
import { plain } from '../../language/stem';

/** Articles and nouns between a preposition and a town's name: `in the small fishing town of`. */
const FILLER = 6;
/** Words between a verb and its place: `née le 4 mai 1938 à`, `was airlifted by helicopter to`. */
const BETWEEN = 7;

/** What the words before the name at token `first` make of the place: where somebody was born, where something came from; or null. */
export function slotBefore({ prose }: Block, first: number): SlotName | null {
  const known = slots(prose);
  let slot = known.get(first);
  if (slot === undefined) known.set(first, (slot = readSlot(prose, first)));
  return slot;
}

/** Slots of the names asked for, by their first tokens. */
const slots = proseFact(() => new Map<number, SlotName | null>());

function readSlot({ tokens, language }: Prose, first: number): SlotName | null {
  const table = placeTable(language);
  const wordAt = (at: number): string => (tokens[at] ? plain(tokens[at]!.norm) : '');
  for (let at = first - 1, n = 0; at >= 0 && n <= FILLER; at--, n++) {
    const word = wordAt(at);
    const slot = (table.by.has(word) ? ledBy(word, at - 1) : null) ?? endsAt(at, DIRECT);
    if (slot) return slot;
    if (!table.filler.has(word)) return null;
  }
  return null;

  /** The slot whose words end before the preposition, with words of time and manner between. */
  function ledBy(by: string, end: number): SlotName | null {
    for (let at = end, n = 0; at >= 0 && n <= BETWEEN; at--, n++) {
      const slot = endsAt(at, by);
      if (slot) return slot;
      const { kind, text } = tokens[at]!;
      if (kind === 'number' || text === '.' || (text === ',' && n === 0)) continue;
      const word = wordAt(at);
      if (!table.between.has(word) && !MONTHS.has(word) && !WEEKDAYS.has(word)) return null;
    }
    return null;
  }

  function endsAt(at: number, by: string): SlotName | null {
    const phrases = table.slots.get(wordAt(at));
    if (!phrases) return null;
    for (const { words, by: leads, means } of phrases)
      if (leads.has(by) && words.every((word, n) => wordAt(at - words.length + 1 + n) === word)) return means;
    return null;
  }
}

/** Where a relative clause says what the place before it is: `Marlow, where she was born`. */
const WHERE = new Set('ou where donde dove wo waar onde'.split(' '));
const FROM = new Set("d' from de da von waarvandaan".split(' '));
/** Words of such a clause up to its verb. */
const CLAUSE = 8;

/** What the words behind the name that ends before token `next` make of the place: `Marlow, d’où le bateau était parti`, `in Marlow geboren`; or null. */
export function slotAfter({ prose: { tokens, language } }: Block, next: number): SlotName | null {
  const table = placeTable(language);
  const wordAt = (at: number): string => (tokens[at] ? plain(tokens[at]!.norm) : '');
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const isFrom = FROM.has(wordAt(next + comma));
  const where = next + comma + (isFrom ? 1 : 0);
  if (!WHERE.has(wordAt(where))) return comma || !table.verbLast ? null : named(next, () => true);
  for (let at = where + 1; at < Math.min(tokens.length, where + CLAUSE); at++) {
    if (tokens[at]!.kind === 'punctuation') return null;
    const slot = named(at, (means) => (means === 'origin') === isFrom && AT_PLACE.has(means));
    if (slot) return slot;
  }
  return null;

  function named(at: number, fits: (means: SlotName) => boolean): SlotName | null {
    const phrases = table.slots.get(wordAt(at)) ?? [];
    for (const { words, means, by } of phrases)
      if (fits(means) && !by.has(DIRECT) && words.every((word, n) => wordAt(at - words.length + 1 + n) === word))
        return means;
    return null;
  }
}

/** What can be said of a place behind it. */
const AT_PLACE: ReadonlySet<SlotName> = new Set<SlotName>([
  'born',
  'buried',
  'home',
  'origin',
  'raised',
  'seat',
  'treated',
]);
