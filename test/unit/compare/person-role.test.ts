import { describe, expect, it } from 'vitest';
import { personRole } from '../../../server/compare/person-role';
import type { StatedRole } from '../../../server/extract/mention';
import { relateRoles } from '../../../server/language/roles';
import { marked } from '../link/articles';
import { asLines, checkEntities, type Around } from './entity-check';

interface Said {
  readonly role: string;
  readonly published?: string;
  readonly tense?: StatedRole['tense'];
  readonly of?: string;
}

/** Functions of one person, a file each; `role` as `class:domain`. */
function check(said: readonly Said[], around: Around = {}): string[] {
  const readings = said.map(({ role, published = '2024-03-04', tense = 'current', of }, i) => {
    const uri = String.fromCharCode(97 + i);
    const [, base = role] = /^((?:deputy:)?[^:]+):[^:]+$/u.exec(role) ?? [];
    const classes = [...new Set([role, base])];
    const stated: StatedRole = { start: 0, end: 2, text: role, classes, of: of ?? null, tense };
    return [uri, marked(uri, '{p:Ingrid Solberg} spoke', { published, role: () => stated })] as const;
  });
  return asLines(checkEntities(personRole, Object.fromEntries(readings), around));
}

describe('person.role', () => {
  it.each([
    ['director:finance', 'director:operations'],
    ['director:finance', 'chief-executive'],
    ['director:legal', 'director:finance'],
    ['chief-executive', 'chair'],
    ['inspector:chief', 'deputy:inspector:chief'],
    ['minister:interior', 'minister:defence'],
    ['deputy:governor', 'assembly-speaker'],
    ['prosecutor:republic', 'prosecutor:general'],
    ['lawyer:accused', 'lawyer:victim'],
    ['treasurer', 'clerk'],
    ['author:lead', 'author:senior'],
    ['executive-president', 'chief-executive'],
    ['sergeant', 'lieutenant'],
    ['colonel', 'brigadier'],
    ['trade:carpenter', 'trade:plumber'],
    ['trade:doctor', 'trade:pharmacist'],
    ['deputy:president', 'president'],
    ['deputy:director', 'director'],
    ['deputy:mayor', 'councillor-opposition'],
    ['councillor-leader', 'cabinet-member:culture'],
    ['director:medical', 'director:public-health'],
    ['member-of-parliament', 'senator'],
    ['secretary', 'president'],
    ['treasurer', 'chair'],
    ['deputy:rector', 'secretary-general'],
    ['school-superintendent', 'chair'],
    ['doctoral-student', 'professor'],
    ['captain', 'first-officer'],
    ['goalkeeper', 'outfield'],
    ['trade:glaciologist', 'trade:biologist'],
    ['director:quality', 'chief-executive'],
    ['deputy:mayor:culture', 'deputy:mayor:finance'],
  ])('should report %s against %s', (a, b) =>
    expect(check([{ role: a }, { role: b }])).toEqual([`warning: ${a}@a | ${b}@b`]),
  );

  it.each([
    ['director', 'head'],
    ['chief-executive', 'director'],
  ])('should only note near synonyms: %s, %s', (a, b) =>
    expect(check([{ role: a }, { role: b }])).toEqual([`note: ${a}@a | ${b}@b`]),
  );

  it.each([
    ['minister:interior', 'minister'],
    ['mayor', 'professor'],
    ['prosecutor', 'prosecutor:general'],
    ['founder', 'chief-executive'],
    ['spokesperson', 'director'],
    ['trade:doctor', 'mayor'],
    ['trade:cook', 'trade:restaurateur'],
    ['trade:firefighter', 'trade:plumber'],
    ['legislator', 'senator'],
    ['deputy:president', 'director:finance'],
  ])('should be silent on %s and %s', (a, b) => expect(check([{ role: a }, { role: b }])).toEqual([]));

  it('should report delegates of two unions', () => {
    const of = (union: string) => ({ role: 'union-delegate', of: union });
    expect(check([of('CGT'), of('CFDT')])).toHaveLength(1);
    expect(check([of('CGT'), of('CGT')])).toEqual([]);
  });

  it('should report two trades of the past, which nobody had both', () => {
    const was = (role: string) => ({ role, tense: 'former' as const });
    expect(check([was('trade:teacher'), was('trade:midwife')])).toHaveLength(1);
  });

  it('should be silent on former functions', () => {
    expect(check([{ role: 'minister:interior', tense: 'former' }, { role: 'minister:defence' }])).toEqual([]);
  });

  it('should compare future functions with one another', () => {
    expect(
      check([
        { role: 'deputy:chief-executive', tense: 'future' },
        { role: 'director:operations', tense: 'future' },
      ]),
    ).toHaveLength(1);
  });

  it('should note what a promotion may explain, and forget it after half a year', () => {
    const later = (published: string): string[] =>
      check([{ role: 'director:finance' }, { role: 'chief-executive', published }]);
    expect(later('2024-05-04')).toEqual(['note: director:finance@a | chief-executive@b']);
    expect(later('2024-12-04')).toEqual([]);
  });

  it('should only note functions in two bodies', () => {
    expect(
      check([
        { role: 'chair', of: 'Corvale Industries' },
        { role: 'chief-executive', of: 'Marlow' },
      ])[0],
    ).toMatch(/^note/u);
  });

  it('should be silent on unrelated articles', () => {
    expect(check([{ role: 'director:finance' }, { role: 'chief-executive' }], { score: 0 })).toEqual([]);
  });
});

