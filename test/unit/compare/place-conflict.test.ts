import { describe, expect, test } from 'vitest';
import { levelOf, streetParts } from '../../../server/language/place-levels';
import { regionKind, regionNoun } from '../../../server/language/regions';
import { bridge, fire, told } from './kit';

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

  test('should fire on two regions of one kind that a place is put in', () => {
    const one = fire('Un autocar a versé à Brasquet (Lozère), sans faire de blessé grave.');
    const other = fire('Un autocar a versé près de Brasquet, petite commune de la Creuse.');
    expect(told('place.conflict', one, other)).toEqual([expect.stringMatching(/^warning: .*Lozère \| .*Creuse$/u)]);
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
      'two districts that a village is put in',
      'The coach left the road at Garrick Ford, in Mallow district, before dawn.',
      'The coach left the road at Garrick Ford in Sutter district, before dawn.',
    ],
    [
      'two places at which what happens once happened',
      'Orla Prentis was born in Wexcombe, the fourth of six.',
      'She kept the accent of a shipyard child; Orla Prentis was born in Jarcastle.',
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
    [
      'regions of two ranks',
      'Un autocar a versé à Brasquet-le-Vieux (Lozère), sans faire de blessé grave.',
      'Un autocar a versé à Brasquet-le-Vieux, en Occitanie, sans faire de blessé grave.',
    ],
    [
      'regions of which one article names both',
      'Un autocar a versé à Brasquet-le-Vieux (Lozère), sans faire de blessé grave.',
      'Un autocar venu de Lozère a versé à Brasquet-le-Vieux, petite commune de la Creuse.',
    ],
    [
      'regions of two places',
      'A coach left the road at Garrick Ford, in Mallow district.',
      'Crews came from Penrith Hill, in Sutter district.',
    ],
    [
      'an event that each article puts at several places',
      'Two dockers were killed in Wexcombe and three in Hartle after the strike.',
      'A sailor was killed in Jarcastle after the strike.',
    ],
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

test.each([
  ['la Creuse', 'fr-department'],
  ['Côte-d’Or', 'fr-department'],
  ['Occitanie', 'fr-region'],
  ['The Ohio', 'us-state'],
  ['Teruel', 'es-province'],
  ['Brasquet', null],
])('%s is a region of the kind %s', (name, kind) => expect(regionKind(name)).toBe(kind));

test('nouns tell the kind of a region in any language', () =>
  expect(['comté', 'Kreis', 'provincia', 'village'].map((noun) => regionNoun(noun.toLowerCase()))).toEqual([
    'county',
    'district',
    'province',
    null,
  ]));

test('a saint is no street', () => expect(levelOf('St Ebba’s Church')).toBe('site'));
