import { describe, expect, it } from 'vitest';
import { isHalfNegation, isPivot, oppositesOf } from '../../../server/language/utterance-words';
import { opposites } from '../../../server/language/shapes/utterance-words';

describe('words of which one says something else than the other', () => {
  const table = opposites('in/out more/less|fewer we/they/you');

  it.each([
    ['in', ['out']],
    ['out', ['in']],
    ['more', ['less', 'fewer']],
    ['less', ['more']],
    ['we', ['they', 'you']],
    ['you', ['we', 'they']],
  ])('should set %s against %j', (word, others) => expect([...(table.get(word) ?? [])]).toEqual(others));

  it('should hold both ways in every language', () => {
    for (const language of ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const) {
      for (const word of ['for', 'pour', 'mit', 'con', 'met', 'com', 'after', 'nous']) {
        for (const other of oppositesOf(word, language) ?? []) expect(oppositesOf(other, language)).toContain(word);
      }
    }
  });

  it('should set no word against itself or against another form of it', () => {
    expect(oppositesOf('je', 'fr')).not.toContain("j'");
    expect(oppositesOf('je', 'fr')).not.toContain('je');
    expect(oppositesOf('je', 'fr')).toContain('nous');
    expect(oppositesOf('digue', 'fr')).toBeUndefined();
  });
});

describe('words that need others', () => {
  it.each([
    ["n'", 'fr', true],
    ['ne', 'fr', true],
    ['pas', 'fr', false],
    ['not', 'en', false],
  ] as const)('should know whether %s (%s) is half a negation', (word, language, is) =>
    expect(isHalfNegation(word, language)).toBe(is),
  );

  it.each([
    ['than', 'en', true],
    ['que', 'fr', true],
    ['als', 'de', true],
    ['and', 'en', false],
  ] as const)('should know whether the sides of %s (%s) may change places', (word, language, is) =>
    expect(isPivot(word, language)).toBe(is),
  );
});
