import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../server/article/tokenise';
import { wordAt, wordFact } from '../../../server/article/word';

const word = (text: string) => wordAt(text, 0, text.length);

describe('wordAt', () => {
  it('should be one object for all places where a word stands', () => {
    const [first, , second] = tokenise('harbour, harbour');
    expect(second!.word).toBe(first!.word);
  });

  it('should tell apart what is written otherwise', () => {
    const [capital, small] = tokenise('Harbour harbour');
    expect(capital!.word).not.toBe(small!.word);
    expect(capital!.word.norm).toBe(small!.word.norm);
  });

  it.each([
    ['L’Étang', "l'étang"],
    ['1 200', '1 200'],
    ['»', '»'],
    ['e\u0301te\u0301', 'été'],
    ['𝒜vila', '𝒜vila'],
  ])('should know %j by its letters and its normal form', (text, norm) =>
    expect(word(text)).toMatchObject({ text, norm }),
  );

  it('should cut the word out of the text around it', () =>
    expect(wordAt('the long-awaited reopening of the quay', 17, 26).text).toBe('reopening'));

  it('should still give words after more of them than it keeps', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `word${i.toString(36)}`);
    expect(many.filter((text) => word(text).text !== text)).toEqual([]);
    expect(word(many[0]!).text).toBe(many[0]);
  });

  it('should keep a word that comes again and again, whatever else comes', () => {
    const usual = word('harbourmaster');
    for (let i = 0; i < 50_000; i++) {
      word(`passer-by-${i}`);
      if (i % 50 === 0) word('harbourmaster');
    }
    expect(word('harbourmaster')).toBe(usual);
  });
});

describe('wordFact', () => {
  it('should ask once for each word', () => {
    const asked: string[] = [];
    const length = wordFact(({ text }) => {
      asked.push(text);
      return text.length;
    });
    const [pier, quay] = [word('pier'), word('quays')];
    expect([length(pier), length(quay), length(pier), length(quay)]).toEqual([4, 5, 4, 5]);
    expect(asked).toEqual(['pier', 'quays']);
  });

  it.each([null, false, 0, ''])('should remember %j as an answer', (answer) => {
    let asked = 0;
    const fact = wordFact(() => {
      asked++;
      return answer;
    });
    expect([fact(word('lock')), fact(word('lock'))]).toEqual([answer, answer]);
    expect(asked).toBe(1);
  });

  it('should keep the answers to different questions apart', () => {
    const [length, capital] = [wordFact(({ text }) => text.length), wordFact(({ text, norm }) => text !== norm)];
    expect([length(word('Dover')), capital(word('Dover')), length(word('Dover'))]).toEqual([5, true, 5]);
  });
});
