import { describe, expect, it } from 'vitest';
import { nameForm } from '../../../server/link/name-form';
import { initialsOf, isAcronymOf, organizationForm } from '../../../server/link/organization-form';
import { forSeeds } from '../seeded';

const check = (name: string, id: string, legal: readonly string[] = []): void => {
  expect(organizationForm(name).id).toBe(id);
  expect(organizationForm(name).legal).toEqual(legal);
};

describe('the form of a body’s name', () => {
  it.each([
    ['Lumatec', 'lumatec'],
    ['The Harbour Trust of Carrow Bay', 'harbour trust carrow bay'],
    ['Société des Ateliers de Sarnois', 'societe ateliers sarnois'],
    ['L’Observatoire de la Côte', 'observatoire cote'],
    ['Brandl und Söhne', 'brandl sohne'],
    ['Garrick & Vane', 'garrick vane'],
  ])('should leave small words out: %s', (name, id) => check(name, id));

  it('should keep small words where there are no others, so that two such names stay two', () => {
    check('The And', 'the and');
    check('Das', 'das');
  });

  it.each([
    ['Lumatec Ltd', 'lumatec', ['ltd']],
    ['Lumatec Limited', 'lumatec', ['ltd']],
    ['Lumatec GmbH', 'lumatec', ['llc']],
    ['Lumatec LLC', 'lumatec', ['llc']],
    ['Lumatec S.A.', 'lumatec', ['ag']],
    ['Lumatec SA', 'lumatec', ['ag']],
    ['Lumatec, Inc.', 'lumatec', ['inc']],
    ['Lumatec Sp. z o.o.', 'lumatec', ['llc']],
    ['Lumatec Joint Stock Company', 'lumatec', ['jsc']],
    ['Open Joint Stock Company Lumatec', 'lumatec', ['jsc']],
    ['Lumatec Limited Liability Company', 'lumatec', ['llc']],
    ['Lumatec GmbH & Co. KG', 'lumatec', ['inc', 'kg', 'llc']],
    ['Lumatec Group', 'lumatec', []],
    ['Groupe Lumatec', 'lumatec', []],
  ])('should set legal forms apart: %s', check);

  it.each([
    ['Brigade Twelve', 'brigade 12'],
    ['First Brigade', '1 brigade'],
    ['1st Brigade', '1 brigade'],
    ['Forty Two Media', '42 media'],
    ['Fifty 5 Media', '55 media'],
    ['Forty Thieves', '40 thieves'],
    ['Premier Régiment', '1 regiment'],
  ])('should write numbers in figures: %s', (name, id) => check(name, id));

  it('should write percent as a word', () =>
    expect(organizationForm('Ten % Club').id).toBe(organizationForm('10% Club').id));

  it.each([
    ['U.N.A.L.', 'UNAL'],
    ['Garrick Intl', 'Garrick International'],
    ['Garrick Int’l Trust', 'Garrick International Trust'],
  ])('should read two ways of one name alike: %s, %s', (a, b) =>
    expect(organizationForm(a).words).toEqual(organizationForm(b).words),
  );

  it.each([
    ['Brigade 12', 'Brigade 13'],
    ['Lumatec Insurance', 'Lumatec'],
    ['Northern Trust', 'Southern Trust'],
  ])('should keep two names apart: %s, %s', (a, b) => expect(organizationForm(a).id).not.toBe(organizationForm(b).id));

  it('should have no words where there is no letter', () => expect(organizationForm(' — ').words).toEqual([]));

  it('should not depend on case', () =>
    forSeeds(40, (chance) => {
      const name = [1, 2, 3].map(() => chance.word('bdelmnorstu', 4, 9)).join(' ');
      expect(organizationForm(name.toUpperCase())).toEqual(organizationForm(name));
    }));
});

describe('isAcronymOf', () => {
  const is = (short: string, long: string, expected: boolean): void =>
    expect(isAcronymOf(short, organizationForm(long))).toBe(expected);

  it.each([
    ['NLF', 'Northern Lights Foundation'],
    ['N.L.F.', 'Northern Lights Foundation'],
    ['nlf', 'Northern Lights Foundation'],
    ['HTCB', 'Harbour Trust of Carrow Bay'],
    ['HTOCB', 'Harbour Trust of Carrow Bay'],
    ['SDAS', 'Société des Ateliers Sarnois'],
  ])('should be %s of %s', (short, long) => is(short, long, true));

  it.each([
    ['NL', 'Northern Lights Foundation'],
    ['NLFX', 'Northern Lights Foundation'],
    ['LNF', 'Northern Lights Foundation'],
    ['L', 'Lumatec'],
    ['LU', 'Lumatec'],
    ['', 'Northern Lights Foundation'],
    ['N7F', 'Northern Lights Foundation'],
  ])('should not be %s of %s', (short, long) => is(short, long, false));
});

describe('initialsOf', () => {
  it.each([
    ['Northern Lights Foundation', ['nlf']],
    ['Northern Lights', []],
    ['Lumatec', []],
    ['One Two Three Four Five Six Seven Eight Nine', []],
  ])('should give those of three to eight words: %s', (name, initials) =>
    expect(initialsOf(nameForm(name, false))).toEqual(initials),
  );
});
