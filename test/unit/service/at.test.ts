import { describe, expect, it } from 'vitest';
import type { QuoteMention } from '../../../server/extract/mention';
import { claimIndexOf, conflictsAt, entityAt, mentionsAt, touches } from '../../../server/service/at';
import { against, byPublished, claimOf, lineNumber, publishedOf } from '../../../server/service/passages';
import { sortedSpots, spotOf } from '../../../server/service/spot';
import { forSeeds } from '../seeded';
import { uriOf, view, type TestView } from './kit';

const A = uriOf('a.md');

describe('touches', () => {
  it.each([
    [2, false],
    [3, true],
    [5, true],
    [7, true],
    [8, false],
  ])('should be told of a cursor at %i and a run from 3 to 7', (offset, expected) =>
    expect(touches({ start: 3, end: 7 }, offset)).toBe(expected),
  );
});

describe('what stands under the cursor', () => {
  const flat = view('//- a.md\n“The {p|Mara Voss} of {f|26} ships”, it said of {o|Garrick} there.\n', {
    entities: [
      { name: 'Mara Voss', at: ['p'] },
      { name: 'Garrick', type: 'location', at: ['o'] },
    ],
    figures: [{ at: 'f' }],
  });
  const { mentions: marked, ...reading } = flat.reading(A)!;
  // A quotation around them, which marks within marks cannot say.
  const around: QuoteMention = {
    kind: 'quote',
    start: 1,
    end: reading.article.text.indexOf('”'),
    text: 'The Mara Voss of 26 ships',
    direct: true,
    quoted: [],
    speaker: null,
    cue: null,
    scare: false,
  };
  const at = Object.assign(Object.create(flat) as TestView, {
    reading: (uri: string) => (uri === A ? { ...reading, mentions: [...marked, around] } : null),
  });
  const kinds = (offset: number): string[] =>
    mentionsAt(at, A, offset).map(({ mention }) => `${mention.kind} ${mention.text}`);

  it('should come the shortest first', () => {
    expect(kinds(at.mark('p').start + 1)).toEqual(['entity Mara Voss', 'quote The Mara Voss of 26 ships']);
    expect(kinds(at.mark('f').end)).toEqual(['figure 26', 'quote The Mara Voss of 26 ships']);
  });
  it('should be nothing in other words, and nothing in another file', () => {
    expect(kinds(around.end + 4)).toEqual([]);
    expect(mentionsAt(at, uriOf('none.md'), 3)).toEqual([]);
  });

  it('should give the named thing, not what is around it', () => {
    expect(entityAt(at, A, at.mark('p').start)?.entity.name).toBe('Mara Voss');
    expect(entityAt(at, A, at.mark('f').start)).toBeNull();
    expect(entityAt(at, uriOf('none.md'), 0)).toBeNull();
  });

  it('should find the claim of a mention of its kind only', () => {
    const { claims, mentions } = at.reading(A)!;
    const index = mentions.findIndex(({ kind }) => kind === 'figure');
    expect(claims[claimIndexOf(claims, index, 'figure')]!.text).toBe('26');
    expect(claimIndexOf(claims, index, 'date')).toBe(-1);
    expect(claimIndexOf(claims, 99, 'figure')).toBe(-1);
  });
});

describe('conflicts at a run', () => {
  const at = view('//- a.md\n{x|26} killed, later {y|31}.\n//- b.md\n{z|27} killed.\n', {
    conflicts: [
      { rule: 'figure.conflict', at: ['x', 'z'] },
      { rule: 'figure.total', at: ['x', 'y'] },
    ],
  });
  const found = (start: number, end = start): string[] =>
    conflictsAt(at, A, { start, end }).map(({ conflict, passage }) => `${conflict.rule} ${passage}`);

  it('should be those of which a passage touches it', () => {
    expect(found(0)).toEqual(['figure.conflict 0', 'figure.total 0']);
    expect(found(at.mark('x').end)).toEqual(['figure.conflict 0', 'figure.total 0']);
    expect(found(at.mark('y').start)).toEqual(['figure.total 1']);
    expect(found(at.mark('x').end + 2)).toEqual([]);
  });
  it('should be told once for each passage that the run holds', () =>
    expect(found(0, 99)).toEqual(['figure.conflict 0', 'figure.total 0', 'figure.total 1']));
});

