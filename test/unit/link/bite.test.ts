import { describe, expect, it } from 'vitest';
import { Bite } from '../../../server/link/bite';

describe('a bite of what waits', () => {
  it('should take those that waited longest, no more than it may', () => {
    const waiting = new Set(['a', 'b', 'c']);
    expect(new Bite(2).all(waiting)).toEqual(['a', 'b']);
    expect([...waiting]).toEqual(['c']);
  });

  it('should count what each costs over several sets', () => {
    const bite = new Bite(3);
    expect(bite.all(new Set(['a', 'b']))).toEqual(['a', 'b']);
    expect(bite.all(new Set(['c', 'd']))).toEqual(['c']);
    expect(bite.next(new Set(['e']))).toBeUndefined();
  });

  it('should take one dear thing with the last of it', () => {
    const bite = new Bite(2);
    expect(bite.all(new Set(['a', 'b']), () => 8)).toEqual(['a']);
  });

  it('should take all, also what comes meanwhile, without a limit', () => {
    const waiting = new Set([1, 2]);
    const bite = new Bite(Infinity);
    const taken: number[] = [];
    for (let one = bite.next(waiting); one !== undefined; one = bite.next(waiting)) {
      taken.push(one);
      if (one < 5) waiting.add(one + 2);
    }
    expect(taken).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('should take nothing with nothing left', () => {
    const waiting = new Set(['a']);
    expect(new Bite(0).all(waiting)).toEqual([]);
    expect(waiting.size).toBe(1);
  });
});
