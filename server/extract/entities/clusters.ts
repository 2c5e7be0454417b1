/**
 * Clusters of words that are used alike, by hash of the word: a static function (`xor` filter with values), in which
 * a word has three places, and what these hold, combined, gives its cluster and some bits to know it by. A word that
 * was not stored is taken for one that was once in `1 << CHECK` times.
 */
import { mix } from './hash';

/** Bits of a place that hold the cluster; the others check the word. */
const VALUE = 10;
const CHECK = 6;
/** Bytes before the places: their number, seed, number of clusters. */
const HEADER = 12;

/** A hash of its own for each third, and for the check: they must not follow from one another. */
const FACTORS = [0x2c1b3c6d, 0x297a2d39, 0x1b56c4e9, 0x7feb352d] as const;
function spread(hash: number, factor: number): number {
  const high = Math.imul(hash ^ (hash >>> 16), factor);
  const low = Math.imul(high ^ (high >>> 13), 0x846ca68b);
  return (low ^ (low >>> 16)) >>> 0;
}
const placeOf = (hash: number, third: number, size: number): number =>
  third * size + Math.floor((spread(hash, FACTORS[third]!) / 0x100000000) * size);
const checkOf = (hash: number): number => spread(hash, FACTORS[3]) & ((1 << CHECK) - 1);

/** Words in clusters, and the groups that clusters form. */
export class Clusters {
  readonly #places: Uint16Array;
  readonly #size: number;
  readonly #seed: number;
  readonly #groups: Uint8Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#size = view.getUint32(0, true);
    this.#seed = view.getInt32(4, true);
    const clusters = view.getUint32(8, true);
    this.#groups = bytes.subarray(HEADER, HEADER + clusters);
    const from = HEADER + clusters;
    // A copy, as the places must lie at an even address; the order of bytes is that of the engines we run in.
    this.#places = new Uint16Array(this.#size * 3);
    new Uint8Array(this.#places.buffer).set(bytes.subarray(from, from + this.#places.byteLength));
  }

  /** Cluster of a word by its folded hash, from 1; 0 if it has none. */
  of(folded: number): number {
    const hash = mix(folded, this.#seed);
    const found =
      this.#places[placeOf(hash, 0, this.#size)]! ^
      this.#places[placeOf(hash, 1, this.#size)]! ^
      this.#places[placeOf(hash, 2, this.#size)]!;
    return found >> VALUE === checkOf(hash) ? (found & ((1 << VALUE) - 1)) + 1 : 0;
  }

  /** The group that a cluster is in, from 1; 0 for none. */
  groupOf(cluster: number): number {
    return cluster === 0 ? 0 : this.#groups[cluster - 1]! + 1;
  }
}

/** The bytes of `Clusters`. `clusterOf`: from 0, by folded hash; `groups`: group of each cluster. */
export function packClusters(clusterOf: ReadonlyMap<number, number>, groups: Uint8Array): Uint8Array {
  const size = Math.ceil((clusterOf.size * 1.23) / 3) + 32;
  for (let seed = 1; ; seed++) {
    const places = fill(clusterOf, size, seed);
    if (!places) continue;
    const bytes = new Uint8Array(HEADER + groups.length + places.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, size, true);
    view.setInt32(4, seed, true);
    view.setUint32(8, groups.length, true);
    bytes.set(groups, HEADER);
    places.forEach((value, i) => view.setUint16(HEADER + groups.length + i * 2, value, true));
    return bytes;
  }
}

/** Fills the places so that each word's three give its value, or null if this seed has no solution. */
function fill(clusterOf: ReadonlyMap<number, number>, size: number, seed: number): Uint16Array | null {
  const words = [...clusterOf].map(([folded, cluster]) => ({ hash: mix(folded, seed), cluster }));
  const counts = new Uint32Array(size * 3);
  const sums = new Uint32Array(size * 3);
  const each = (index: number, use: (place: number) => void): void => {
    for (let third = 0; third < 3; third++) use(placeOf(words[index]!.hash, third, size));
  };
  for (let i = 0; i < words.length; i++)
    each(i, (place) => {
      counts[place]! += 1;
      sums[place]! ^= i;
    });
  // Peel off words that have a place for themselves; what is put in last is solved first.
  const order: { index: number; place: number }[] = [];
  const open = [...counts.keys()].filter((place) => counts[place] === 1);
  while (open.length > 0) {
    const place = open.pop()!;
    if (counts[place] !== 1) continue;
    const index = sums[place]!;
    order.push({ index, place });
    each(index, (other) => {
      counts[other]! -= 1;
      sums[other]! ^= index;
      if (counts[other] === 1) open.push(other);
    });
  }
  if (order.length < words.length) return null;
  const places = new Uint16Array(size * 3);
  for (const { index, place } of order.reverse()) {
    const { hash, cluster } = words[index]!;
    let value = cluster | (checkOf(hash) << VALUE);
    each(index, (other) => {
      if (other !== place) value ^= places[other]!;
    });
    places[place] = value;
  }
  return places;
}
