import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../server/article/tokenise';
import { MOST_FEATURES, SentenceFeatures } from '../../../server/extract/entities/context-features';
import { Flag, Gazetteer, hashPhrase, packGazetteer } from '../../../server/extract/entities/gazetteer';
import { hashFolded } from '../../../server/extract/entities/hash';
import { makeWordType } from '../../../server/extract/entities/word-type';

const NOTHING = new Gazetteer(packGazetteer(new Map([[1, Flag.other]])));

/** A gazetteer of these places. */
function gazetteerOf(...phrases: readonly string[]): Gazetteer {
  const entries = new Map<number, number>();
  const add = (hash: number, flag: number): void => void entries.set(hash, (entries.get(hash) ?? 0) | flag);
  for (const phrase of phrases) {
    const hashes = tokenise(phrase).map(({ norm }) => hashFolded(norm));
    for (let length = 1; length < hashes.length; length++) add(hashPhrase(hashes.slice(0, length)), Flag.starts);
    add(hashPhrase(hashes), Flag.region);
  }
  return new Gazetteer(packGazetteer(entries));
}

/** How many features each word of the sentence has. */
function counts(text: string, gazetteer: Gazetteer): number[] {
  const types = tokenise(text).map((token) => makeWordType(token, 'fr', gazetteer, 0));
  const features = new SentenceFeatures(gazetteer);
  features.read(types);
  return [...features.counts.slice(0, types.length)];
}

/** The words that have more features with the gazetteer than without: those of its phrases. */
function inPhrases(text: string, gazetteer: Gazetteer): string[] {
  const without = counts(text, NOTHING);
  const words = tokenise(text).map((token) => token.text);
  return words.filter((_, i) => counts(text, gazetteer)[i]! > without[i]!);
}

describe('SentenceFeatures', () => {
  it('should know a phrase that ends with a capital', () =>
    expect(inPhrases('Il vit à Port Ambrel.', gazetteerOf('port ambrel'))).toEqual(['Port', 'Ambrel']));
  it('should know a phrase that ends in a small word', () =>
    expect(inPhrases('Elle quitte la Brevanie orientale.', gazetteerOf('brevanie orientale'))).toEqual([
      'Brevanie',
      'orientale',
    ]));
  it('should take the longest', () =>
    expect(inPhrases('La Brevanie du Nord vote.', gazetteerOf('brevanie du nord', 'brevanie du'))).toEqual([
      'Brevanie',
      'du',
      'Nord',
    ]));
  it('should not know a phrase without any capital', () =>
    expect(inPhrases('La brevanie orientale.', gazetteerOf('brevanie orientale'))).toEqual([]));
  it('should have none for words far from any capital', () =>
    expect(counts('il pleut sur la mer', NOTHING)).toEqual([0, 0, 0, 0, 0]));
  it('should never have more features than there is room for', () => {
    const text = 'Le club de Port Ambrel, la Brevanie orientale (Union de Port Ambrel), gagne son match à Vellmar.';
    for (const count of counts(text, gazetteerOf('port ambrel', 'brevanie orientale')))
      expect(count).toBeLessThanOrEqual(MOST_FEATURES);
  });
});
