import { digest, DIGESTS } from '../claim/digest';

/** A key of a rule as one number: the rule's number and a digest. Keys of different rules never meet. */
export const keyOf = (rule: number, key: string): number => rule * DIGESTS + digest(key);

/** The number of the rule that a key belongs to. */
export const ruleOfKey = (key: number): number => Math.floor(key / DIGESTS);

/** Which claims of a file are compared under which keys, in four arrays of numbers. */
export class KeyTable {
  /** Keys claim after claim; those of claim `i` from `starts[i]` to `starts[i + 1]`. */
  private readonly keys: Float64Array;
  private readonly starts: Uint32Array;
  /** All keys in order, and beside each a claim that has it: by claim where the key is the same. */
  private readonly sorted: Float64Array;
  private readonly claims: Uint32Array;

  /** @param keys of each claim, without repeats; as many lists as claims */
  constructor(keys: readonly (readonly number[])[]) {
    const size = keys.reduce((sum, list) => sum + list.length, 0);
    this.keys = new Float64Array(size);
    this.starts = new Uint32Array(keys.length + 1);
    let at = 0;
    keys.forEach((list, claim) => {
      this.starts[claim] = at;
      for (const key of list) this.keys[at++] = key;
    });
    this.starts[keys.length] = at;
    // Numbers without a comparing function sort ten times as fast; the claims then fill the run of each key in order.
    this.sorted = this.keys.slice().sort();
    this.claims = new Uint32Array(size);
    const filled = new Uint32Array(size);
    keys.forEach((list, claim) => {
      for (const key of list) {
        const first = this.find(key);
        this.claims[first + filled[first]!++] = claim;
      }
    });
  }

  /** The keys of a claim. */
  of(claim: number): Float64Array {
    return this.keys.subarray(this.starts[claim], this.starts[claim + 1]);
  }

  has(key: number): boolean {
    return this.sorted[this.find(key)] === key;
  }

  /** Calls back with each claim that has the key, in order. */
  under(key: number, each: (claim: number) => void): void {
    for (let i = this.find(key); i < this.sorted.length && this.sorted[i] === key; i++) each(this.claims[i]!);
  }

  /** Calls back with each claim of each table that share a key, by key, in the order of the claims. */
  eachShared(other: KeyTable, each: (key: number, claim: number, theirs: number) => void): void {
    const [ours, theirs] = [this.sorted, other.sorted];
    for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
      const key = ours[i]!;
      if (key < theirs[j]!) i++;
      else if (key > theirs[j]!) j++;
      else {
        const first = j;
        for (; i < ours.length && ours[i] === key; i++)
          for (j = first; j < theirs.length && theirs[j] === key; j++) each(key, this.claims[i]!, other.claims[j]!);
      }
    }
  }

  /** Every key that a claim has, once. */
  *all(): Iterable<number> {
    for (let i = 0; i < this.sorted.length; i++)
      if (i === 0 || this.sorted[i] !== this.sorted[i - 1]) yield this.sorted[i]!;
  }

  /** Where the key is, or would be. */
  private find(key: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
