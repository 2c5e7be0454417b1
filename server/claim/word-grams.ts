import type { UtteranceWord, Weight } from './utterance';

/** How rare a word is, roughly, by what it is: keys are runs of words that are rare enough together. */
const RARITY: Record<Weight, number> = { function: 1, filler: 1.5, negation: 1, number: 2, content: 2.5 };
/** Long words are rarer than short ones. */
const LONG_WORD = 7;
const LONG_BONUS = 1.5;
/** A run must be this rare, and have this many words. */
const ENOUGH = 7;
const SHORTEST = 2;
/** So many function words in a row are rare enough. */
const LONGEST = 6;
/** Short utterances have few runs: among themselves they also meet under runs that are less rare. */
const SHORT_UTTERANCE = 20;
const ENOUGH_IF_SHORT = 5;
/** Utterances with more runs keep the least of every few neighbours (winnowing), the same ones in any longer utterance. */
const MANY = 60;
const WINDOW = 3;

/**
 * Keys by which printings of one utterance meet: shortest runs of words that are rare enough to be few.
 * Two printings that share a run of about eight words share a key, wherever they were cut.
 */
export function wordGrams(words: readonly UtteranceWord[]): string[] {
  const hashes = words.map(({ stem }) => hashOf(stem));
  const grams = runsOf(words, hashes, ENOUGH);
  const kept = grams.length > MANY ? winnow(grams) : grams;
  if (words.length > SHORT_UTTERANCE) return [...new Set(kept)].map(name);
  return [...new Set([...kept, ...runsOf(words, hashes, ENOUGH_IF_SHORT).map((gram) => gram ^ APART)])].map(name);
}

/** Keeps the runs of short utterances apart from the others. */
const APART = 0x5bd1e995;
const name = (gram: number): string => (gram >>> 0).toString(36);

/** From each word the shortest run that is rare enough, as a hash of its stems. */
function runsOf(words: readonly UtteranceWord[], hashes: readonly number[], enough: number): number[] {
  const runs: number[] = [];
  for (let i = 0; i < words.length; i++) {
    let rarity = 0;
    let run = 0;
    for (let k = i; k < words.length && k < i + LONGEST; k++) {
      const { weight, stem } = words[k]!;
      rarity += RARITY[weight] + (weight === 'content' && stem.length >= LONG_WORD ? LONG_BONUS : 0);
      run = Math.imul(run ^ hashes[k]!, 0x01000193) ^ (run >>> 15);
      const length = k - i + 1;
      if ((rarity >= enough && length >= SHORTEST) || length === LONGEST) {
        runs.push(run);
        break;
      }
    }
  }
  return runs;
}

/** The least run of each window of neighbours: a local choice, so that a fragment and its whole choose alike. */
function winnow(grams: readonly number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i + WINDOW <= grams.length; i++) {
    let least = grams[i]!;
    for (let k = i + 1; k < i + WINDOW; k++) if (grams[k]! < least) least = grams[k]!;
    kept.push(least);
  }
  return kept;
}

/** FNV-1a over UTF-16 code units. A collision only costs a comparison. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
