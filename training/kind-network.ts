import type { Vectors } from './k-means';
import { shuffle } from './random';
import type { Knowledge } from './word-kinds';

/** Units between a word's vector and what is known of it. */
const HIDDEN = 32;
const EPOCHS = 14;
const FIRST_RATE = 0.05;
const LAST_RATE = 0.002;
/** The vectors have the length 1: their parts are too small to start from. */
const STRETCH = 3;

/**
 * Learns from the vectors of words what kind of thing each stands for, from all sources of knowledge at once: the units
 * between are shared, so what they hold tells the kinds apart. Gives the units of every word, also of those that no
 * source knows; `length` is the length of each.
 */
export function kindVectors(
  { dimensions, count, values }: Vectors,
  sources: readonly Knowledge[],
  length: number,
  random: () => number,
  log: (line: string) => void,
): Vectors {
  const noise = (): number => (random() + random() + random() - 1.5) * 0.2;
  const inner = Float32Array.from({ length: HIDDEN * dimensions }, noise);
  const outer = sources.map(({ kinds }) => Float32Array.from({ length: kinds * HIDDEN }, noise));
  const units = new Float32Array(HIDDEN);
  const innerStart = new Float32Array(HIDDEN);
  const outerStart = sources.map(({ kinds }) => new Float32Array(kinds));
  const errors = new Float32Array(HIDDEN);

  const read = (word: number): void => {
    for (let unit = 0; unit < HIDDEN; unit++) {
      let sum = innerStart[unit]!;
      for (let d = 0; d < dimensions; d++)
        sum += inner[unit * dimensions + d]! * values[word * dimensions + d]! * STRETCH;
      units[unit] = Math.tanh(sum);
    }
  };

  const learn = (source: number, word: number, rate: number): void => {
    const { kinds, shares } = sources[source]!;
    const known = shares.get(word)!;
    const weights = outer[source]!;
    const starts = outerStart[source]!;
    read(word);
    const guess = new Float32Array(kinds);
    for (let kind = 0; kind < kinds; kind++) {
      let sum = starts[kind]!;
      for (let unit = 0; unit < HIDDEN; unit++) sum += weights[kind * HIDDEN + unit]! * units[unit]!;
      guess[kind] = sum;
    }
    const top = Math.max(...guess);
    const all = guess.reduce((sum, value) => sum + Math.exp(value - top), 0);
    errors.fill(0);
    for (let kind = 0; kind < kinds; kind++) {
      const error = Math.exp(guess[kind]! - top) / all - known[kind]!;
      starts[kind]! -= rate * error;
      for (let unit = 0; unit < HIDDEN; unit++) {
        errors[unit]! += error * weights[kind * HIDDEN + unit]!;
        weights[kind * HIDDEN + unit]! -= rate * error * units[unit]!;
      }
    }
    for (let unit = 0; unit < HIDDEN; unit++) {
      const step = errors[unit]! * (1 - units[unit]! * units[unit]!) * rate;
      innerStart[unit]! -= step;
      for (let d = 0; d < dimensions; d++)
        inner[unit * dimensions + d]! -= step * STRETCH * values[word * dimensions + d]!;
    }
  };

  const items = sources.flatMap(({ shares }, source) => [...shares.keys()].map((word) => ({ source, word })));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = FIRST_RATE * (1 - epoch / EPOCHS) + LAST_RATE;
    // Seldom met words have poor vectors.
    for (const { source, word } of shuffle(items, random))
      learn(source, word, rate / (1 + Math.log10(1 + word / 5000)));
  }
  log(`kinds of ${items.length} words learnt`);

  const all = new Float32Array(count * HIDDEN);
  for (let word = 0; word < count; word++) {
    read(word);
    const size = Math.hypot(...units) || 1;
    for (let unit = 0; unit < HIDDEN; unit++) all[word * HIDDEN + unit] = (units[unit]! * length) / size;
  }
  return { dimensions: HIDDEN, count, values: all };
}
