import { describe, expect, it } from 'vitest';
import { differingWords, diffWords } from '../../../server/service/word-diff';

const mark = (runs: readonly { text: string; differs: boolean }[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text.trim()}]${/\s$/.test(text) ? ' ' : ''}` : text)).join('');

function check(a: string, b: string, expectedA: string, expectedB: string): void {
  const diff = diffWords(a, b);
  expect([mark(diff.a), mark(diff.b)]).toEqual([expectedA, expectedB]);
}

describe('words that differ', () => {
  it('should mark a word that was replaced', () => {
    check('the old bridge fell', 'the new bridge fell', 'the [old] bridge fell', 'the [new] bridge fell');
  });

  it('should mark words that only one side has', () => {
    check('we will not pay', 'we will pay', 'we will [not] pay', 'we will pay');
  });

  it('should not mark case, apostrophes or the punctuation around words', () => {
    check('L’eau monte, vite', "l'eau monte vite.", 'L’eau monte, vite', "l'eau monte vite.");
  });

  it('should mark numbers', () => {
    check('il y a 12 morts', 'il y a 15 morts', 'il y a [12] morts', 'il y a [15] morts');
  });

  it('should keep every character of both sides', () => {
    const [a, b] = ['one  two\nthree', 'one four\nthree five '];
    const diff = diffWords(a, b);
    expect(diff.a.map((run) => run.text).join('')).toBe(a);
    expect(diff.b.map((run) => run.text).join('')).toBe(b);
  });

  it('should mark nothing in texts too long to compare word by word', () => {
    const long = 'word '.repeat(500);
    expect(diffWords(long, `${long} end`).b.every((run) => !run.differs)).toBe(true);
  });

  it('should give the differing words alone', () => {
    expect(differingWords('the old bridge fell today', 'the new bridge fell, yesterday.')).toEqual({
      a: 'old … today',
      b: 'new … yesterday',
    });
    expect(differingWords('same words', 'Same words.')).toEqual({ a: '', b: '' });
  });
});
