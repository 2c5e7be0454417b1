import { describe, expect, it } from 'vitest';
import { typingDistance, wordSimilarity } from '../../../server/link/word-distance';
import { forSeeds, type Chance } from '../seeded';

describe('typingDistance', () => {
  it.each([
    ['', '', 0],
    ['garrick', 'garrick', 0],
    ['', 'abc', 3],
    ['garrick', 'garick', 1],
    ['garrick', 'garrikc', 1],
    ['garrick', 'gerrick', 1],
    ['garrick', 'garrickx', 1],
    ['garrick', 'xgarrick', 1],
    ['ab', 'ba', 1],
    ['abc', 'cab', 2],
    ['tarrant', 'barrand', 2],
    ['abc', 'xyz', 3],
    // An edit within swapped letters is no second one of them.
    ['ca', 'abc', 3],
  ])('should count edits from %j to %j: %i', (a, b, edits) => {
    expect(typingDistance(a, b)).toBe(edits);
    expect(typingDistance(b, a)).toBe(edits);
  });

  it('should count code units of astral letters', () => expect(typingDistance('𐐀', '𐐁')).toBe(1));

  it('should stop counting beyond the most asked for', () => {
    expect(typingDistance('tarrant', 'marchetti', 2)).toBe(3);
    expect(typingDistance('a', 'abcdefgh', 3)).toBe(4);
    expect(typingDistance('garrick', 'garick', 1)).toBe(1);
    expect(typingDistance('garrick', 'gerick', 1)).toBe(2);
  });

  it('should take words longer than the rows that it keeps', () => {
    const long = 'ab'.repeat(200);
    expect(typingDistance(`x${long}y`, `y${long}x`)).toBe(2);
    expect(typingDistance('abc', 'abd')).toBe(1);
  });

  /** The textbook's table, whole. */
  function slowly(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        table[i]![j] = Math.min(
          table[i - 1]![j]! + 1,
          table[i]![j - 1]! + 1,
          table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
          swap ? table[i - 2]![j - 2]! + 1 : Infinity,
        );
      }
    }
    return table[a.length]![b.length]!;
  }

  it('should count as the textbook does, whatever is cut away before', () =>
    forSeeds(400, (chance) => {
      const [a, b] = [chance.word('abc', 0, 9), chance.word('abc', 0, 9)];
      const edits = slowly(a, b);
      expect([a, b, typingDistance(a, b)]).toEqual([a, b, edits]);
      const most = chance.below(4);
      expect([a, b, typingDistance(a, b, most)]).toEqual([a, b, Math.min(edits, most + 1)]);
    }));
});

describe('wordSimilarity', () => {
  it('should be 1 for one word, and only for one', () => {
    expect(wordSimilarity('garrick', 'garrick')).toBe(1);
    expect(wordSimilarity('garrick', 'garick')).toBeLessThan(1);
    expect(wordSimilarity('boukamal', 'bukamal')).toBeLessThan(1);
  });

  it.each([
    ['mohamed', 'muhammad', 'mohamed', 'marwan'],
    ['garrick', 'garrikc', 'garrick', 'gannock'],
    ['khadiri', 'kadiri', 'khadiri', 'haddad'],
    ['petrov', 'petroff', 'petrov', 'pavlov'],
    ['tarrant', 'tarrent', 'tarrant', 'terront'],
  ])('should find %s nearer to %s than %s to %s', (a, b, c, d) =>
    expect(wordSimilarity(a, b)).toBeGreaterThan(wordSimilarity(c, d)),
  );

  it('should find words without a letter in common unlike', () =>
    expect(wordSimilarity('brandl', 'sykoff')).toBeLessThan(0.3));

  const names = (chance: Chance): [string, string] => [
    chance.word('abdehikmnorstuwz', 1, 9),
    chance.word('abdehikmnorstuwz', 1, 9),
  ];

  it('should be the same both ways, and from 0 to 1', () =>
    forSeeds(300, (chance) => {
      const [a, b] = names(chance);
      const likeness = wordSimilarity(a, b);
      expect(likeness).toBeCloseTo(wordSimilarity(b, a), 10);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }));
});
