import { describe, expect, test } from 'vitest';
import { arePossessives, lemmasOf } from '../../../server/language/lemmas';

describe('the forms that a word may be of', () => {
  test.each([
    ['inaugurée', 'inaugurer'],
    ['inaugurera', 'inaugurer'],
    ['déménageait', 'déménager'],
    ['enlèveront', 'enlever'],
    ['assiège', 'assiéger'],
    ['emploie', 'employer'],
    ['rouvrira', 'rouvrir'],
    ['rouverte', 'rouvrir'],
    ['finissaient', 'finir'],
    ['obtiendra', 'obtenir'],
    ['vendue', 'vendre'],
    ['détruites', 'détruire'],
    ['éteinte', 'éteindre'],
    ['admises', 'admettre'],
    ['repris', 'reprendre'],
    ['élu', 'élire'],
    ['reçue', 'recevoir'],
    ['survécu', 'survivre'],
    ['meurt', 'mourir'],
    ['sont', 'être'],
    ['tribunaux', 'tribunal'],
    ['inspectrices', 'inspecteur'],
  ])('should hold the French basic form of %s', (form, lemma) => {
    expect(lemmasOf(form, 'fr')).toContain(lemma);
  });

  test.each([
    ['ratified', 'ratify'],
    ['closing', 'close'],
    ['shipped', 'ship'],
    ['dying', 'die'],
    ['sank', 'sink'],
    ['went', 'go'],
    ['robberies', 'robbery'],
    ['crashes', 'crash'],
  ])('should hold the English basic form of %s', (form, lemma) => {
    expect(lemmasOf(form, 'en')).toContain(lemma);
  });

  test('should have the word itself first', () => {
    expect(lemmasOf('opened', 'en')[0]).toBe('opened');
  });

  test('should change whole words only where they are irregular', () => {
    expect(lemmasOf('savent', 'fr')).not.toContain('savêtre');
    expect(lemmasOf('ouest', 'fr')).not.toContain('ouêtre');
  });

  test('should be the word alone in other languages', () => {
    expect(lemmasOf('geschlossen', 'de')).toEqual(['geschlossen']);
  });
});

describe('possessives', () => {
  test('should be one in a phrase', () => {
    expect(arePossessives('leurs', 'ses', 'fr')).toBe(true);
    expect(arePossessives('their', 'his', 'en')).toBe(true);
    expect(arePossessives('the', 'his', 'en')).toBe(false);
    expect(arePossessives('mein', 'dein', 'de')).toBe(false);
  });
});
