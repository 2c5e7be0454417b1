import { describe, expect, it } from 'vitest';
import { countLevels, groupConflicts, type Grouping } from '../../../src/conflict-groups';
import { conflict, passage } from './samples';

const A = 'file:///w/a.md';
const B = 'file:///w/b.md';
const C = 'file:///w/c.md';

const RESULT = {
  conflicts: [
    conflict('ship', [passage(A, 1, 0), passage(B, 2, 0)], { stories: ['s2'] }),
    conflict('name', [passage(A, 4, 0), passage(A, 5, 0), passage(C, 1, 0)], {
      rule: 'name.spelling',
      stories: ['s1'],
    }),
    conflict('lone', [passage(B, 9, 0), passage(C, 9, 0)], { level: 'note' }),
  ],
  stories: [
    { id: 's1', folder: 'file:///w', title: 'Zoo opens', uris: [A, C] },
    { id: 's2', folder: 'file:///w', title: 'A ship', uris: [A, B] },
  ],
};

const NAMES = { rule: (code: string) => `rule ${code}`, file: (uri: string) => uri.slice(-4), noStory: 'no story' };

const labels = (by: Grouping): string[] =>
  groupConflicts(RESULT, by, NAMES).map(
    ({ label, entries }) => `${label}: ${entries.map((e) => e.conflict.id).join(' ')}`,
  );

describe('groupConflicts', () => {
  it('should group by story in the server’s order, conflicts of none last', () =>
    expect(labels('story')).toEqual(['Zoo opens: name', 'A ship: ship', 'no story: lone']));

  it('should group by rule, in order of name', () =>
    expect(labels('rule')).toEqual(['rule figure.conflict: ship lone', 'rule name.spelling: name']));

  it('should put a conflict under each of its files, once', () =>
    expect(labels('file')).toEqual(['a.md: ship name', 'b.md: ship lone', 'c.md: name lone']));

  it('should open the passage of the file that it stands under', () => {
    const underB = groupConflicts(RESULT, 'file', NAMES)[1];
    expect(underB?.entries.map((entry) => entry.passage.uri)).toEqual([B, B]);
  });

  it('should give every entry a key of its own', () => {
    for (const by of ['story', 'rule', 'file'] as const) {
      const keys = groupConflicts(RESULT, by, NAMES).flatMap((group) => group.entries.map((entry) => entry.key));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('should take a story that is not listed for none', () => {
    const lost = { conflicts: [conflict('x', [passage(A, 1, 0)], { stories: ['gone'] })], stories: [] };
    expect(groupConflicts(lost, 'story', NAMES).map(({ label }) => label)).toEqual(['no story']);
  });

  it('should give nothing for nothing', () =>
    expect(groupConflicts({ conflicts: [], stories: [] }, 'file', NAMES)).toEqual([]));
});

it('should count warnings and notes', () => {
  const [, second] = groupConflicts(RESULT, 'file', NAMES);
  expect(countLevels(second?.entries ?? [])).toEqual({ warnings: 1, notes: 1 });
});