describe('the passages that one conflicts with', () => {
  const at = view('//- a.md\n{x|26} {y|27} {z|26} {w|27}\n', {
    conflicts: [
      { rule: 'figure.conflict', at: ['x', 'y', 'z'] },
      { rule: 'figure.conflict', at: ['x', 'y', 'z', 'w'], against: [[], [], [], []] },
      { rule: 'figure.conflict', at: ['x', 'z'], against: [[], []] },
      { rule: 'figure.conflict', at: ['x', 'y'], against: [[1, 7], [0]] },
    ],
  });
  const texts = (conflict: number, passage: number): string[] =>
    against(at.conflicts()[conflict]!, passage).map(({ fingerprint }) => fingerprint);

  it('should be those that it names', () => expect(texts(0, 0)).toEqual(['y', 'z']));
  it('should be those of another value where it names none', () => {
    expect(texts(1, 0)).toEqual(['y', 'w']);
    expect(texts(1, 1)).toEqual(['x', 'z']);
  });
  it('should be all others where they are of one value', () => expect(texts(2, 0)).toEqual(['z']));
  it('should leave out what is not there', () => {
    expect(texts(3, 0)).toEqual(['y']);
    expect(texts(0, 9)).toEqual([]);
  });
});

describe('time and place of a passage', () => {
  const at = view(
    '//- b.md 2026-03-12\nOne.\n//- a.md 2026-03-12\nTwo.\n\n{x|Three}.\n//- c.md 2025-12-31\nFour.\n//- d.md\nFive.\n',
    {
      quotes: [{ at: 'x' }],
      conflicts: [{ rule: 'quote.wording', at: ['x'] }],
    },
  );
  const order = (names: readonly string[]): string[] =>
    names
      .map((name) => ({ uri: uriOf(name) }))
      .sort(byPublished(at))
      .map(({ uri }) => uri.slice(-4));

  it('should be the oldest first, then by name, undated last', () =>
    forSeeds(20, (chance) =>
      expect(order(chance.shuffled(['a.md', 'b.md', 'c.md', 'd.md', 'e.md']))).toEqual([
        'c.md',
        'a.md',
        'b.md',
        'd.md',
        'e.md', // which is not there
      ]),
    ));

  it('should count lines from one, and know no file that is not there', () => {
    expect(lineNumber(A, 0, at)).toBe(1);
    expect(lineNumber(A, at.mark('x').start, at)).toBe(3);
    expect(lineNumber(uriOf('gone.md'), 0, at)).toBe(0);
  });

  it('should tell the published date', () => {
    expect(publishedOf(A, at)).toBe('2026-03-12');
    expect(publishedOf(uriOf('d.md'), at)).toBeNull();
    expect(publishedOf(uriOf('gone.md'), at)).toBeNull();
  });

  it('should find the claim that a passage was made from, also where it grew', () => {
    const [passage] = at.conflicts()[0]!.passages;
    expect(claimOf(passage!, at)?.text).toBe('Three');
    expect(claimOf({ ...passage!, end: passage!.end + 1 }, at)?.text).toBe('Three');
    expect(claimOf({ ...passage!, fingerprint: 'another' }, at)).toBeNull();
    expect(claimOf({ ...passage!, start: 0, end: 2 }, at)).toBeNull();
    expect(claimOf({ ...passage!, uri: uriOf('gone.md') }, at)).toBeNull();
  });
});

describe('spots', () => {
  const spot = (uri: string, start: number, end: number) => ({ uri, start, end });
  it('should be sorted and told once', () =>
    forSeeds(20, (chance) => {
      const spots = [spot('a', 1, 2), spot('a', 1, 3), spot('a', 4, 5), spot('b', 0, 1)];
      expect(sortedSpots(chance.shuffled([...spots, ...spots]))).toEqual(spots);
    }));
  it('should hold nothing else', () => {
    const more = { ...spot('a', 1, 2), text: 'x' };
    expect(spotOf(more)).toEqual(spot('a', 1, 2));
    expect(sortedSpots([more])).toEqual([spot('a', 1, 2)]);
    expect(sortedSpots([])).toEqual([]);
  });
});
