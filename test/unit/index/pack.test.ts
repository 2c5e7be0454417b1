import { describe, expect, it } from 'vitest';
import { pack, Unpacker } from '../../../server/index/pack';
import { Reader } from '../../../server/index/reader';

const again = <T>(value: T): T => new Unpacker(pack(value)).next() as T;

describe('packed data', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['booleans', [true, false]],
    ['small numbers', [0, 1, -1, 127, 128, -128, 16_383, 16_384]],
    ['large numbers', [2 ** 31, -(2 ** 40), Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
    ['numbers that are no integers', [0.5, -1.25, 1e300, Infinity, -Infinity, NaN, -0]],
    ['strings', ['', 'a', 'é', '漢字', '👍', '\uD800', 'a'.repeat(100_000)]],
    ['lists', [[], [[]], [1, [2, [3]]]]],
    ['a sparse end', [undefined, null, undefined]],
    ['objects', [{}, { a: 1 }, { a: { b: { c: null } } }, { b: 2, a: 1 }]],
    ['many fields', Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`field${i}`, i]))],
    ['fields that are there and undefined', [{ a: undefined }, {}, { b: undefined, c: 1 }]],
    ['fields with odd names', [{ 'a b': 1, '': 2, constructor: 3 }]],
  ])('should be equal to what it was: %s', (_, value) => {
    expect(again(value)).toStrictEqual(value);
  });

  it('should grow with what it holds', () => {
    const list = Array.from({ length: 50_000 }, (_, i) => ({ i, text: `t${i % 7}` }));
    expect(again(list)).toStrictEqual(list);
  });

  it('should keep the order of fields', () => {
    expect(Object.keys(again({ z: 1, a: 2, m: 3 }))).toEqual(['z', 'a', 'm']);
    expect(Object.keys(again({ a: 2, z: 1, m: 3 }))).toEqual(['a', 'z', 'm']);
  });

  it('should not mix up fields that only look alike when they are joined', () => {
    const value = [{ 'a,b': 1 }, { a: 1, b: 2 }];
    expect(again(value)).toStrictEqual(value);
  });

  it('should share what was shared, also with itself', () => {
    const span = { start: 1, end: 2 };
    const list = [span, span];
    const back = again({ list, again: list, span });
    expect(back.list[0]).toBe(back.list[1]);
    expect(back.again).toBe(back.list);
    expect(back.span).toBe(back.list[0]);
    const loop: { self?: unknown } = {};
    loop.self = loop;
    const turned = again(loop);
    expect(turned.self).toBe(turned);
  });

  it('should share what one value shares with the next', () => {
    const mention = { start: 1 };
    const unpacker = new Unpacker(pack([mention], { of: mention, own: [] }, 'last'));
    const first = unpacker.next() as unknown[];
    const second = unpacker.next() as { of: unknown };
    expect(second).toStrictEqual({ of: mention, own: [] });
    expect(second.of).toBe(first[0]);
    expect(unpacker.next()).toBe('last');
  });

  it('should give new objects each time, so that what becomes of one does not touch the other', () => {
    const packed = pack({ list: [1] });
    const one = new Unpacker(packed).next() as { list: number[] };
    one.list.push(2);
    expect(new Unpacker(packed).next()).toEqual({ list: [1] });
  });

  it('should hold nothing of an object of the same shape', () => {
    again({ shape: 'first', of: { its: 'kind' } });
    expect(again({ shape: 'second', of: null })).toEqual({ shape: 'second', of: null });
  });

  it('should keep what is not plain as it is', () => {
    const odd = { call: () => 1, set: new Set([1]), day: new Date(0), bits: new Int32Array(2), sign: Symbol('s') };
    const back = again(odd);
    for (const key of Object.keys(odd) as (keyof typeof odd)[]) expect(back[key]).toBe(odd[key]);
  });

  it('should not ask getters', () => {
    const lazy = {
      get words(): string {
        throw new Error('asked');
      },
    };
    expect(again([lazy, lazy])[1]).toBe(lazy);
  });

  it('should take a small part of the room', () => {
    const claims = Array.from({ length: 100 }, (_, i) => ({ start: i, end: i + 4, kind: 'figure', terms: ['a', 'b'] }));
    const { bytes, rest } = pack(claims);
    expect(bytes[0]!.length).toBeLessThan(100 * 20);
    expect(rest).toEqual(['figure', 'a', 'b']);
  });

  it('should be the mentions and claims of an article', () => {
    const text =
      '# Storm kills 12\n\nMara Voss, 41, mayor of Ostermoor, said “we lost 12 people” on 3 March 2024. About 30 % of 1.5 million ' +
      'homes had no power.\n\nLe maire Jean Dupont a démissionné à Valcombe le 4 mars 2024, selon la police.\n';
    const { mentions, claims } = new Reader().read({ uri: 'a.md', text });
    expect(claims.length).toBeGreaterThan(4);
    expect(again([mentions, claims])).toStrictEqual([mentions, claims]);
  });

  // The last: it fills the table of shapes.
  it('should stand dictionaries of any names', () => {
    const dictionaries = Array.from({ length: 3000 }, (_, i) => ({ [`name ${i}`]: { count: i } }));
    expect(again(dictionaries)).toStrictEqual(dictionaries);
  });
});
