import { describe, expect, it } from 'vitest';
import { changeEntity } from '../../../server/extract/change-entity';
import type { EntityMention } from '../../../server/extract/mention';

const MENTION: EntityMention = {
  kind: 'entity',
  start: 10,
  end: 19,
  text: 'Ada Brant',
  type: 'person',
  title: 'Dr',
  role: { start: 0, end: 5, text: 'mayor', classes: ['mayor'], of: null, tense: 'current' },
  age: { start: 21, end: 23, text: '51', years: 51, low: 51, high: 51 },
  alias: 'Brant',
  demonym: false,
};

describe('changeEntity', () => {
  it('should leave what is not changed', () => expect(changeEntity(MENTION, {})).toEqual(MENTION));

  it.each<Partial<EntityMention>>([
    { start: 0, end: 3, text: 'Ada' },
    { type: 'location' },
    { title: null, role: null, age: null },
    { alias: null },
    { demonym: true },
  ])('should change %j and nothing else', (changes) =>
    expect(changeEntity(MENTION, changes)).toEqual({ ...MENTION, ...changes }),
  );

  it('should not touch the mention that it was given', () => {
    const before = structuredClone(MENTION);
    changeEntity(MENTION, { text: 'Brant' });
    expect(MENTION).toEqual(before);
  });
});
