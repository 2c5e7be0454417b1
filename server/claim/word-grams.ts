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
const ENOUGH_IF_SHORT = 5.5;
/** Very short ones also meet under any two of their words with a meaning: a run there seldom outlives a changed word. */
const VERY_SHORT = 10;
/** Utterances with more runs keep the least of every two neighbours (winnowing), the same ones in any longer utterance. */
const MANY = 20;

/** Keys are asked for by more than one rule. */
const kept = new WeakMap<readonly UtteranceWord[], readonly string[]>();

/**
 * Keys by which printings of one utterance meet: shortest runs of words that are rare enough to be few.
 * Two printings that share a run of about eight words share a key, wherever they were cut.
 */
export function wordGrams(words: readonly UtteranceWord[]): readonly string[] {
  let keys = kept.get(words);
  if (!keys) kept.set(words, (keys = keysOf(words)));
  return keys;
}

function keysOf(words: readonly UtteranceWord[]): readonly string[] {
  const runs = runsOf(words, ENOUGH);
  const grams = new Set(runs.length > MANY ? winnow(runs) : runs);
  if (words.length <= SHORT_UTTERANCE) for (const run of runsOf(words, ENOUGH_IF_SHORT)) grams.add(run ^ APART);
  if (words.length <= VERY_SHORT) for (const pair of pairsOf(words)) grams.add(pair ^ APART_PAIR);
  return Array.from(grams, name);
}

/** Keep the keys of short utterances apart from the others. */
const APART = 0x5bd1e995;
const APART_PAIR = 0x1b873593;

/** 32 bits as three letters of a range without surrogates: cheaper to make and compare than digits. */
const name = (gram: number): string =>
  String.fromCharCode(0x4e00 + (gram & 0x3fff), 0x4e00 + ((gram >>> 14) & 0x3fff), 0x4e00 + (gram >>> 28));

/**
 * From each word the shortest run that is rare enough, as a hash of its stems. A run that holds a later one is left
 * out: whoever shares it shares the shorter one.
 */
function runsOf(words: readonly UtteranceWord[], enough: number): number[] {
  const runs: number[] = [];
  let end = words.length;
  for (let i = words.length - 1; i >= 0; i--) {
    let rarity = 0;
    let run = 0;
    for (let k = i; k < end && k < i + LONGEST; k++) {
      const { weight, stem, hash } = words[k]!;
      rarity += RARITY[weight] + (weight === 'content' && stem.length >= LONG_WORD ? LONG_BONUS : 0);
      run = Math.imul(run ^ hash, 0x01000193) ^ (run >>> 15);
      const length = k - i + 1;
      if ((rarity >= enough && length >= SHORTEST) || length === LONGEST) {
        runs.push(run);
        end = k;
        break;
      }
    }
  }
  return runs;
}

/** Every two words with a meaning, in their order. */
function pairsOf(words: readonly UtteranceWord[]): number[] {
  const pairs: number[] = [];
  const meant = words.filter(({ weight }) => weight === 'content' || weight === 'number');
  for (let k = 0; k < meant.length; k++) {
    for (let j = k + 1; j < meant.length; j++) pairs.push(Math.imul(meant[k]!.hash, 0x01000193) ^ meant[j]!.hash);
  }
  return pairs;
}

/** The lesser of two neighbours: a local choice, so that a fragment and its whole choose alike. */
function winnow(runs: readonly number[]): number[] {
  const least: number[] = [];
  for (let i = 1; i < runs.length; i++) least.push(Math.min(runs[i - 1]!, runs[i]!));
  return least;
}
