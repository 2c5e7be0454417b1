import { describe, expect, test } from 'vitest';
import { facilitiesIn } from '../../../../server/claim/places/facilities';
import { blocksOf } from './read';

/** `kind: words | name | town` of every facility. */
const read = (text: string): string[] =>
  blocksOf(text).flatMap((block) =>
    facilitiesIn(block).map(
      ({ kind, start, end, name, town }) =>
        `${kind}: ${`${text}\n`.slice(start, end)} | ${name.join(' ')} | ${town.join(' ')}`,
    ),
  );

const ENGLISH = 'The police said that the driver had been seen there and that the car was later found. ';
const FRENCH = 'La police a dit que le conducteur avait été vu et que la voiture avait été retrouvée. ';

describe('facilitiesIn', () => {
  test.each([
    ['He was taken to Wexcombe General Hospital.', 'hospital: Wexcombe General Hospital | wexcombe | '],
    ['He is in University Hospital Wexcombe.', 'hospital: Hospital Wexcombe | wexcombe | '],
    ['He was flown to a hospital in Wexcombe.', 'hospital: hospital in Wexcombe |  | wexcombe'],
    ['He is in the General Hospital, Wexcombe.', 'hospital: General Hospital, Wexcombe |  | wexcombe'],
    ['He is at the University of Wexcombe Teaching Hospital.', 'hospital: Wexcombe Teaching Hospital | wexcombe | '],
    ['He lay in a Wexcombe burn unit.', 'hospital: Wexcombe burn unit |  | wexcombe'],
    ['He appeared at Jarcastle Crown Court.', 'court-assizes: Jarcastle Crown Court | jarcastle | '],
    ['The boat sank in the river Larrow.', 'river: river Larrow | larrow | '],
    ['The boat sank in the Larrow River.', 'river: Larrow River | larrow | '],
    ['It began in Harrow Street.', 'street: Harrow Street | harrow | '],
    ['It began in Church Street.', 'street: Church Street | church | '],
    ['He was held at St Ebba’s School.', 'school: St Ebba’s School | ebba | '],
  ])('should read %j', (text, expected) => expect(read(ENGLISH + text)).toEqual([expected]));

  test.each([
    ['Il a été conduit à l’hôpital de Carrec.', 'hospital: hôpital de Carrec |  | carrec'],
    ['Il est à l’hôpital Malvoisin à Carrec.', 'hospital: hôpital Malvoisin à Carrec | malvoisin | carrec'],
    [
      'Il est au centre hospitalier universitaire de Carrec.',
      'hospital: centre hospitalier universitaire de Carrec |  | carrec',
    ],
    ['Il sera jugé par la cour d’assises du Larvois.', 'court-assizes: cour d’assises du Larvois |  | larvois'],
    ['Le feu a pris rue des Tanneurs.', 'street: rue des Tanneurs | tanneurs | '],
    ['Il a disparu au col de la Croix-Robert.', 'pass: col de la Croix-Robert | croix robert | '],
    ['Il vivait dans le quartier de Sapenne.', 'district: quartier de Sapenne | sapenne | '],
  ])('should read %j', (text, expected) => expect(read(FRENCH + text)).toEqual([expected]));

  test.each([
    'He left the hospital on Monday.',
    'The hospital trust was fined.',
    'The Wexcombe Hospital Trust was fined.',
    'On Tuesday the hospital radio was silent.',
  ])('should read nothing in %j', (text) => expect(read(ENGLISH + text)).toEqual([]));
});
