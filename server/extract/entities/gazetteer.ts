import type { Token } from '../../article/token';
import type { Clusters } from './clusters';
import { hashFolded, mix } from './hash';

/** What the gazetteer knows of a word or phrase: bits. */
export const Flag = {
  forename: 1,
  surname: 2,
  city: 4,
  /** Country, region, province, river, sea. */
  region: 8,
  organization: 16,
  demonym: 32,
  /** Full name of a person known by it. */
  person: 64,
  /** Work, event, product. */
  other: 128,
  /** City of 300,000 inhabitants or more. */
  bigCity: 256,
  /** Begins a phrase that the gazetteer has. */
  starts: 512,
  /** Seldom given forename. */
  rareForename: 1024,
  /** Common noun for a person, for a place or building, for a group, for a work or an event; kept by language. */
  personNoun: 2048,
  placeNoun: 4096,
  groupNoun: 8192,
  thingNoun: 16384,
} as const;

/** Flags that tell what a name is. */
export const TYPED = ~Flag.starts;

/** All kinds of common nouns. */
export const NOUNS = Flag.personNoun | Flag.placeNoun | Flag.groupNoun | Flag.thingNoun;

/** A gazetteer as bytes: count, then sorted 32-bit hashes, then 16-bit flags, all little-endian. */
export function packGazetteer(entries: ReadonlyMap<number, number>): Uint8Array {
  const keys = Uint32Array.from([...entries.keys()].map((key) => key >>> 0)).sort();
  const bytes = new Uint8Array(4 + keys.length * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length, true);
  keys.forEach((key, i) => {
    view.setUint32(4 + i * 4, key, true);
    view.setUint16(4 + keys.length * 4 + i * 2, entries.get(key | 0)!, true);
  });
  return bytes;
}

/** Hash of the phrase made of the words' folded hashes. */
export const hashPhrase = (words: readonly number[]): number => words.reduce(mix);

/** Words and phrases by hash: 32 bits of the phrase are kept, not its letters. Read where it lies, nothing is built. */
export class Gazetteer {
  readonly #view: DataView;
  readonly #count: number;

  constructor(
    bytes: Uint8Array,
    readonly clusters: Clusters | null = null,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#count = this.#view.getUint32(0, true);
  }

  /** Flags of a hash, 0 if it is not known. Hashes are spread evenly: the place is guessed from the value. */
  flags(hash: number): number {
    const view = this.#view;
    const key = hash >>> 0;
    let low = 0;
    let high = this.#count - 1;
    let from = 0;
    let to = 0xffffffff;
    while (low <= high) {
      const at = low + Math.floor(((key - from) / (to - from)) * (high - low));
      const found = view.getUint32(4 + at * 4, true);
      if (found === key) return view.getUint16(4 + this.#count * 4 + at * 2, true);
      if (found < key) {
        low = at + 1;
        from = found;
      } else {
        high = at - 1;
        to = found;
      }
      if (key < from || key > to || from === to) return 0;
    }
    return 0;
  }

  /** Cluster of a word by its hash, from 1; 0 if it is in none. */
  clusterOf(folded: number): number {
    return this.clusters?.of(folded) ?? 0;
  }

  /** Group that the cluster is in, from 1; 0 for none. */
  groupOf(cluster: number): number {
    return this.clusters?.groupOf(cluster) ?? 0;
  }

  /** Flags of a word as in `Token.norm`. */
  word(norm: string): number {
    return this.flags(hashFolded(norm));
  }

  /** Flags of a phrase of tokens. */
  phrase(tokens: readonly Token[]): number {
    return this.flags(hashPhrase(tokens.map((token) => hashFolded(token.norm))));
  }
}
