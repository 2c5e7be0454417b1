import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { makeProse } from '../../../server/article/make-prose';
import { tokenise } from '../../../server/article/tokenise';
import { shippedTagger } from '../../../server/extract/entities/model';
import { sentenceCase } from '../../../server/extract/entities/tagger';
import { Case } from '../../../server/extract/entities/word-type';

const caseOf = (text: string): number => {
  const tokens = tokenise(text);
  return sentenceCase(tokens, 0, tokens.length);
};

describe('sentenceCase', () => {
  it('should know a usual sentence', () => expect(caseOf('The ferry left Harbour Island early')).toBe(Case.usual));
  it('should know a headline in capitals', () => expect(caseOf('FERRY LEAVES HARBOUR EARLY')).toBe(Case.capitals));
  it('should know a headline with capitalised words', () =>
    expect(caseOf('Ferry Leaves Harbour Island With Empty Deck')).toBe(Case.title));
  it('should not take an acronym for a headline', () => expect(caseOf('the OSDA said nothing today')).toBe(Case.usual));
});

describe('Tagger', () => {
  const labels = (text: string, language: Language): number[] => {
    const { tokens } = makeProse(text, language);
    return [...shippedTagger().label(tokens, 0, tokens.length, language)].slice(0, tokens.length);
  };

  it('should give the same labels after thousands of other words', () => {
    const text = 'Nadia Benhaddou met Helen Whitcombe in Sheffield.';
    const before = labels(text, 'en');
    for (let i = 0; i < 300; i++) labels(Array.from({ length: 50 }, (_, k) => `word${i * 50 + k}`).join(' '), 'en');
    expect(labels(text, 'en')).toEqual(before);
  });
  it('should keep languages apart', () => {
    const before = labels('Le Havre dit non.', 'fr');
    labels('Le Havre dit non.', 'en');
    expect(labels('Le Havre dit non.', 'fr')).toEqual(before);
  });
  it('should label sentences longer than its buffers', () => {
    const text = `${'very '.repeat(300)}Helen Whitcombe`;
    expect(labels(text, 'en')).toHaveLength(302);
  });
  it('should label nothing where there is nothing', () => expect(labels('', 'en')).toEqual([]));
});
