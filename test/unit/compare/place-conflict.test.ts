import { describe, expect, test } from 'vitest';
import { levelOf, streetParts } from '../../../server/language/place-levels';
import { bridge, told } from './kit';

describe('place.conflict', () => {
  test('should fire on one street under two kinds', () => {
    const one = bridge('The car was stopped on West Penrith Avenue after the meeting.');
    const other = bridge('The car was stopped on West Penrith Road after the meeting.');
    expect(told('place.conflict', one, other)).toEqual(['warning: West Penrith Avenue | West Penrith Road']);
  });

  test('should stay silent where one article names both', () => {
    const one = bridge('The car was stopped on West Penrith Avenue after the meeting.');
    const other = bridge('The car was stopped at West Penrith Road, off West Penrith Avenue, after the meeting.');
    expect(told('place.conflict', one, other)).toEqual([]);
  });

  test('should stay silent on a street and its abbreviation', () => {
    const one = bridge('The car was stopped on West Penrith Avenue after the meeting.');
    expect(told('place.conflict', one, bridge('The car was stopped on West Penrith Ave after the meeting.'))).toEqual(
      [],
    );
  });
});

describe('levels of places', () => {
  test.each([
    ['West Penrith Avenue', 'street'],
    ['rue des Tanneurs', 'street'],
    ['Corn Exchange', 'site'],
    ['Raqqa province', 'region'],
    ['France', 'country'],
    ['Trélazan', 'town'],
  ])('should know that %s is a %s', (name, level) => expect(levelOf(name)).toBe(level));

  test('should part a street from its kind', () => {
    expect(streetParts('West Penrith Avenue')).toEqual({ core: 'west penrith', kind: 'avenue' });
  });
});
