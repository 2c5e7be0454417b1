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

  test.each([
    [
      'two house numbers in one street',
      'Police were called to 610 Penrith Ave.',
      'Police were called to 670 Penrith Ave.',
    ],
    [
      'one number in two streets of nearly one name',
      'It burned in the 2600 block of Garrick Knoll.',
      'It burned in the 2600 block of Garrick Knolls.',
    ],
    [
      'a street and a place',
      'The car was stopped near West Penrith Avenue.',
      'The car was stopped near West Penrith Place.',
    ],
    [
      'sites told by their kinds',
      'The ceremony for the bridge was held in the town hall.',
      'The ceremony for the bridge was held in the church.',
    ],
    [
      'French house numbers',
      'Le conseil siège au 12, rue des Tanneurs, à Carrow Bay.',
      'Le conseil siège au 21, rue des Tanneurs, à Carrow Bay.',
    ],
  ])('should fire on %s', (_, one, other) =>
    expect(told('place.conflict', bridge(one), bridge(other))).toEqual([expect.stringMatching(/^warning: /u)]),
  );

  test.each([
    ['a house in its block', 'It burned at 2612 Garrick Road.', 'It burned in the 2600 block of Garrick Road.'],
    [
      'two houses that one article names both',
      'Police were called to 610 Penrith Ave.',
      'Police ran from 670 Penrith Ave to 610 Penrith Ave.',
    ],
    ['one street in two languages', 'It stood on calle Penrith.', 'It stood on rue Penrith.'],
    [
      'two sites of which one article names both',
      'The ceremony for the bridge was held in the town hall.',
      'The ceremony for the bridge was held in the church beside the town hall.',
    ],
    [
      'two meetings',
      'Hollis met the dockers in Brasquet.',
      'The harbour master spoke of tolls and met her in Loucelles.',
    ],
    ['numbers of a list', 'Photos: 2 Caption Close.', 'Photos: 33 Caption Close.'],
  ])('should stay silent on %s', (_, one, other) =>
    expect(told('place.conflict', bridge(one), bridge(other))).toEqual([]),
  );
});

describe('levels of places', () => {
  test.each([
    ['West Penrith Avenue', 'street'],
    ['rue des Tanneurs', 'street'],
    ['West Penrith Place', 'street'],
    ['place Saint-Roch', 'site'],
    ['Corn Exchange', 'site'],
    ['Raqqa province', 'region'],
    ['France', 'country'],
    ['Trélazan', 'town'],
  ])('should know that %s is a %s', (name, level) => expect(levelOf(name)).toBe(level));

  test('should part a street from its kind', () => {
    expect(streetParts('West Penrith Avenue')).toEqual({ core: 'west penrith', kind: 'avenue' });
    expect(streetParts('Penrith Ave')).toEqual({ core: 'penrith', kind: 'avenue' });
    expect(streetParts('Trélazan')).toEqual({ core: 'trelazan', kind: '' });
  });
});
