import { describe, expect, it } from 'vitest';
import { eachShared, sameWords, wordNumber, wordSet } from '../../../server/link/word-set';

const shared = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  eachShared(wordSet(a), wordSet(b), () => count++);
  return count;
};

describe('a set of words', () => {
  it('should be in order and without repeats', () => {
    const set = wordSet(['sarn', 'pont', 'sarn', 'maire']);
    expect(set.length).toBe(3);
    expect([...set]).toEqual([...set].sort((a, b) => a - b));
  });

  it.each([
    [['sarn', 'pont'], ['pont', 'sarn'], 2],
    [['sarn', 'pont'], ['maire', 'pont'], 1],
    [['sarn'], ['maire'], 0],
    [[], ['maire'], 0],
  ])('should share words with another: %j, %j', (a, b, count) => expect(shared(a, b)).toBe(count));

  it('should tell where in each set a shared word stands', () => {
    const [a, b] = [wordSet(['sarn', 'pont', 'maire']), wordSet(['pont', 'halle'])];
    eachShared(a, b, (i, j) => {
      expect(a[i]).toBe(wordNumber('pont'));
      expect(b[j]).toBe(wordNumber('pont'));
    });
  });

  it('should be equal to one of the same words only', () => {
    expect(sameWords(wordSet(['a', 'b']), wordSet(['b', 'a']))).toBe(true);
    expect(sameWords(wordSet(['a', 'b']), wordSet(['a']))).toBe(false);
    expect(sameWords(wordSet(['a']), wordSet(['b']))).toBe(false);
  });
});
