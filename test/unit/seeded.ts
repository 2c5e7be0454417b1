/** Chance for property tests: the same for the same seed, on every machine. */
export interface Chance {
  /** A whole number from 0 to `end`, exclusive. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  /** The list in another order; the list itself stays. */
  shuffled<T>(list: readonly T[]): T[];
  /** A word of the letters given, `least` to `most` long. */
  word(letters: string, least: number, most: number): string;
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    shuffled: (list) => {
      const mixed = [...list];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
      }
      return mixed;
    },
    word: (letters, least, most) =>
      Array.from({ length: least + below(most - least + 1) }, () => letters.charAt(below(letters.length))).join(''),
  };
}

/** Runs the test so often, each time with other chance; names the seed that failed. */
export function forSeeds(times: number, test: (chance: Chance) => void): void {
  for (let seed = 1; seed <= times; seed++) {
    try {
      test(seeded(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
