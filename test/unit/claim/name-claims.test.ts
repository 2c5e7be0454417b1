import { describe, expect, it } from 'vitest';
import { makeNameClaims } from '../../../server/claim/name-claims';
import { Passages } from '../../../server/claim/passage';
import { marked } from '../link/articles';

/** The names that stand alone, as `value at text`. */
function alone(text: string): string[] {
  const { article, mentions } = marked('a.md', text);
  return makeNameClaims(new Passages(article, mentions)).map(
    ({ value, start, end }) => `${value} at ${article.text.slice(start, end)}`,
  );
}

describe('makeNameClaims', () => {
  it('should give each name of one word once, where it stands first', () => {
    expect(alone('We met {p:Tannahill} at {l:Oskeppi}. Later {p:Tannahill} left for {o:Wolbrand}.')).toEqual([
      'tannahill at Tannahill',
      'oskeppi at Oskeppi',
      'wolbrand at Wolbrand',
    ]);
  });

  it('should tell the words of other names that begin with the same letter', () => {
    const { article, mentions } = marked('a.md', '{p:Tannahill} met {p:Ida Tannehill} and {p:Morse} in {l:Tarbeck}.');
    expect(makeNameClaims(new Passages(article, mentions))[0]!.besides).toEqual(['tannehill', 'tarbeck']);
  });

  it('should write the word in plain small letters', () => {
    expect(alone('It was {p:Québriac} and {p:Tann’hill}.')).toEqual(['quebriac at Québriac', 'tannhill at Tann’hill']);
  });

  it.each([
    ['that a longer name has in it', '{p:Edith Tannahill} came; {p:Tannahill} spoke.'],
    ['that a longer name comes to have in it', '{p:Tannahill} spoke, as {p:Edith Tannahill} does.'],
    ['of a hyphenated one', '{p:Tannahill} spoke for {o:Tannahill-Morse}.'],
    ['of few letters', '{p:Tann} spoke.'],
    ['in capitals', '{o:TANNAHILL} spoke.'],
    ['of a country', 'It rained in {l:Germany}.'],
    ['of a work', '{x:Tannahill} is a novel.'],
    ['with an alias beside it', '{o:Tannahill|TNH} spoke.'],
  ])('should leave out a word %s', (_, text) => expect(alone(text)).toEqual([]));

  it('should give none of an article that is a list of names', () => {
    const names = Array.from(
      { length: 40 },
      (_, i) => `{p:Tannahill${'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26)}${'xyz'.charAt(i % 3)}}`,
    );
    expect(alone(`Playing were ${names.join(', ')}.`)).toEqual([]);
  });
});
