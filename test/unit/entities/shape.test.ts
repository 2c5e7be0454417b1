import { describe, expect, it } from 'vitest';
import { isNameLike, Shape, shapeOf } from '../../../server/extract/entities/shape';

const check = (text: string, shape: keyof typeof Shape): void => expect(shapeOf(text)).toBe(Shape[shape]);

describe('shapeOf', () => {
  it.each([
    ['ville', 'lower'],
    ['Quimper', 'capital'],
    ['Élodie', 'capital'],
    ['ß', 'lower'],
    ['Œuvres', 'capital'],
    ['Łódź', 'capital'],
    ['Ελλάδα', 'capital'],
    ['ОРЕЛ', 'capitals'],
    ['ONU', 'capitals'],
    ['Q', 'letter'],
    ['U.N.', 'initials'],
    ['McGill', 'mixed'],
    ['iPhone', 'mixed'],
    ['Ille-et-Vilaine', 'capitalHyphen'],
    ['SAINT-MALO', 'capitals'],
    ['al-Nour', 'lowerHyphenCapital'],
    ['l’', 'elision'],
    ["D'", 'elision'],
    ['’s', 'possessive'],
    ['A380', 'capitalDigits'],
    ['3e', 'lowerDigits'],
  ] as const)('should see how the word %s is written', check);

  it.each([
    ['1985', 'number'],
    ['½', 'number'],
    [',', 'comma'],
    ['…', 'stop'],
    ['«', 'quote'],
    ['(', 'bracket'],
    ['–', 'dash'],
    ['&', 'ampersand'],
    ['#', 'handle'],
    [':', 'colon'],
    ['€', 'other'],
  ] as const)('should see what sign %s is', check);

  it('should take capitals, not signs, for parts of names', () => {
    expect(['Quimper', 'ONU', 'McGill', 'al-Nour'].every((word) => isNameLike(shapeOf(word)))).toBe(true);
    expect(['ville', '1985', ',', "l'"].some((word) => isNameLike(shapeOf(word)))).toBe(false);
  });
});
