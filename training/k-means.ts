/** Vectors in one array, each of length 1. */
export interface Vectors {
  readonly dimensions: number;
  readonly count: number;
  readonly values: Float32Array;
}

export interface Clustered {
  readonly centres: Vectors;
  /** Index of the nearest centre of each vector. */
  readonly nearest: Uint16Array;
}

/**
 * Groups vectors by direction (spherical k-means): the centres are those of the first `learnt` vectors, the others go
 * to the nearest. `weights` says how much each of the learnt counts.
 */
export function kMeans(
  vectors: Vectors,
  clusters: number,
  turns: number,
  learnt: number,
  weights: (index: number) => number,
  random: () => number,
): Clustered {
  const { dimensions, values } = vectors;
  const count = Math.min(learnt, vectors.count);
  const centres = new Float32Array(clusters * dimensions);
  // The product of two random numbers is mostly small: frequent words, which come first, make better starts.
  const starts = new Set<number>();
  while (starts.size < clusters) starts.add(Math.floor(random() * random() * count));
  [...starts].forEach((start, i) => centres.set(vectorAt(vectors, start), i * dimensions));
  const nearest = new Uint16Array(vectors.count);
  for (let turn = 0; turn < turns; turn++) {
    for (let i = 0; i < count; i++) nearest[i] = nearestOf(centres, values, i * dimensions, dimensions);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const weight = weights(i);
      for (let d = 0; d < dimensions; d++)
        centres[nearest[i]! * dimensions + d]! += values[i * dimensions + d]! * weight;
    }
    for (let c = 0; c < clusters; c++) normalise(centres.subarray(c * dimensions, (c + 1) * dimensions));
  }
  for (let i = 0; i < vectors.count; i++) nearest[i] = nearestOf(centres, values, i * dimensions, dimensions);
  return { centres: { dimensions, count: clusters, values: centres }, nearest };
}

const vectorAt = ({ values, dimensions }: Vectors, i: number): Float32Array =>
  values.subarray(i * dimensions, (i + 1) * dimensions);

/** Gives the vector the length 1, in place. */
export function normalise(vector: Float32Array): void {
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
}

/** Index of the centre that the vector at `from` points to most. Two sums at a time: the engine adds them side by side. */
function nearestOf(centres: Float32Array, values: Float32Array, from: number, dimensions: number): number {
  let best = -Infinity;
  let index = 0;
  for (let c = 0, at = 0; at < centres.length; c++, at += dimensions) {
    let even = 0;
    let odd = 0;
    for (let d = 0; d < dimensions; d += 2) {
      even += values[from + d]! * centres[at + d]!;
      odd += values[from + d + 1]! * centres[at + d + 1]!;
    }
    if (even + odd > best) {
      best = even + odd;
      index = c;
    }
  }
  return index;
}
