import { describe, expect, it } from 'vitest';
import { Reader } from '../../../server/index/reader';
import { ReadingShelf } from '../../../server/index/reading-shelf';

const read = (n: number) =>
  new Reader().read({ uri: `${n}.md`, text: `The fire in Kelmouth killed ${n} people on 3 March, said Liv Aasen.\n` });

/** A shelf of files 0 to `files - 1`, of which a few lie open. */
function shelfOf(files: number, most = 4) {
  const shelf = new ReadingShelf(most);
  const readings = Array.from({ length: files }, (_, n) => read(n));
  readings.forEach((reading, n) => shelf.set(`${n}.md`, reading));
  return { shelf, readings };
}

describe('readings on a shelf', () => {
  it('should be equal to what was put there, however long ago', () => {
    const { shelf, readings } = shelfOf(12);
    readings.forEach((reading, n) => expect(shelf.get(`${n}.md`)).toStrictEqual(reading));
    readings.forEach((reading, n) => expect(shelf.get(`${n}.md`)).toStrictEqual(reading));
  });

  it('should be the same object while it lies open, and another one later', () => {
    const { shelf, readings } = shelfOf(12);
    expect(shelf.get('11.md')).toBe(readings[11]);
    const opened = shelf.get('0.md');
    expect(opened).not.toBe(readings[0]);
    expect(shelf.get('0.md')).toBe(opened);
    expect(opened!.claims.length).toBeGreaterThan(0);
  });

  it('should share what claims have in common with mentions', () => {
    const { shelf } = shelfOf(12);
    const { mentions, claims } = shelf.get('0.md')!;
    const figure = claims.find((claim) => claim.kind === 'figure')!;
    expect(figure.figure).toBe(mentions[figure.mention]);
    expect(shelf.get('0.md')!.claims).toBe(claims);
  });

  it('should stay open while somebody asks for it', () => {
    const { shelf } = shelfOf(12);
    const opened = shelf.get('3.md');
    for (let n = 4; n < 12; n++) {
      shelf.get(`${n}.md`);
      expect(shelf.get('3.md')).toBe(opened);
    }
  });

  it('should give the article at any time', () => {
    const { shelf, readings } = shelfOf(12);
    readings.forEach(({ article }, n) => expect(shelf.article(`${n}.md`)).toBe(article));
    expect(shelf.get('0.md')!.article).toBe(readings[0]!.article);
  });

  it('should be the last version', () => {
    const { shelf } = shelfOf(12);
    const newer = read(99);
    shelf.set('0.md', newer);
    expect(shelf.get('0.md')).toBe(newer);
    for (let n = 1; n < 12; n++) shelf.get(`${n}.md`);
    expect(shelf.get('0.md')).toStrictEqual(newer);
    expect(shelf.article('0.md')).toBe(newer.article);
  });

  it('should be none of a file that is gone or was never there', () => {
    const { shelf } = shelfOf(12);
    for (const uri of ['0.md', '11.md', 'other.md']) {
      shelf.delete(uri);
      expect(shelf.get(uri)).toBeNull();
      expect(shelf.article(uri)).toBeNull();
    }
    shelf.set('0.md', read(0));
    expect(shelf.get('0.md')).not.toBeNull();
  });
});