describe('person.role between articles that may be of two stories', () => {
  it('should only note functions that exclude each other', () => {
    const said = [{ role: 'treasurer' }, { role: 'clerk' }];
    expect(check(said, { score: 0.55 })).toEqual(['warning: treasurer@a | clerk@b']);
    expect(check(said, { score: 0.4 })).toEqual(['note: treasurer@a | clerk@b']);
  });
});

describe('one office, held of what', () => {
  const held = (role: string, ...of: readonly string[]): string[] => check(of.map((one) => ({ role, of: one })));

  it.each([
    ['mayor', 'Brissac', 'Valmer'],
    ['mayor', 'the town of Brissac', 'Valmer'],
    ['sub-prefect', 'Brissac', 'Valmer'],
    ['bishop', 'Brissac', 'Valmer'],
    ['minister', 'Water Resources', 'Agriculture'],
    ['cabinet-member', 'culture and communities', 'finance'],
  ])('should report a %s of “%s” and of “%s”', (role, a, b) =>
    expect(held(role, a, b)).toEqual([`warning: ${role}@a | ${role}@b`]),
  );

  it.each([
    ['mayor', 'Brissac', 'Brissac-sur-Loire'],
    ['mayor', 'London', 'Londres'],
    ['mayor', 'Brissac', 'the town'],
    ['minister', 'Agriculture', 'the agricultural sector'],
    ['minister', 'Public Health', 'Health'],
    ['director', 'Lumatec', 'Marlow'],
    ['spokesperson', 'Brissac', 'Valmer'],
  ])('should be silent on a %s of “%s” and of “%s”', (role, a, b) => expect(held(role, a, b)).toEqual([]));

  it('should be silent where fields are told in two languages', () => {
    const stated = (uri: string, of: string, language: 'en' | 'fr') => {
      const role: StatedRole = { start: 0, end: 2, text: of, classes: ['minister'], of, tense: 'current' };
      return marked(uri, '{p:Ingrid Solberg} spoke', { language, role: () => role });
    };
    const readings = { a: stated('a', 'Water Resources', 'en'), b: stated('b', 'Hydraulique', 'fr') };
    expect(asLines(checkEntities(personRole, readings))).toEqual([]);
  });
});

describe('relateRoles', () => {
  it.each([
    ['minister:interior', 'minister:interior', 'same'],
    ['minister', 'minister:interior', 'same'],
    ['director', 'chief-executive', 'near'],
    ['mayor', 'deputy:mayor', 'different'],
    ['mayor', 'minister:interior', 'compatible'],
  ] as const)('should take %s and %s for %s', (a, b, relation) => {
    expect(relateRoles(a, b)).toBe(relation);
    expect(relateRoles(b, a)).toBe(relation);
  });

  it.each([
    ['trade:geologist', 'trade:glaciologist'],
    ['trade:historian', 'trade:economist'],
    ['trade:biologist', 'trade:teacher'],
    ['secretary', 'mayor'],
    ['outfield', 'captain'],
  ])('should leave %s beside %s', (a, b) => expect(check([{ role: a }, { role: b }])).toEqual([]));

  it.each([
    ['head', 'service de pédiatrie', 'service des urgences'],
    ['head', 'library of Arden', 'opera house in Arden'],
    ['professor', 'history at Arden University', 'history at the University of Ostley'],
    ['minister', 'Fisheries', 'ministry of Roads'],
  ])('should report one %s of two: %s, %s', (role, a, b) =>
    expect(
      check([
        { role, of: a },
        { role, of: b },
      ]),
    ).toHaveLength(1),
  );

  it.each([
    ['head', 'service de pédiatrie', 'service pédiatrique de l’hôpital'],
    ['head', 'service de pédiatrie', 'hôpital de Brenac'],
    ['director', 'City Museum of Arden', 'museum'],
    ['professor', 'history at Arden University', 'Arden'],
    ['professor', 'law at OSU', 'law at Ostley State University'],
    ['president', 'club de Brenac', 'syndicat des eaux'],
  ])('should leave one %s of what may be one: %s, %s', (role, a, b) =>
    expect(
      check([
        { role, of: a },
        { role, of: b },
      ]),
    ).toEqual([]),
  );

  it('should report the head of a house against who is in charge of a field in it', () =>
    expect(
      check([
        { role: 'director', of: 'site de Brenac' },
        { role: 'director:hr', of: 'ressources humaines de Brenac' },
      ]),
    ).toHaveLength(1));

  it.each([
    [
      { role: 'director', of: 'musée' },
      { role: 'director:artistic', of: 'musée' },
    ],
    [{ role: 'director' }, { role: 'director:hr' }],
  ])('should leave a director who is told in fewer words', (a, b) => expect(check([a, b])).toEqual([]));
});
