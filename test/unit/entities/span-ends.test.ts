import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { tidy } from '../../../server/extract/entities/spans';
import type { EntityType } from '../../../server/extract/mention';
import { isCommonAcronym } from '../../../server/language/common-acronyms';

function check(text: string, name: string | null, type: EntityType, language: Language = 'fr'): void {
  const tokens = tokenise(text);
  const span = tidy({ first: 0, last: tokens.length, type }, tokens, language);
  expect(span && text.slice(tokens[span.first]!.start, tokens[span.last - 1]!.end)).toBe(name);
}

describe('beforeDangling', () => {
  it.each([
    ['Coupe du monde de', 'Coupe du monde'],
    ["Jeux d'automne à", "Jeux d'automne"],
    ['Ligue des marins et de la', 'Ligue des marins'],
    ['Ligue des marins', 'Ligue des marins'],
  ])('should end a French name before the small words that lead on: %s', (text, name) =>
    check(text, name, 'organization'),
  );
  it.each([
    ['Society of the', 'Society'],
    ['Guild of Bakers and', 'Guild of Bakers'],
    ['Guild of Bakers', 'Guild of Bakers'],
  ])('should end an English name before the small words that lead on: %s', (text, name) =>
    check(text, name, 'organization', 'en'),
  );
  it('should leave out what a place is, written small behind it', () =>
    check('Vellmar municipality', 'Vellmar', 'location', 'en'));
  it('should keep it where it has a capital', () => check('Vellmar District', 'Vellmar District', 'location', 'en'));
  it('should keep it in the name of a body', () => check('Vellmar city', 'Vellmar city', 'organization', 'en'));
});

describe('afterPart', () => {
  it.each([
    ['sud-ouest de Quimper', 'Quimper'],
    ['côte est de la Sardaigne', 'Sardaigne'],
    ["île de l'Ormeau", 'Ormeau'],
    ['vallée de la Sarve', 'Sarve'],
    ['centre-ville de Port Ambrel', 'Port Ambrel'],
    ['îles Kerdon', 'îles Kerdon'],
    ['Sud de Quimper', 'Sud de Quimper'],
    ['mer de Sarve', 'mer de Sarve'],
  ])('should begin a place after the part of it that is meant: %s', (text, name) => check(text, name, 'location'));
  it('should keep the head of a body', () => check('centre de Quimper', 'centre de Quimper', 'organization'));
  it('should begin an English place there too', () =>
    check('outskirts of New Brenwick', 'New Brenwick', 'location', 'en'));
});

describe('common nouns in capitals', () => {
  it.each([
    ['PIB', 'fr'],
    ['TVA', 'fr'],
    ['DVDs', 'en'],
    ['NGO', 'en'],
    ['DNA', 'en'],
  ] as const)('should take %s (%s) for no body', (text, language) => check(text, null, 'organization', language));

  it.each([
    ['PS', 'fr'],
    ['PIB', 'en'],
    ['VALP', 'fr'],
    ['IRA', 'en'],
  ] as const)('should leave %s (%s), which may be a name', (text, language) =>
    check(text, text, 'organization', language),
  );
  it('should leave a product that the tagger knows as such', () => check('GPS', 'GPS', 'other'));
  it('should know the plural', () => expect(isCommonAcronym('ONGs', 'fr')).toBe(true));
  it('should not know a word written small', () => expect(isCommonAcronym('tv', 'fr')).toBe(false));

  it.each(['XVII', 'IV', 'XIX'])('should take the number %s for no name', (text) => {
    check(text, null, 'organization');
    check(text, null, 'person');
  });
  it.each(['XL', 'MDC', 'V'])('should leave %s', (text) => check(text, text, 'organization'));
});

describe('companies', () => {
  const typed = (text: string, type: EntityType, language: Language): EntityType | undefined => {
    const tokens = tokenise(text);
    return tidy({ first: 0, last: tokens.length, type }, tokens, language)?.type;
  };

  it.each([
    ['Ostrel Logistics', 'person', 'en'],
    ['Ostrel Marine', 'location', 'en'],
    ['Port Ambrel Foods', 'location', 'en'],
    ['Ostrel Énergies', 'location', 'fr'],
    ['Ostrel Technologies', 'person', 'fr'],
  ] as const)('should take %s for a company and no %s (%s)', (text, type, language) =>
    expect(typed(text, type, language)).toBe('organization'),
  );

  it.each([
    ['Logistics', 'location', 'en'],
    ['Port Ambrel', 'location', 'en'],
    ['Nora Ostrel', 'person', 'en'],
    ['Sainte Marine', 'location', 'fr'],
    ['Ostrel Logistics', 'other', 'en'],
  ] as const)('should leave %s, which the tagger took for a %s (%s)', (text, type, language) =>
    expect(typed(text, type, language)).toBe(type),
  );
});
