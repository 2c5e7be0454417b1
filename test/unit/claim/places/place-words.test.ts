import { describe, expect, test } from 'vitest';
import { isWide } from '../../../../server/claim/places/place-rank';
import { townWords } from '../../../../server/claim/places/town-words';

describe('townWords', () => {
  test.each([
    ['Saint-Brévard', ['brevard']],
    ['La Palma', ['palma']],
    ['Stow on the Larrow', ['stow', 'larrow']],
    ['Carrec', ['carrec']],
    ['New Port', ['new', 'port']],
  ])('should keep what tells %s from other towns', (name, words) => expect(townWords(name)).toEqual(words));
});

describe('isWide', () => {
  test.each([
    ['Bavaria', true],
    ['Kent', true],
    ['Bretagne', true],
    ['Denmark', true],
    ['Leeds', false],
    ['Rennes', false],
    ['Huesca', false],
    ['Wexcombe', false],
  ])('should tell whether towns may lie in %s', (name, expected) => expect(isWide(name)).toBe(expected));
});
