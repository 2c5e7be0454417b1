import { describe, expect, it } from 'vitest';
import { kMeans, normalise } from '../../../training/k-means';
import { randomNumbers } from '../../../training/random';

/** Vectors round so many directions, in turn. */
function bunches(directions: number, count: number): { dimensions: number; count: number; values: Float32Array } {
  const random = randomNumbers(5);
  const values = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    values[i * 4 + (i % directions)] = 1;
    for (let d = 0; d < 4; d++) values[i * 4 + d]! += random() * 0.1;
    normalise(values.subarray(i * 4, i * 4 + 4));
  }
  return { dimensions: 4, count, values };
}

const grouped = (learnt: number): Uint16Array =>
  kMeans(bunches(3, 90), 3, 10, learnt, () => 1, randomNumbers(1)).nearest;

describe('kMeans', () => {
  it('should put what points the same way together', () => {
    const nearest = grouped(90);
    for (let i = 3; i < 90; i++) expect(nearest[i]).toBe(nearest[i % 3]);
    expect(new Set(nearest).size).toBe(3);
  });
  it('should give vectors that it did not learn from the nearest centre', () => {
    const nearest = grouped(30);
    for (let i = 30; i < 90; i++) expect(nearest[i]).toBe(nearest[i % 3]);
  });
  it('should give the same for the same numbers', () => expect(grouped(90)).toEqual(grouped(90)));
});

describe('normalise', () => {
  it('should give the length 1', () => {
    const vector = Float32Array.of(3, 4);
    normalise(vector);
    expect([...vector].map((value) => value.toFixed(2))).toEqual(['0.60', '0.80']);
  });
  it('should leave nothing as it is', () => {
    const vector = new Float32Array(2);
    normalise(vector);
    expect([...vector]).toEqual([0, 0]);
  });
});
