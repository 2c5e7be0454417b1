import { describe, expect, it } from 'vitest';
import { MultiMap } from '../../../server/link/multi-map';
import { forSeeds } from '../seeded';

describe('a map of many values', () => {
  it('should have none for a key that it does not know', () =>
    expect([...new MultiMap<string>().get('a')]).toEqual([]));

  it('should keep values in the order in which they came, each once', () => {
    const map = new MultiMap<string>();
    for (const value of ['sarn', 'pont', 'sarn', 'halle', 'pont']) map.add('a', value);
    expect([...map.get('a')]).toEqual(['sarn', 'pont', 'halle']);
  });

  it('should not take a text of one value for its letters', () => {
    const map = new MultiMap<string>();
    map.add('a', 'sarn');
    expect([...map.get('a')]).toEqual(['sarn']);
  });

  it('should forget a value, and nothing where it has another', () => {
    const map = new MultiMap<string>();
    map.add('a', 'sarn');
    map.delete('a', 'pont');
    map.delete('b', 'sarn');
    expect([...map.get('a')]).toEqual(['sarn']);
    map.delete('a', 'sarn');
    expect([...map.get('a')]).toEqual([]);
  });

  it('should forget all', () => {
    const map = new MultiMap<object, number>();
    map.add(7, {});
    map.clear();
    expect([...map.get(7)]).toEqual([]);
  });

  it('should do as a map of sets does', () =>
    forSeeds(50, (chance) => {
      const map = new MultiMap<string, number>();
      const sets = new Map<number, Set<string>>();
      for (let i = 0; i < 60; i++) {
        const [key, value] = [chance.below(4), chance.word('abc', 1, 2)];
        const set = sets.get(key) ?? new Set();
        sets.set(key, set);
        if (chance.below(3) > 0) {
          map.add(key, value);
          set.add(value);
        } else {
          map.delete(key, value);
          set.delete(value);
        }
        expect([...map.get(key)]).toEqual([...set]);
      }
    }));
});
