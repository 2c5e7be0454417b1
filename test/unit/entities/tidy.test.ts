import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { spansOf, tidy } from '../../../server/extract/entities/spans';
import type { EntityType } from '../../../server/extract/mention';

/** What is left of a span that covers the whole text. */
function tidied(text: string, type: EntityType, language: Language = 'fr'): string | null {
  const tokens = tokenise(text);
  const span = tidy({ first: 0, last: tokens.length, type }, tokens, language);
  return span && text.slice(tokens[span.first]!.start, tokens[span.last - 1]!.end);
}

describe('tidy', () => {
  it.each([
    ['Colonel Marchetti', 'Marchetti'],
    ['M. Le Goff', 'Le Goff'],
    ['Mme Anne Le Goff', 'Anne Le Goff'],
    ['Three-year-old Anne Le Goff', 'Anne Le Goff'],
    ['« Marchetti »', 'Marchetti'],
    ["d'Ormesson", 'Ormesson'],
  ])('should make a person of %s: %s', (text, name) => expect(tidied(text, 'person')).toBe(name));

  it.each([
    ['Ohio Governor Helen Whitcombe', 'Helen Whitcombe'],
    ['House Speaker Tom Ashby', 'Tom Ashby'],
    ['Helen Whitcombe', 'Helen Whitcombe'],
    ['Helen Painter', 'Helen Painter'],
  ])('should make an English person of %s: %s', (text, name) => expect(tidied(text, 'person', 'en')).toBe(name));

  it.each([
    ['ville de Quimper', 'Quimper'],
    ["région d'Oran", 'Oran'],
    ['lac de Quimper', 'lac de Quimper'],
    ['place de la Marne', 'place de la Marne'],
    ['Ville de Quimper', 'Ville de Quimper'],
  ])('should make a place of %s: %s', (text, name) => expect(tidied(text, 'location')).toBe(name));
  it('should leave out that a club is a team', () =>
    expect(tidied('équipe des Lions de Quimper', 'organization')).toBe('Lions de Quimper'));
  it.each([
    ["agence de presse d'Etat VALPRESS", "agence de presse d'Etat VALPRESS"],
    ["agence de presse d'Etat VALP", 'VALP'],
    ['chaîne publique RTVS', 'RTVS'],
    ["mission de l'ONUV", "mission de l'ONUV"],
    ['agence VALP', 'agence VALP'],
  ])('should make a body of %s: %s', (text, name) => expect(tidied(text, 'organization')).toBe(name));

  it.each([
    ["Ligue savoyarde des droits|de l'homme a écrit", 'fr', "Ligue savoyarde des droits de l'homme"],
    ['Ligue savoyarde des droits|de la femme', 'fr', 'Ligue savoyarde des droits de la femme'],
    ['Ligue savoyarde des droits|de douane', 'fr', 'Ligue savoyarde des droits'],
    ['Coast Council for Human|rights said', 'en', 'Coast Council for Human rights'],
    ['Osservatorio ligure dei diritti|umani', 'it', 'Osservatorio ligure dei diritti umani'],
  ] as const)('should give the name its end: %s (%s)', (marked, language, name) => {
    const text = marked.replace('|', ' ');
    const tokens = tokenise(text);
    const last = tokens.findIndex(({ start }) => start > marked.indexOf('|'));
    const span = tidy({ first: 0, last, type: 'organization' }, tokens, language)!;
    expect(text.slice(tokens[span.first]!.start, tokens[span.last - 1]!.end)).toBe(name);
  });

  it.each([
    ['city of Sheffield', 'en', 'Sheffield'],
    ['ciudad de Sevilla', 'es', 'Sevilla'],
    ['città di Torino', 'it', 'Torino'],
    ['cidade de Lisboa', 'pt', 'Lisboa'],
    ['gemeente Utrecht', 'nl', 'Utrecht'],
  ] as const)('should make a place of %s (%s): %s', (text, language, name) =>
    expect(tidied(text, 'location', language)).toBe(name),
  );

  it('should keep a saint whole', () => expect(tidied('Saint Brieuc', 'person')).toBe('Saint Brieuc'));
  it('should keep the full stop of a suffix', () =>
    expect(tidied('Tom Ashby Jr.', 'person', 'en')).toBe('Tom Ashby Jr.'));
  it('should keep a civility that is the whole name of a place', () =>
    expect(tidied('General Roca', 'location', 'es')).toBe('General Roca'));

  it.each(['Mardi', 'Novembre', 'Elle', 'Les', '…'])('should drop %s', (text) =>
    expect(tidied(text, 'person')).toBeNull(),
  );
  it('should drop an English month', () => expect(tidied('October', 'location', 'en')).toBeNull());
  it('should drop a lower-case word that is no body', () => expect(tidied('ville', 'location')).toBeNull());
});

describe('spansOf', () => {
  it('should read runs of labels', () =>
    expect(spansOf(Uint8Array.of(0, 1, 2, 5, 0, 3), 10, 6)).toEqual([
      { first: 11, last: 13, type: 'person' },
      { first: 13, last: 14, type: 'location' },
      { first: 15, last: 16, type: 'organization' },
    ]));
  it('should part two names of one type that touch', () =>
    expect(spansOf(Uint8Array.of(1, 1), 0, 2)).toEqual([
      { first: 0, last: 1, type: 'person' },
      { first: 1, last: 2, type: 'person' },
    ]));
});
