import type { Token } from '../../article/token';
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
} as const;

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

/** Words and phrases by hash: 32 bits of the phrase are kept, not its letters. */
export class Gazetteer {
  readonly #keys: Int32Array;
  readonly #flags: Uint16Array;
  readonly #mask: number;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0, true);
    let size = 1024;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#flags = new Uint16Array(size);
    for (let i = 0; i < count; i++) {
      const key = view.getInt32(4 + i * 4, true);
      let slot = key & this.#mask;
      while (this.#flags[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#flags[slot] = view.getUint16(4 + count * 4 + i * 2, true);
    }
  }

  /** Flags of a hash, 0 if it is not known. */
  flags(hash: number): number {
    for (let slot = hash & this.#mask; this.#flags[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#keys[slot] === hash) return this.#flags[slot]!;
    }
    return 0;
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
