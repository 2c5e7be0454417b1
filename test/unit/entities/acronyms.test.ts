import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../server/article/tokenise';
import { acronymLetters, findDefinitions, standsFor } from '../../../server/extract/entities/acronyms';
import type { NameSpan } from '../../../server/extract/entities/name-span';

/** Definitions in a text, as `full = acronym`. */
function definitions(text: string, spans: NameSpan[] = []): string[] {
  const tokens = tokenise(text);
  const slice = ({ first, last }: NameSpan): string => text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return findDefinitions(tokens, spans).map(({ full, acronym }) => `${slice(full)} = ${slice(acronym)}`);
}

describe('acronymLetters', () => {
  it.each([
    ['OSDH', 'OSDH'],
    ['U.N.', 'UN'],
    ['CdG', 'CDG'],
    ['G7', 'G7'],
  ])('should take %s for the letters %s', (text, letters) => expect(acronymLetters(text)).toBe(letters));

  it.each(['Paris', 'A', 'le', '2017', 'Jean-Marc'])('should not take %s for an acronym', (text) =>
    expect(acronymLetters(text)).toBeNull(),
  );
});

describe('standsFor', () => {
  it('should pass over small words', () =>
    expect(standsFor('OLV', ['Office', 'de', 'la', 'lecture', 'de', 'Valmont'])).toBe(true));
  it('should ignore accents', () => expect(standsFor('EEM', ['École', 'européenne', 'de', 'musique'])).toBe(true));
  it('should read hyphenated words as two', () =>
    expect(standsFor('HCR', ['Haut-Commissariat', 'aux', 'réfugiés'])).toBe(true));
  it('should refuse another order', () =>
    expect(standsFor('VLO', ['Office', 'de', 'la', 'lecture', 'de', 'Valmont'])).toBe(false));
  it('should refuse a single word', () => expect(standsFor('VA', ['Valmont'])).toBe(false));
});

describe('findDefinitions', () => {
  it('should find an acronym in brackets after its name', () =>
    expect(definitions("Selon l'Observatoire breton des marées et courants (OBMC), la côte recule.")).toEqual([
      'Observatoire breton des marées et courants = OBMC',
    ]));
  it('should find a name in brackets after its acronym', () =>
    expect(definitions('La FNPA (Fédération nationale des pêcheurs artisans) proteste.')).toEqual([
      'Fédération nationale des pêcheurs artisans = FNPA',
    ]));
  it('should take the name that was tagged where it fits', () =>
    expect(
      definitions('The Northern Rivers Trust (NRT) objected.', [{ first: 1, last: 4, type: 'organization' }]),
    ).toEqual(['Northern Rivers Trust = NRT']));
  it('should leave an agency in a dateline alone', () =>
    expect(definitions('BREST (AFP) - Le port est fermé.')).toEqual([]));
  it('should not reach over the end of a clause', () =>
    expect(definitions('Office vide, bureau clos, (OBC) fermé.')).toEqual([]));
  it('should stay silent without a closing bracket', () =>
    expect(definitions('Office breton des marées (OBM')).toEqual([]));
});
