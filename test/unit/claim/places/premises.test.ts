import { describe, expect, test } from 'vitest';
import { premisesIn } from '../../../../server/claim/places/premises';
import { blocksOf } from './read';

/** `kind: words | town` of all premises of the text; `!` where a preposition leads to them. */
const read = (text: string): string[] =>
  blocksOf(text).flatMap(({ prose }) =>
    premisesIn(prose).map(({ kind, from, to, town, led }) => {
      const slice = (a: number, b: number): string =>
        prose.text.slice(prose.tokens[a]!.start, prose.tokens[b - 1]!.end);
      return `${led ? '!' : ''}${kind}: ${slice(from, to)} | ${town ? slice(...town) : ''}`;
    }),
  );

const ENGLISH = 'She said that the story was well known to those who had heard it before. ';
const FRENCH = 'Elle a dit que cette histoire était bien connue de ceux qui avaient pu la lire. ';

describe('premisesIn', () => {
  test.each([
    ['It lay in a barn near Wexcombe.', '!barn: barn near Wexcombe | Wexcombe'],
    ['The factory, in Ath, is shut.', 'plant: factory, in Ath | Ath'],
    ['He is in a Wexcombe hospital.', '!hospital: Wexcombe hospital | Wexcombe'],
    ['They met in a house just outside Wexcombe.', '!home: house just outside Wexcombe | Wexcombe'],
    [
      'It was in a farmhouse in the small town of Wexcombe.',
      '!farm: farmhouse in the small town of Wexcombe | Wexcombe',
    ],
    ['She died at her home.', '!home: home | '],
    ['They waited in the car park.', '!car-park: car park | '],
    ['The plant in January made more.', 'plant: plant | '],
  ])('should read %j', (text, expected) => expect(read(ENGLISH + text)).toEqual([expected]));

  test.each(['He got on a school bus.', 'There was a home invasion in Wexcombe.', 'It is a house rule.'])(
    'should read no premises in %j, where another noun follows',
    (text) => expect(read(ENGLISH + text)).toEqual([]),
  );

  test.each([
    ['Une crèche de Carrec a fermé.', 'nursery: crèche de Carrec | Carrec'],
    ['Il gisait dans une ferme des environs de Carrec.', '!farm: ferme des environs de Carrec | Carrec'],
    ['Elle travaille à l’usine Malvoisin de Carrec.', '!plant: usine Malvoisin de Carrec | Carrec'],
    ['Elle travaille à l’usine, à Carrec.', '!plant: usine, à Carrec | Carrec'],
    ['Il est mort à son domicile.', '!home: domicile | '],
    ['Il vit dans une maison de retraite de Carrec.', '!care-home: maison de retraite de Carrec | Carrec'],
    ['Il a pris trois ans de prison.', 'prison: prison | '],
  ])('should read %j', (text, expected) => expect(read(FRENCH + text)).toEqual([expected]));
});
