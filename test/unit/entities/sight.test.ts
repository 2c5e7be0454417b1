import { describe, expect, it } from 'vitest';
import { makeProse } from '../../../server/article/make-prose';
import type { Language } from '../../../server/article/language';
import { shippedTagger } from '../../../server/extract/entities/model';
import { findRuns } from '../../../server/extract/entities/runs';
import { sightOf, type Sight } from '../../../server/extract/entities/sight';

/** What is seen around the first run of capitalised words. */
function sight(text: string, language: Language = 'en', run = 0): Sight {
  const { tokens } = makeProse(text, language);
  const types = shippedTagger().wordTypes(tokens, 0, tokens.length, language);
  return sightOf(types, findRuns(types, new Int32Array(types.length)), run);
}

describe('sightOf', () => {
  it.each([
    ['Dorval is a village.', 'Dorval, a village, burned.'],
    ['Dorval is a small village.', 'Dorval (1850–1910) was a village.'],
    ['Dorval is a poet.', 'Lemarchand is a poet.'],
  ])('should see the same said of a name: %s %s', (one, other) =>
    expect(sight(one).predicate).toBe(sight(other).predicate),
  );

  it.each([
    ['Dorval is a village.', 'Dorval is a company.'],
    ['Dorval is a poet.', 'Dorval is a village.'],
    ['Dorval is a village.', 'Dorval burned a village.'],
  ])('should see different things said of a name: %s %s', (one, other) =>
    expect(sight(one).predicate).not.toBe(sight(other).predicate),
  );

  it('should see it in French', () =>
    expect(sight('Dorval est une commune.', 'fr').predicate).toBe(
      sight('Dorval, une commune, brûle.', 'fr').predicate,
    ));

  it('should see quotation marks and years in brackets', () => {
    expect(sight('He read “Dorval” twice.', 'en', 1).enclosed).not.toBe(
      sight('He read Dorval twice.', 'en', 1).enclosed,
    );
    expect(sight('Dorval (1850) wrote.').enclosed).not.toBe(sight('Dorval (poet) wrote.').enclosed);
  });

  it('should see what stands in a row with a name', () =>
    expect(sight('Dorval, France, burned.').beside).not.toBe(sight('Dorval, Xavier, burned.').beside));
});
