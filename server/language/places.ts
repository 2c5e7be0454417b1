import type { Language } from '../article/language';
import { places as de } from './de/places';
import { places as en } from './en/places';
import { places as es } from './es/places';
import { places as fr } from './fr/places';
import { places as it } from './it/places';
import { places as nl } from './nl/places';
import { places as pt } from './pt/places';
import { DIRECT, type FacilityKind, type PlaceWords, type SlotName, type SlotWords } from './shapes/places';
import { plain } from './stem';

const WORDS: Readonly<Record<Language, PlaceWords>> = { de, en, es, fr, it, nl, pt };

/** A run of plain words, and what it stands for. */
export interface PlacePhrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** The words of one language, ready to be looked up; every word is in lower case without accents. */
export interface PlaceTable {
  /** By their first word, with and without its accents, the longest first. */
  readonly facilities: ReadonlyMap<string, readonly PlacePhrase<FacilityKind>[]>;
  readonly general: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly nameFirst: boolean;
  readonly filler: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** By their last word, the longest first. */
  readonly slots: ReadonlyMap<string, readonly (PlacePhrase<SlotName> & { readonly by: ReadonlySet<string> })[]>;
  /** Prepositions that can lead to a slot's place. */
  readonly by: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  /** Does a participle stand behind its place (`in Marlow geboren`)? */
  readonly verbLast: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(plain));

function phrasesOf<N extends string, T extends PlacePhrase<N>>(
  lists: Iterable<readonly [N, string]>,
  keyAt: 'first' | 'last',
  make: (words: readonly string[], means: N) => T,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [means, list] of lists)
    for (const written of list.split(' ')) {
      const words = plain(written).split('_');
      // First words are looked up as they are written, with or without accents: every word of an article is asked for.
      const keys = keyAt === 'first' ? new Set([words[0]!, written.split('_')[0]!]) : [words.at(-1)!];
      for (const key of keys) found.set(key, [...(found.get(key) ?? []), make(words, means)]);
    }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

const joined = <T>(one: ReadonlyMap<string, readonly T[]>, other: ReadonlyMap<string, readonly T[]>) =>
  new Map([...one.keys(), ...other.keys()].map((key) => [key, [...(one.get(key) ?? []), ...(other.get(key) ?? [])]]));

function makeTable(language: Language): PlaceTable {
  const { facilities, general, of, in: within, nameFirst, filler, between, slots, beside } = WORDS[language];
  const told = Object.entries(slots) as [SlotName, SlotWords][];
  const bys = new Map(told.map(([name, { by }]) => [name, setOf(by)]));
  const direct = new Set([DIRECT]);
  const indirect = phrasesOf(
    told.map(([name, { words }]) => [name, words] as const),
    'last',
    (words, means) => ({
      words,
      means,
      by: bys.get(means)!,
    }),
  );
  const objects = phrasesOf(
    told.flatMap(([name, { direct: words }]) => (words ? [[name, words] as const] : [])),
    'last',
    (words, means) => ({
      words,
      means,
      by: direct,
    }),
  );
  return {
    facilities: phrasesOf(Object.entries(facilities) as [FacilityKind, string][], 'first', (words, means) => ({
      words,
      means,
    })),
    general: setOf(general),
    of: setOf(of),
    in: setOf(within),
    nameFirst,
    filler: setOf(filler),
    between: setOf(between),
    slots: joined(indirect, objects),
    by: new Set([...bys.values()].flatMap((set) => [...set])),
    beside: setOf(beside),
    verbLast: VERB_LAST.has(language),
  };
}

const VERB_LAST: ReadonlySet<Language> = new Set<Language>(['de', 'nl']);

const tables = new Map<Language, PlaceTable>();

/** The words that tell of places in a language; the table is made when it is first asked for. */
export function placeTable(language: Language): PlaceTable {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(language)));
  return table;
}
