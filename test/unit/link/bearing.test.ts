import { describe, expect, it } from 'vitest';
import type { StatedRole } from '../../../server/extract/mention';
import { createLinker } from '../../../server/link/create-linker';
import { marked } from './articles';

const STORY = 'with {p:Odile Marchetti} and {p:Karim Benslama}';
const PROSECUTOR = 'prosecutor';

/** Are the names, each with its function in a file of one story, one person? */
function one(a: string, b: string, roles: readonly (string | null)[], more = '', both = ''): boolean {
  const linker = createLinker();
  [a, b].forEach((name, i) => {
    const said = roles[i] ?? null;
    const role = (of: string): StatedRole | null =>
      of === name && said ? { start: 0, end: 1, text: said, classes: [said], of: null, tense: 'current' } : null;
    linker.set(`${i}`, marked(`${i}`, `{p:${name}} spoke ${STORY}${both}${i === 1 ? more : ''}.`, { role }));
  });
  return linker.entityOf('0', 0) === linker.entityOf('1', 0);
}

describe('a name taken for another', () => {
  it.each([
    ['Pierre Lassalle', 'Pascal Lassalle'],
    ['Philippa Crane', 'Phyllis Crane'],
    ['Celestin Lartigue', 'Celestin Lartault'],
    ['Alastair Tilden', 'Alasdair Tolden'],
  ])('should be one where both hold one function: %s, %s', (a, b) => {
    expect(one(a, b, [PROSECUTOR, PROSECUTOR])).toBe(true);
    expect(one(a, b, [null, null])).toBe(false);
    expect(one(a, b, [PROSECUTOR, 'lawyer'])).toBe(false);
  });

  it('should stay two where a file tells of another of the surname', () =>
    expect(one('Pierre Lassalle', 'Alain Lassalle', [PROSECUTOR, PROSECUTOR], ' and {p:Pierre Lassalle}')).toBe(false));

  it('should be one where a given name is cut short, but not where it is a man’s and a woman’s', () => {
    expect(one('Mercyline Tarrant', 'Mercy Tarrant', [null, null])).toBe(true);
    expect(one('Paul Tarrant', 'Paula Tarrant', [null, null])).toBe(false);
  });

  it('should be one where given names are a letter apart in files surely of one story, each of which has nobody else of the name', () => {
    const sure = ', {p:Ilse Brandauer} and {p:Tomas Orlik}, and {p:Greta Molnar}';
    const both = (a: string, b: string, more = ''): boolean => one(a, b, [null, null], more, sure);
    expect(both('Benoit Tarrant', 'Benoite Tarrant')).toBe(true);
    expect(both('Alina Tarrant', 'Elina Tarrant')).toBe(true);
    expect(both('Benoit Tarrant', 'Benoite Tarrant', ' and {p:Benoit Tarrant}')).toBe(false);
    expect(both('Benoit Tarrant', 'Marlene Tarrant')).toBe(false);
  });
});

describe('particles', () => {
  it('should make one name, written together or apart', () => {
    expect(one('Cédric Van Rossem', 'Cédric Vanrossem', [null, null])).toBe(true);
    expect(one('Cédric Van Rossem', 'Cédric Vanhove', [null, null])).toBe(false);
  });

  it('should leave out where somebody is from', () =>
    expect(one('Dwight Tarrant of Marlow', 'Dwight Tarrant', [null, null])).toBe(true));

  it('should take “Les” for a given name', () =>
    expect(one('Les Prentiss', 'Wilma Prentice', [null, null])).toBe(false));
});
