import { describe, expect, it } from 'vitest';
import { keyOf, KeyTable, ruleOfKey } from '../../../server/index/key-table';

const under = (table: KeyTable, key: number): number[] => {
  const claims: number[] = [];
  table.under(key, (claim) => claims.push(claim));
  return claims;
};

describe('a key', () => {
  it('should tell its rule', () => {
    for (const rule of [0, 1, 11, 31]) expect(ruleOfKey(keyOf(rule, 'dead #fire'))).toBe(rule);
  });

  it('should differ between rules and between texts, and be a safe integer', () => {
    const keys = [keyOf(0, 'a'), keyOf(1, 'a'), keyOf(0, 'b'), keyOf(31, 'Sarn ⁂ pont')];
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(Number.isSafeInteger(key)).toBe(true);
  });
});

describe('a table of keys', () => {
  const [a, b, c] = [keyOf(2, 'a'), keyOf(2, 'b'), keyOf(3, 'a')];
  const table = new KeyTable([[b, a], [], [c, a], [a]]);

  it('should give the keys of a claim as they came', () => {
    expect([0, 1, 2, 3].map((claim) => [...table.of(claim)])).toEqual([[b, a], [], [c, a], [a]]);
  });

  it('should give the claims under a key in order', () => {
    expect(under(table, a)).toEqual([0, 2, 3]);
    expect(under(table, b)).toEqual([0]);
    expect(under(table, keyOf(2, 'other'))).toEqual([]);
  });

  it('should give every key once', () => {
    expect([...table.all()].sort((x, y) => x - y)).toEqual([a, b, c].sort((x, y) => x - y));
    expect([a, keyOf(9, 'a')].map((key) => table.has(key))).toEqual([true, false]);
  });

  it('should call back with all that meet in another table, and with nothing else', () => {
    const other = new KeyTable([[a], [keyOf(2, 'other'), c], [b, a]]);
    const met: [number, number, number][] = [];
    table.eachShared(other, (key, i, j) => met.push([key, i, j]));
    const wanted = [0, 2, 3].flatMap((i) => [0, 2].map((j) => [a, i, j]));
    expect(met).toHaveLength(8);
    expect(met).toEqual(expect.arrayContaining([...wanted, [b, 0, 2], [c, 2, 1]]));
    const turned: unknown[] = [];
    other.eachShared(table, (key, i, j) => turned.push([key, j, i]));
    expect(turned).toHaveLength(8);
    expect(turned).toEqual(expect.arrayContaining(met));
  });

  it('should meet no table without its keys', () => {
    const met: unknown[] = [];
    for (const other of [new KeyTable([]), new KeyTable([[keyOf(9, 'a')], []])]) {
      table.eachShared(other, (...one) => met.push(one));
      other.eachShared(table, (...one) => met.push(one));
    }
    expect(met).toEqual([]);
  });

  it('should be empty for a file without claims', () => {
    const empty = new KeyTable([]);
    expect([...empty.all()]).toEqual([]);
    expect(empty.has(a)).toBe(false);
    expect(under(empty, a)).toEqual([]);
  });
});
