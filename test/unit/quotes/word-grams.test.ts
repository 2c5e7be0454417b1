import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { readUtterance } from '../../../server/claim/utterance';
import { wordGrams } from '../../../server/claim/word-grams';

function keysOf(text: string): readonly string[] {
  const { prose } = readArticle('a.txt', text, { language: 'en' }).blocks[0]!;
  return wordGrams(readUtterance(() => prose.tokens, 'en', 0, []).words);
}

/** Do the two share a key, and with it meet for comparison? */
function meet(a: string, b: string): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}

const LONG =
  'we asked the county for gravel in October and again in March before the thaw, and the lorries came when the lane ' +
  'had already slid into the brook and taken the fence, the pump house and half of the orchard with it';

describe('keys of utterances', () => {
  it('should bring a fragment to its whole', () => {
    expect(meet(LONG, 'the lorries came when the lane had already slid into the brook')).toBe(true);
    expect(meet(LONG, 'taken the fence, the pump house and half of the orchard')).toBe(true);
  });
  it('should outlive a changed word at any place of a long utterance', () => {
    const words = LONG.split(' ');
    for (const i of words.keys()) expect(meet(LONG, words.with(i, 'zanzeber').join(' '))).toBe(true);
  });
  it('should outlive a changed word at any place of a very short one that keeps two words with a meaning', () => {
    const words = 'gravel slides, orchards drown, nobody listens'.split(' ');
    for (const i of words.keys()) expect(meet(words.join(' '), words.with(i, 'zanzeber').join(' '))).toBe(true);
  });
  it('should keep utterances apart that share common words only', () => {
    expect(meet('it was one of those days for all of us', 'that was all of it for the two of us')).toBe(false);
  });
  it('should give fewer keys than words and a half', () => {
    expect(keysOf(LONG).length).toBeLessThan(LONG.split(' ').length * 1.5);
  });
  it('should give the same keys each time, none twice', () => {
    const keys = keysOf(LONG);
    expect(keysOf(LONG)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
