import { describe, expect, it } from 'vitest';
import { nameSpelling } from '../../../server/compare/name-spelling';
import { personAge } from '../../../server/compare/person-age';
import { personRole } from '../../../server/compare/person-role';
import type { EntityRule, Surroundings } from '../../../server/compare/rule';
import { EntitySheet } from '../../../server/index/entity-sheet';
import { Reader } from '../../../server/index/reader';
import { createLinker } from '../../../server/link/create-linker';
import { DEFAULT_SETTINGS } from '../../../server/settings';

const around: Surroundings = {
  settings: DEFAULT_SETTINGS,
  entityOf: () => null,
  relation: (a, b) => ({ score: a === b ? 1 : 0.8, shared: [] }),
  isReference: () => false,
};

/** How many files the rule opens of each entity, by name; only entities of which it opens any. */
function opened(rule: EntityRule, texts: readonly string[]): Record<string, number> {
  const linker = createLinker();
  const reader = new Reader();
  const readings = new Map(texts.map((text, i) => [`${i}.txt`, reader.read({ uri: `${i}.txt`, text })]));
  for (const [uri, reading] of readings) linker.set(uri, reading);
  const counts: Record<string, number> = {};
  for (const entity of linker.entities()) {
    let files = 0;
    rule.check(
      new EntitySheet(entity.id, entity, linker, (uri) => {
        files++;
        return readings.get(uri) ?? null;
      }),
      around,
    );
    if (files > 0) counts[entity.name] = files;
  }
  return counts;
}

describe('the sheet of an entity', () => {
  it('should let a rule about spellings pass over names written in one way without opening a file', () => {
    const texts = ['Lena Brandauer leads the council of Ostermoor.', 'The mayor, Lena Brandauer, spoke in Ostermoor.'];
    expect(opened(nameSpelling, texts)).toEqual({});
  });

  it('should open the files of a name that is written in two ways', () => {
    const texts = ['Kateryna Lindqvist leads the council.', 'The mayor, Katerina Lindqvist, spoke on Monday.'];
    expect(Object.values(opened(nameSpelling, texts))).toEqual([2]);
  });

  it('should open no file for functions and ages of which only one is stated', () => {
    const texts = ['Lena Brandauer, 41, is mayor of Ostermoor.', 'The mayor Lena Brandauer spoke.'];
    expect(opened(personRole, texts)).toEqual({});
    expect(opened(personAge, texts)).toEqual({});
  });

  it('should open the files of a person of whom two ages are stated, once', () => {
    const texts = ['Lena Brandauer, 41, is the mayor.', 'Lena Brandauer, 47, spoke on Monday.'];
    expect(Object.values(opened(personAge, texts))).toEqual([2]);
  });

  it('should tell what is stated of the entity in any file', () => {
    const linker = createLinker();
    const reader = new Reader();
    ['Lena Brandauer, 41, is the mayor.', 'The judge Lena Brandauer, 47, spoke.'].forEach((text, i) => {
      linker.set(`${i}`, reader.read({ uri: `${i}`, text }));
    });
    const entity = [...linker.entities()].find(({ name }) => name === 'Lena Brandauer')!;
    const { stated } = new EntitySheet(entity.id, entity, linker, () => null);
    expect([...stated.ages].sort()).toEqual([41, 47]);
    expect(stated.roles.size).toBeGreaterThan(0);
  });
});
