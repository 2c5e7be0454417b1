import type { UtteranceWord, Weight } from './utterance';

/** How rare a word is, roughly, by what it is: keys are runs of words that are rare enough together. */
const RARITY: Record<Weight, number> = { function: 1, filler: 1.5, negation: 1, number: 2, content: 2.5 };
/** Long words are rarer than short ones. */
const LONG_WORD = 7;
const LONG_BONUS = 1.5;
/** A run must be this rare, and have this many words. */
const ENOUGH = 7;
const SHORTEST = 2;
const LONGEST = 6;
/** Utterances with more runs keep the least of every few neighbours (winnowing), the same ones in any longer utterance. */
const MANY = 40;
const WINDOW = 3;

/**
 * Keys by which printings of one utterance meet: shortest runs of words that are rare enough to be few.
 * Two printings that share a run of about eight words share a key, wherever they were cut.
 */
export function wordGrams(words: readonly UtteranceWord[]): string[] {
  const grams: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let rarity = 0;
    let gram = '';
    for (let k = i; k < words.length && k < i + LONGEST; k++) {
      const word = words[k]!;
      rarity += RARITY[word.weight] + (word.weight === 'content' && word.stem.length >= LONG_WORD ? LONG_BONUS : 0);
      gram = gram ? `${gram} ${word.stem}` : word.stem;
      if (rarity >= ENOUGH && k - i + 1 >= SHORTEST) {
        grams.push(gram);
        break;
      }
    }
  }
  return grams.length > MANY ? winnow(grams) : grams;
}

/** The least gram of each window of neighbours: a local choice, so that a fragment and its whole choose alike. */
function winnow(grams: readonly string[]): string[] {
  const kept = new Set<string>();
  for (let i = 0; i + WINDOW <= grams.length; i++) {
    let least = grams[i]!;
    for (let k = i + 1; k < i + WINDOW; k++) if (order(grams[k]!) < order(least)) least = grams[k]!;
    kept.add(least);
  }
  return [...kept];
}

function order(gram: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
