import { describe, expect, it } from 'vitest';
import { Bite } from '../../../server/link/bite';
import { createLinker } from '../../../server/link/create-linker';
import type { Linker } from '../../../server/link/linker';
import type { Relatives } from '../../../server/link/one-story';
import { marked } from './articles';

const near = (...pairs: readonly (readonly [string, string, number])[]): Relatives => {
  const of = new Map<string, Map<string, number>>();
  for (const [a, b, score] of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      of.set(one, (of.get(one) ?? new Map<string, number>()).set(other, score));
  }
  return (uri) => of.get(uri) ?? new Map();
};

/** Is the first name of the two files one's? The articles have no other name in common. */
function areOne(a: string, b: string, relatives?: Relatives): boolean {
  const linker = createLinker(relatives);
  linker.set('a', marked('a', a));
  linker.set('b', marked('b', b));
  return linker.entityOf('a', 0) === linker.entityOf('b', 0);
}

const [HARBOUR, QUAY] = ['{p:Clarisse Tavenet} spoke at the harbour.', '{p:Clarisse Tavenez} spoke on the quay.'];

describe('names of articles near as a whole', () => {
  it.each([
    ['a surname a letter off', HARBOUR, QUAY, 0.5],
    ['the same, perhaps one story', HARBOUR, QUAY, 0.42],
    ['the same, surely one story', HARBOUR, QUAY, 0.8],
    ['a surname alone that is a letter off', '{p:Tavenot} spoke.', '{p:Clarisse Tavenet} spoke.', 0.6],
    [
      'a given name that is another, nobody else told of',
      '{p:Denis Roscovec} spoke.',
      '{p:Damien Roscovec} spoke.',
      0.7,
    ],
  ])('should be one with %s', (_, a, b, score) => {
    expect(areOne(a, b)).toBe(false);
    expect(areOne(a, b, near(['a', 'b', score]))).toBe(true);
  });

  it.each([
    ['of which little is the same', HARBOUR, QUAY, 0.35],
    ['that may be of one story, with short names', '{p:Lea Tarn} spoke.', '{p:Lea Tarm} spoke.', 0.42],
    ['with other names', HARBOUR, '{p:Odile Marchetti} spoke on the quay.', 0.9],
    ['that may be of one story, of two given names', '{p:Denis Roscovec} spoke.', '{p:Damien Roscovec} spoke.', 0.55],
    ['of a woman and a man', '{p:Paula Roscovec} spoke.', '{p:Paul Roscovec} spoke.', 0.5],
  ])('should stay two in articles %s', (_, a, b, score) => {
    expect(areOne(a, b, near(['a', 'b', score]))).toBe(false);
  });

  it('should stay two where a third article has both', () => {
    const linker = createLinker(near(['a', 'b', 0.9], ['a', 'c', 0.9], ['b', 'c', 0.9]));
    linker.set('a', marked('a', '{p:Denis Roscovec} spoke.'));
    linker.set('b', marked('b', '{p:Damien Roscovec} spoke.'));
    linker.set('c', marked('c', '{p:Denis Roscovec} met {p:Damien Roscovec}.'));
    expect(linker.entityOf('a', 0)).not.toBe(linker.entityOf('b', 0));
  });
});

describe('stories that change', () => {
  const scores = new Map<string, number>();
  const changing: Relatives = (uri) => {
    const other = uri === 'a' ? 'b' : 'a';
    return scores.has('ab') ? new Map([[other, scores.get('ab')!]]) : new Map<string, number>();
  };
  const isOne = (linker: Linker): boolean => linker.entityOf('a', 0) === linker.entityOf('b', 0);

  it.each([
    ['a full name', HARBOUR, QUAY],
    ['a surname alone', '{p:Tavenot} spoke.', '{p:Clarisse Tavenet} spoke.'],
  ])('should make %s one and two again, once they are caught up with', (_, a, b) => {
    scores.clear();
    const linker = createLinker(changing);
    linker.set('a', marked('a', a));
    linker.set('b', marked('b', b));
    for (const score of [0.8, null, 0.8]) {
      const before = isOne(linker);
      if (score === null) scores.clear();
      else scores.set('ab', score);
      linker.storiesChanged(['a', 'b']);
      expect(linker.pending).toBe(true);
      expect(isOne(linker)).toBe(before);
      linker.catchUp(new Bite(Infinity));
      expect(isOne(linker)).toBe(score !== null);
    }
  });

  it('should leave nothing for later where no judgement rests on them', () => {
    const linker = createLinker(changing);
    linker.set('a', marked('a', HARBOUR));
    linker.set('b', marked('b', '{p:Odile Marchetti} spoke on the quay.'));
    linker.storiesChanged(['a', 'b', 'never seen']);
    expect(linker.pending).toBe(false);
  });
});
