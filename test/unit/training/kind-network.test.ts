import { describe, expect, it } from 'vitest';
import { normalise, type Vectors } from '../../../training/k-means';
import { kindVectors } from '../../../training/kind-network';
import { randomNumbers } from '../../../training/random';

const COUNT = 120;

/** Vectors whose kind only their first part tells, among others that differ more and mean nothing. */
function words(): Vectors {
  const random = randomNumbers(3);
  const values = new Float32Array(COUNT * 6);
  for (let i = 0; i < COUNT; i++) {
    values[i * 6] = i % 2 === 0 ? 0.4 : -0.4;
    for (let d = 1; d < 6; d++) values[i * 6 + d] = random() - 0.5;
    normalise(values.subarray(i * 6, i * 6 + 6));
  }
  return { dimensions: 6, count: COUNT, values };
}

/** Of the first 80 words it is known which of two kinds they are. */
const known = {
  kinds: 2,
  shares: new Map(Array.from({ length: 80 }, (_, i) => [i, Float32Array.from(i % 2 === 0 ? [1, 0] : [0, 1])])),
};

const learnt = (length: number): Vectors => kindVectors(words(), [known], length, randomNumbers(1), () => undefined);

const product = ({ dimensions, values }: Vectors, a: number, b: number): number => {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += values[a * dimensions + d]! * values[b * dimensions + d]!;
  return sum;
};

describe('kindVectors', () => {
  it('should point words of one kind the same way, though nothing is known of them', () => {
    const vectors = learnt(1);
    for (let i = 80; i < COUNT; i++) expect(Math.sign(product(vectors, i, 0)), `word ${i}`).toBe(i % 2 === 0 ? 1 : -1);
  });
  it('should give all vectors the length asked for', () => {
    const vectors = learnt(2);
    for (let i = 0; i < COUNT; i++) expect(Math.sqrt(product(vectors, i, i))).toBeCloseTo(2, 4);
  });
  it('should give the same for the same numbers', () => expect(learnt(1).values).toEqual(learnt(1).values));
});
