import { describe, expect, it } from 'vitest';
import { Clusters, packClusters } from '../../../server/extract/entities/clusters';
import { hashFolded } from '../../../server/extract/entities/hash';

/** Words `w0`, `w1`, … in clusters that follow from their numbers. */
const clusterOf = (i: number, clusters: number): number => (i * 7) % clusters;
function table(words: number, clusters: number): Clusters {
  const entries = Array.from({ length: words }, (_, i) => [hashFolded(`w${i}`), clusterOf(i, clusters)] as const);
  return new Clusters(
    packClusters(
      new Map(entries),
      Uint8Array.from({ length: clusters }, (_, i) => i % 5),
    ),
  );
}

describe('Clusters', () => {
  it.each([1, 2, 100, 5_000])('should give each of %d words its cluster, counted from 1', (words) => {
    const clusters = table(words, 1_000);
    for (let i = 0; i < words; i++) expect(clusters.of(hashFolded(`w${i}`))).toBe(clusterOf(i, 1_000) + 1);
  });
  it('should know all but a few other words for strangers', () => {
    const clusters = table(5_000, 1_000);
    const taken = Array.from({ length: 10_000 }, (_, i) => clusters.of(hashFolded(`other${i}`))).filter(Boolean);
    expect(taken.length).toBeLessThan(10_000 / 32);
  });
  it('should give the group of a cluster, counted from 1', () => {
    const clusters = table(10, 1_000);
    expect(clusters.groupOf(1)).toBe(1);
    expect(clusters.groupOf(8)).toBe(3);
  });
  it('should give no group to no cluster', () => expect(table(10, 1_000).groupOf(0)).toBe(0));
  it('should read a table that begins at an odd byte', () => {
    const bytes = packClusters(new Map([[hashFolded('harbour'), 4]]), Uint8Array.of(0, 0, 0, 0, 9));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(new Clusters(shifted.subarray(1)).of(hashFolded('harbour'))).toBe(5);
  });
});
