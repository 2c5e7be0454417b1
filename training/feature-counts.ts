const BITS = 25;

/** How often each feature was seen, up to 255, by the lower bits of its hash: seldom two features share a place. */
export class FeatureCounts {
  readonly #counts = new Uint8Array(1 << BITS);
  known = 0;

  constructor(readonly fewest: number) {}

  add(feature: number): void {
    const at = feature & ((1 << BITS) - 1);
    const count = this.#counts[at]!;
    if (count === 255) return;
    this.#counts[at] = count + 1;
    if (count + 1 === this.fewest) this.known++;
  }

  /** Was it seen often enough to learn from? */
  isKnown(feature: number): boolean {
    return this.fewest <= 1 || this.#counts[feature & ((1 << BITS) - 1)]! >= this.fewest;
  }
}
