import { expect, test } from 'vitest';
import { compatible, durationDays, type ComparedDate } from '../../../server/extract/dates/compare-dates';
import { datesOf } from './dates-of';

/** The first date of a French text published on a Wednesday, or of one whose date is not known (`?` before it). */
function read(text: string): ComparedDate {
  const open = text.startsWith('?');
  return datesOf(open ? text.slice(1) : text, open ? {} : { published: '2023-05-17' })[0]!;
}

test.each([
  // days
  ['le 3 avril 2023', 'le 3 avril', 'equal'],
  ['samedi', 'le 13 mai', 'equal'],
  ['hier', 'mardi', 'equal'],
  ['le 3 avril 2023', 'en avril 2023', 'compatible'],
  ['le 3 avril 2023', 'le 4 avril 2023', 'incompatible'],
  ['en 1924', 'en 1942', 'incompatible'],
  ['le 3 avril 2023', 'en 2023', 'compatible'],
  ['la semaine dernière', 'le 9 mai', 'compatible'],
  ['la semaine dernière', 'hier', 'incompatible'],
  ['il y a une semaine', 'le 9 mai', 'compatible'],
  ['le 3 avril 2023', 'vers le 4 avril 2023', 'compatible'],
  ['du 9 au 11 mars', 'le 10 mars', 'compatible'],
  ['du 9 au 11 mars', 'le 12 mars', 'incompatible'],
  ['fin avril 2023', 'le 3 avril 2023', 'incompatible'],
  ['depuis 2011', 'en 2015', 'compatible'],
  ['depuis 2011', 'en 2009', 'incompatible'],
  // unanchored
  ['?samedi', '?samedi', 'equal'],
  ['?samedi', '?dimanche', 'incompatible'],
  ['?le 9 novembre', '?le 9 novembre', 'equal'],
  ['?le 9 novembre', '?le 10 novembre', 'incompatible'],
  ['?le 9 novembre', 'le 9 novembre 2017', 'compatible'],
  ['?le 9 novembre', '?en novembre', 'compatible'],
  ['?samedi', 'le 13 mai', 'compatible'],
  ['?samedi', 'le 12 mai', 'incompatible'],
  ['?samedi', '?en novembre', 'unknown'],
  ['?hier', 'le 9 mai', 'unknown'],
  // times; loosely said ones, as finely as the clock is read
  ['vers 19 h 30', '19 h 41', 'compatible'],
  ['vers 19 h 30', '19 h 50', 'incompatible'],
  ['vers 19 h 10', 'vers 18 h 50', 'incompatible'],
  ['vers 19 heures', '19 h 25', 'compatible'],
  ['vers 19 heures', 'vers 19 h 45', 'incompatible'],
  ['samedi à 20 h 20', 'samedi à 20h20', 'equal'],
  ['samedi à 20 h 20', 'samedi soir', 'compatible'],
  ['samedi à 20 h 20', 'samedi matin', 'incompatible'],
  ['samedi à 20 h 20', 'samedi à 20 h 40', 'incompatible'],
  ['samedi à 20 h 20', 'samedi à 20 h', 'compatible'],
  ['samedi à 20 h 20', 'dimanche à 20 h 20', 'incompatible'],
  ['samedi soir', 'samedi', 'compatible'],
  ['à 17h38', 'à 17h58', 'incompatible'],
  // lengths
  ['sept jours', 'une semaine', 'equal'],
  ['48 heures', 'deux jours', 'equal'],
  ['trois jours', 'quatre jours', 'incompatible'],
  ['environ trois ans', 'trois ans et demi', 'compatible'],
  ['quelques mois', 'trois mois', 'unknown'],
  ['trois jours', 'samedi', 'unknown'],
  // repetitions
  ['tous les mardis', 'chaque mardi', 'equal'],
  ['tous les mardis', 'chaque jeudi', 'incompatible'],
  ['chaque jour', 'chaque semaine', 'incompatible'],
] as const)('should find %s and %s %s', (a, b, expected) => {
  expect(compatible(read(`Oui ${a}.`.replace('Oui ?', '?Oui ')), read(`Oui ${b}.`.replace('Oui ?', '?Oui ')))).toBe(
    expected,
  );
  expect(compatible(read(`Oui ${b}.`.replace('Oui ?', '?Oui ')), read(`Oui ${a}.`.replace('Oui ?', '?Oui ')))).toBe(
    expected,
  );
});

test('should compare times of stated zones as moments', () => {
  const at = (value: string): ComparedDate => ({ timex: 'TIME', value, earliest: null, latest: null, mod: null });
  expect(compatible(at('T09:15Z'), at('T10:15+01:00'))).toBe('compatible');
  expect(compatible(at('T09:15Z'), at('T09:15+01:00'))).toBe('incompatible');
  expect(compatible(at('T09:15Z'), at('T11:15'))).toBe('compatible');
});

test('should give lengths in days, with the interval that rounding allows', () => {
  expect(durationDays('P1W')).toMatchObject({ days: 7 });
  expect(durationDays('PT36H')!.days).toBeCloseTo(1.5);
  expect(durationDays('P3D')!.high).toBeLessThan(durationDays('P4D')!.low);
  expect(durationDays('P10D', 'approx')!.low).toBeLessThan(8.1);
  expect(durationDays('PXD')).toBeNull();
  expect(durationDays('2020')).toBeNull();
});
