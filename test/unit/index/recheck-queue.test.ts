import { describe, expect, it } from 'vitest';
import { RecheckQueue } from '../../../server/index/recheck-queue';
import { Bite } from '../../../server/link/bite';

const FILES: Record<string, readonly number[]> = { a: [10, 11, 12], b: [20, 21] };

/** A queue over two files that writes down which claims are compared, and beside each those of its file it need not meet. */
function queueOf(comparisons = 0) {
  const queue = new RecheckQueue((uri) => FILES[uri] ?? []);
  const log: string[] = [];
  const run = (bite: number): string[] => {
    log.length = 0;
    queue.run(new Bite(bite), (uri, i, done) => {
      log.push(`${uri}${i} but ${[...done].join('+') || 'none'}`);
      return comparisons;
    });
    return [...log];
  };
  return { queue, run };
}

describe('claims that are compared again', () => {
  it('should be all of a file, each without those before it', () => {
    const { queue, run } = queueOf();
    queue.addAll('a');
    expect(run(Infinity)).toEqual(['a0 but none', 'a1 but 10', 'a2 but 10+11']);
    expect(queue.pending).toBe(false);
  });

  it('should be as many as a bite has room for, and the next goes on behind them', () => {
    const { queue, run } = queueOf(32);
    queue.addAll('a');
    queue.addAll('b');
    expect(run(2)).toEqual(['a0 but none', 'a1 but 10']);
    expect(queue.pending).toBe(true);
    expect(run(2)).toEqual(['a2 but 10+11', 'b0 but none']);
    expect(run(2)).toEqual(['b1 but 20']);
    expect(queue.pending).toBe(false);
  });

  it('should be one at least if the bite has any room, however dear it is', () => {
    const { queue, run } = queueOf(100_000);
    queue.addAll('a');
    expect(run(1)).toEqual(['a0 but none']);
  });

  it('should be none with a bite that is full', () => {
    const { queue, run } = queueOf();
    queue.addAll('a');
    expect(run(0)).toEqual([]);
    expect(queue.pending).toBe(true);
  });

  it('should cost something even if they meet nothing', () => {
    const { queue, run } = queueOf(0);
    FILES['many'] = Array.from({ length: 1000 }, (_, i) => 100 + i);
    queue.addAll('many');
    expect(run(8).length).toBeLessThan(500);
  });

  it('should start again when the file changes', () => {
    const { queue, run } = queueOf(32);
    queue.addAll('a');
    run(2);
    queue.addAll('a');
    expect(run(Infinity)).toEqual(['a0 but none', 'a1 but 10', 'a2 but 10+11']);
  });

  it('should be those alone whose names mean something else', () => {
    const { queue, run } = queueOf();
    queue.add('a', [2, 0]);
    expect(run(Infinity)).toEqual(['a2 but none', 'a0 but 12']);
  });

  it('should meet those done before again when a name among them means something else', () => {
    const { queue, run } = queueOf(32);
    queue.addAll('a');
    run(2);
    queue.add('a', [0]);
    expect(run(Infinity)).toEqual(['a2 but none', 'a0 but 12']);
  });

  it('should not be those that were just compared with all', () => {
    const { queue, run } = queueOf();
    queue.addAll('a');
    queue.skip('a', [1]);
    queue.skip('b', [0]);
    expect(run(Infinity)).toEqual(['a0 but 11', 'a2 but 11+10']);
  });

  it('should be none of a file that is gone', () => {
    const { queue, run } = queueOf();
    queue.addAll('a');
    queue.add('b', []);
    queue.remove('a');
    expect(queue.pending).toBe(false);
    expect(run(Infinity)).toEqual([]);
  });
});
