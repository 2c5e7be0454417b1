import { describe, expect, it } from 'vitest';
import { makeProse, releaseWords } from '../../../server/article/make-prose';
import { proseFact, sentenceFact } from '../../../server/article/prose-fact';
import { readArticle } from '../../../server/article/read';

const TEXT = 'The quay was closed on Monday. Nobody knows who closed it.';

/** A question that writes down of what it was asked. */
function counting(): { readonly asked: string[]; readonly words: ReturnType<typeof proseFact<number>> } {
  const asked: string[] = [];
  const words = proseFact(({ text, tokens }) => {
    asked.push(text);
    return tokens.length;
  });
  return { asked, words };
}

describe('proseFact', () => {
  it('should ask once for one prose', () => {
    const { asked, words } = counting();
    const prose = makeProse(TEXT, 'en');
    expect(words(prose)).toBe(prose.tokens.length);
    expect(words(prose)).toBe(prose.tokens.length);
    expect(asked).toEqual([TEXT]);
  });

  it('should ask anew for the same words in another language', () => {
    const language = proseFact((prose) => prose.language);
    const prose = makeProse(TEXT, 'en');
    expect(language(prose)).toBe('en');
    expect(language(makeProse(TEXT, 'nl', 'paragraph', prose.tokens))).toBe('nl');
  });

  it('should ask of the block alone that an edit touched', () => {
    const { asked, words } = counting();
    const before = readArticle('a.txt', `${TEXT}\n\nThe mayor of Ostermoor said so.\n`);
    before.blocks.forEach(({ prose }) => words(prose));
    const after = readArticle('a.txt', `${TEXT}\n\nThe mayor of Ostermoor never said so.\n`, { before });
    asked.length = 0;
    after.blocks.forEach(({ prose }) => words(prose));
    expect(asked).toEqual(['The mayor of Ostermoor never said so.']);
  });

  it('should give the same answer after the words were let go', () => {
    const { words } = counting();
    const prose = makeProse(TEXT, 'en');
    const count = words(prose);
    releaseWords(prose);
    expect(words(prose)).toBe(count);
  });

  it('should not mix up two questions', () => {
    const prose = makeProse(TEXT, 'en');
    const [letters, first] = [proseFact(({ text }) => text.length), proseFact(({ tokens }) => tokens[0]!.norm)];
    expect([letters(prose), first(prose), letters(prose)]).toEqual([TEXT.length, 'the', TEXT.length]);
  });
});

describe('sentenceFact', () => {
  it('should ask once for each sentence, with its prose', () => {
    const asked: number[] = [];
    const first = sentenceFact(({ firstToken }, { tokens }) => {
      asked.push(firstToken);
      return tokens[firstToken]!.text;
    });
    const prose = makeProse(TEXT, 'en');
    const all = (): string[] => prose.sentences.map((sentence) => first(sentence, prose));
    expect(all()).toEqual(['The', 'Nobody']);
    expect(all()).toEqual(['The', 'Nobody']);
    expect(asked).toEqual(prose.sentences.map(({ firstToken }) => firstToken));
  });
});
