import { describe, expect, it } from 'vitest';
import { areOfTwoKinds, bodiesIn, isBodyWord, namesDepartment, namesWhole } from '../../../server/language/bodies';

describe('bodies that somebody heads', () => {
  it.each([
    ['museum of natural history', ['museum']],
    ['Bibliothèque municipale', ['library']],
    ['Landesbibliothek', ['library']],
    ['opera house in Arden', ['theatre']],
    ['hospital de Ostley', ['hospital']],
    ['ministère de la Pêche', ['ministry']],
    ['Arden', []],
  ])('should be known by kind: %s', (text, kinds) => expect([...bodiesIn(text)]).toEqual(kinds));

  it.each([
    ['service de pédiatrie de l’hôpital', true],
    ['Musikabteilung der Landesbibliothek', true],
    ['department of music', true],
    ['museum of music', false],
  ])('should have departments: %s', (text, expected) => expect(namesDepartment(text)).toBe(expected));

  it.each([
    ['site de Brenac', true],
    ['the city museum', true],
    ['service des achats', false],
    ['Brenac', false],
  ])('should be whole: %s', (text, expected) => expect(namesWhole(text)).toBe(expected));

  it.each([
    ['library of Arden', 'opera house in Arden', true],
    ['Landesbibliothek', 'opera house', true],
    ['hospital of Arden', 'Cancer Institute of Arden', false],
    ['dockers’ union', 'harbour federation', false],
    ['museum', 'Arden', false],
  ])('should be of two kinds or not: %s, %s', (a, b, expected) => expect(areOfTwoKinds(a, b)).toBe(expected));

  it('should tell their words from names', () =>
    expect(['university', 'abteilung', 'arden'].map(isBodyWord)).toEqual([true, true, false]));
});
