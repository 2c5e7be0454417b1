import { describe, expect, it } from 'vitest';
import { sameName, type NameKind } from '../../../server/link/same-name';

/** Are the two names taken for one's? */
const check = (a: string, b: string, expected: boolean, kind: NameKind = 'person'): void => {
  expect(sameName(a, b, kind).same).toBe(expected);
  expect(sameName(b, a, kind).same).toBe(expected);
};

describe('sameName, people', () => {
  it('should give one name the score 1', () =>
    expect(sameName('Irène Vasseur', 'irene vasseur', 'person')).toEqual({ same: true, score: 1 }));
  it('should take a slip of the keyboard for the same name', () => check('Gaspard Leroyer', 'Gaspard Leroyre', true));
  it('should take another given name for another person', () => check('Gaspard Leroyer', 'Maryse Leroyer', false));
  it('should accept initials', () => check('G. Leroyer', 'Gaspard Leroyer', true));
  it('should accept romanisations', () => check('Mohamed Khadiri', 'Muhammad Kadiri', true));
  it('should tell father and son apart', () => check('Owen Price Jr.', 'Owen Price Sr.', false));
  it('should accept a middle name more', () => check('Anton Belkin', 'Anton Sergeyevich Belkin', true));
  it('should not take a patronymic for the given name', () =>
    check('Serhiy Belkin', 'Anton Serhiyovych Belkin', false));
  it('should leave out the endings of Latvian', () => check('Andrejs Kalugins', 'Andrei Kalugin', true));
  it('should keep an s that only one word ends with', () => check('Andrejs Kalugin', 'Boris Kalugin', false));
  it('should not take a woman for a man with a like given name', () => check('Vera Kalugina', 'Verin Kalugin', false));
  it('should not accept given name and surname exchanged', () => check('Oskar Walther', 'Walther Oskar', false));
  it('should accept the surname first after a comma', () => check('Walther, Oskar', 'Oskar Walther', true));
  it('should accept the surname first where a particle shows it', () =>
    check('bin Rashid Omar', 'Omar bin Rashid', true));
});

describe('sameName, bodies', () => {
  const body = (a: string, b: string, expected: boolean): void => check(a, b, expected, 'organization');
  it('should accept an acronym', () => body('NLF', 'Northern Lights Foundation', true));
  it('should accept the acronym of a branch', () => body('NLF Norway', 'Northern Lights Foundation', true));
  it('should accept a country more', () => body('Lumatec', 'Lumatec Norway', true));
  it('should not accept another word more', () => body('Lumatec', 'Lumatec Insurance', false));
  it('should accept another writing of the legal form', () => body('Lumatec Sp. z o.o.', 'Lumatec LLC', true));
  it('should tell two legal forms apart', () => body('Lumatec AG', 'Lumatec GmbH', false));
  it('should compare numbers to the letter', () => body('Brigade 12', 'Brigade 13', false));
});
