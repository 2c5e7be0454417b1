import { describe, expect, it } from 'vitest';
import { FeatureCounts } from '../../../training/feature-counts';

describe('FeatureCounts', () => {
  it('should know a feature from the number of times asked for', () => {
    const counts = new FeatureCounts(3);
    const seen = [1, 2, 3, 4].map(() => {
      counts.add(-77);
      return counts.isKnown(-77);
    });
    expect(seen).toEqual([false, false, true, true]);
    expect(counts.known).toBe(1);
  });
  it('should know every feature where one time is enough', () => expect(new FeatureCounts(1).isKnown(5)).toBe(true));
  it('should count on beyond what a byte holds', () => {
    const counts = new FeatureCounts(2);
    for (let i = 0; i < 1_000; i++) counts.add(9);
    expect(counts.isKnown(9)).toBe(true);
    expect(counts.known).toBe(1);
  });
});
