import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../server/extract/entities/labels';
import { follows, opens, Viterbi } from '../../../server/extract/entities/viterbi';
import { randomNumbers } from '../../../training/random';

/** The best path by trying all. */
function slowBest(
  scores: number[],
  length: number,
  transitions: number[],
  allowed: number[] | null,
): { path: number[]; score: number } {
  let best = { path: [] as number[], score: -Infinity };
  const go = (path: number[], score: number): void => {
    const i = path.length;
    if (i === length) {
      if (score > best.score) best = { path, score };
      return;
    }
    for (let label = 0; label < LABELS; label++) {
      if (allowed && !((allowed[i]! >> label) & 1)) continue;
      if (i === 0 ? !opens(label) : !follows(path[i - 1]!, label)) continue;
      go(
        [...path, label],
        score + scores[i * LABELS + label]! + (i > 0 ? transitions[path[i - 1]! * LABELS + label]! : 0),
      );
    }
  };
  go([], 0);
  return best;
}

describe('Viterbi', () => {
  const random = randomNumbers(7);
  const numbers = (count: number): number[] => Array.from({ length: count }, () => random() * 200 - 100);
  const viterbi = new Viterbi();

  it.each([1, 2, 3, 4])('should find the best of all paths of %i labels', (length) => {
    for (let turn = 0; turn < 20; turn++) {
      const scores = numbers(length * LABELS);
      const transitions = numbers(LABELS * LABELS);
      const path = new Uint8Array(length);
      const score = viterbi.best(scores, length, transitions, path);
      const slow = slowBest(scores, length, transitions, null);
      expect(score).toBeCloseTo(slow.score, 6);
      expect([...path]).toEqual(slow.path);
    }
  });

  it('should keep to the labels allowed', () => {
    for (let turn = 0; turn < 20; turn++) {
      const scores = numbers(3 * LABELS);
      const transitions = numbers(LABELS * LABELS);
      const allowed = Array.from({ length: 3 }, () => 1 | Math.floor(random() * 512));
      const path = new Uint8Array(3);
      viterbi.best(scores, 3, transitions, path, allowed);
      expect([...path]).toEqual(slowBest(scores, 3, transitions, allowed).path);
    }
  });

  it('should say so when nothing is allowed', () =>
    expect(viterbi.best(numbers(LABELS), 1, numbers(81), new Uint8Array(1), [0])).toBe(-Infinity));
});
