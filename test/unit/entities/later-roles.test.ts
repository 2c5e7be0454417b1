import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { readArticle } from '../../../server/article/read';
import { extract } from '../../../server/extract/extract';

/** `Name: class, class` of each person a function of whom is known. */
function roles(text: string, language: Language): string[] {
  return extract(readArticle('a.txt', text, { language })).flatMap((mention) =>
    mention.kind === 'entity' && mention.role
      ? [`${mention.text}: ${[mention.role, ...(mention.role.also ?? [])].map(({ classes }) => classes[0]).join(', ')}`]
      : [],
  );
}

describe('functions told after the name', () => {
  it.each<[string, Language, string]>([
    ['Wilma Hartwell told the council so. She chairs the harbour trust.', 'en', 'Wilma Hartwell: chair'],
    ['Wilma Hartwell, a nurse, says no. She also chairs the trust.', 'en', 'Wilma Hartwell: trade:nurse'],
    [
      'Wilma Hartwell, a nurse, says no.\n\nShe is the treasurer of the choir.',
      'en',
      'Wilma Hartwell: trade:nurse, treasurer',
    ],
    [
      'Wilma Hartwell walks along the pier. At 57, the deputy mayor of Ostley is tired.',
      'en',
      'Wilma Hartwell: deputy:mayor',
    ],
    [
      'Wilma Hartwell shouted over the wind. The president of the dockers is a crane driver, like her father.',
      'en',
      'Wilma Hartwell: president',
    ],
    [
      'Odile Marchand élève des abeilles à Brenac. Elle préside le syndicat depuis 2019.',
      'fr',
      'Odile Marchand: president',
    ],
    [
      'Odile Marchand marche dans les vignes. À 57 ans, la vice-présidente de la ligue sourit.',
      'fr',
      'Odile Marchand: deputy:president',
    ],
  ])('should belong to the one person told of: %s', (text, language, expected) =>
    expect(roles(text, language)).toEqual([expected]),
  );

  it.each<[string, Language]>([
    ['Wilma Hartwell met Duncan Reed. She chairs the trust.', 'en'],
    ['Wilma Hartwell is ill, her mother said. She chairs the trust.', 'en'],
    ['Wilma Hartwell left. The mayor of Ostley said so.', 'en'],
    ['Odile Marchand est partie avec sa fille. Elle préside le syndicat.', 'fr'],
    ['Odile Marchand est partie. La maire a salué la foule.', 'fr'],
  ])('should be left where somebody else may be meant: %s', (text, language) =>
    expect(roles(text, language)).toEqual([]),
  );
});
