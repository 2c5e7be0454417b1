import type { WordType } from './word-type';

/** At most this many words say what a sentence is about. */
export const MOST_TOPICS = 16;

/**
 * What a sentence is about: the clusters of its first plain words (small ones, and not of a class that names are
 * read by), each once. Towns are clubs where goals are scored, and places where roads turn.
 * @param topics is filled with them; as long as `MOST_TOPICS`
 * @returns their number
 */
export function findTopics(types: readonly WordType[], topics: Int32Array): number {
  let count = 0;
  for (let i = 0; i < types.length && count < topics.length; i++) {
    const { cluster, cls, nameLike } = types[i]!;
    if (cluster === 0 || cls !== 0 || nameLike) continue;
    let known = 0;
    while (known < count && topics[known] !== cluster) known++;
    if (known === count) topics[count++] = cluster;
  }
  return count;
}
