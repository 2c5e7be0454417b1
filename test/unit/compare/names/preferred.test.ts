import { describe, expect, it } from 'vitest';
import { preferred, usual, type Variant } from '../../../../server/compare/names/preferred';
import { daysBetween } from '../../../../server/compare/names/times';
import type { EntityView, Surroundings } from '../../../../server/compare/rule';
import { forSeeds } from '../../seeded';

/** `Marchetti: a a b` is a way to write it, and the file of each mention. */
function variant(told: string): Variant {
  const [word = '', files = ''] = told.split(': ');
  const uris = files.split(' ');
  return {
    raw: word.toLowerCase(),
    written: new Map([[word, uris.length]]),
    files: new Set(uris),
    mentions: uris.length,
  };
}

const PART = { words: new Set(['marchetti', 'marcheti', 'marchetty']), typographic: false };
const view = (name: string, pinned = false): EntityView =>
  ({ entity: { id: 'e', type: 'person', name, spellings: [], pinned } }) as unknown as EntityView;

/** The spelling to write instead, and why. */
function choose(variants: readonly string[], { pinned = null as string | null, references = '' } = {}): string {
  const around = { isReference: (uri: string) => references.includes(uri) } as unknown as Surroundings;
  const found = preferred(view(pinned ?? 'Odile Marchetti', pinned !== null), around, variants.map(variant), PART);
  return `${usual(found.variant)} ${found.why?.id ?? '-'}${found.pinned ? ' pinned' : ''}`;
}

describe('the spelling to write instead', () => {
  it('should be that of most files', () =>
    expect(choose(['Marcheti: a a a', 'Marchetti: b c'])).toBe('Marchetti remark.majority'));

  it('should be that of most mentions where the files are as many, but nothing speaks for it', () =>
    expect(choose(['Marcheti: a', 'Marchetti: b b'])).toBe('Marchetti -'));

  it('should be a reference file’s against any majority', () =>
    expect(choose(['Marcheti: a', 'Marchetti: b c d'], { references: 'a' })).toBe('Marcheti remark.reference'));

  it('should not be told by references that contradict each other', () =>
    expect(choose(['Marcheti: a', 'Marchetti: b c'], { references: 'ab' })).toBe('Marchetti remark.majority'));

  it('should be the pinned one against all', () => {
    const pinned = 'Odile Marcheti';
    expect(choose(['Marcheti: a', 'Marchetti: b c d'], { pinned })).toBe('Marcheti remark.pinned pinned');
    expect(choose(['Marcheti: a', 'Marchetti: b c d'], { pinned, references: 'b' })).toBe(
      'Marcheti remark.pinned pinned',
    );
  });

  it('should be the usual where the pinned one is nowhere written', () =>
    expect(choose(['Marcheti: a', 'Marchetty: b c'], { pinned: 'Odile Marchetti' })).toBe('Marchetty remark.majority'));

  it('should not depend on the order in which they were found', () =>
    forSeeds(30, (chance) => {
      const all = ['Marcheti: a a', 'Marchetti: b c', 'Marchetty: d e'];
      expect(choose(chance.shuffled(all))).toBe(choose(all));
    }));

  it('should tell of how many files', () => {
    const around = { isReference: () => false } as unknown as Surroundings;
    const found = preferred(view('Odile Marchetti'), around, ['Marcheti: a', 'Marchetti: a b'].map(variant), PART);
    expect(found.why?.args).toEqual(['Marchetti', 2, 2]);
  });
});

describe('a variant as most often written', () => {
  it.each<[[string, number][], string]>([
    [[['Marchetti', 1]], 'Marchetti'],
    [
      [
        ['MARCHETTI', 1],
        ['Marchetti', 3],
      ],
      'Marchetti',
    ],
    [
      [
        ['b', 2],
        ['a', 2],
      ],
      'a',
    ],
  ])('should be the most usual, then the first by letter: %j', (written, expected) =>
    expect(usual({ raw: 'x', written: new Map(written), files: new Set(), mentions: 0 })).toBe(expected),
  );
});

describe('days between two articles', () => {
  it.each([
    [10, 13, 3],
    [13, 10, 3],
    [10, 10, 0],
    [null, 10, null],
    [10, null, null],
    [null, null, null],
  ])('should be told: %j, %j', (a, b, expected) => expect(daysBetween(a, b)).toBe(expected));
});
