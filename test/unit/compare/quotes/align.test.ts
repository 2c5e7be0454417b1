import { describe, expect, it } from 'vitest';
import { align, LONGEST, type Alignment } from '../../../../server/compare/quotes/align';
import type { UtteranceWord } from '../../../../server/claim/utterance';
import { forSeeds } from '../../seeded';

const SMALL = new Set('the a of to and in is it'.split(' '));

/** Words as an utterance has them; `,word` begins a clause. A word's stem is its first five letters. */
const words = (text: string): UtteranceWord[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word, i) => {
      const key = word.replace(',', '');
      return {
        start: i * 10,
        end: i * 10 + key.length,
        key,
        stem: key.slice(0, 5),
        weight: /^\d/u.test(key) ? 'number' : SMALL.has(key) ? 'function' : 'content',
        clauseBefore: word.startsWith(','),
        cutBefore: false,
        name: false,
      } as unknown as UtteranceWord;
    });

const of = (a: string, b: string): Alignment => align(words(a), words(b));

/** The gaps as `place: mine | theirs`. */
function gaps(a: string, b: string): string[] {
  const [left, right] = [words(a), words(b)];
  const shown = (list: readonly UtteranceWord[], [from, to]: readonly [number, number]): string =>
    list
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
  return align(left, right).gaps.map((gap) => `${gap.at}: ${shown(left, gap.a)} | ${shown(right, gap.b)}`);
}

describe('two printings laid on each other', () => {
  it.each<[string, string, string[]]>([
    ['the bridge will stay closed', 'the bridge will stay closed', []],
    ['the bridge will stay closed', 'the bridge will remain closed', ['middle: stay | remain']],
    ['the bridge will stay closed', 'the bridge will closed', ['middle: stay | ']],
    ['the bridge will stay closed', 'the bridge really will stay closed', ['middle:  | really']],
    // Small words before many others are no anchor.
    ['the bridge closed', 'the old stone bridge closed', ['start: the | the old stone']],
    ['the bridge will stay closed for 12 weeks', 'the bridge will stay closed for 21 weeks', ['middle: 12 | 21']],
    ['our bridge will stay closed', 'their bridge will stay closed', ['start: our | their']],
    ['the bridge will stay closed', 'the bridge will stay open', ['end: closed | open']],
    // The longer has more words before and after: another cut, no gap.
    ['the bridge will stay', 'and so the bridge will stay closed for good', []],
    ['', 'the bridge', []],
    ['the harbour burns', 'my council votes', []],
  ])('should leave the gaps: %j, %j', (a, b, expected) => expect(gaps(a, b)).toEqual(expected));

  it('should pair inflected words', () => {
    expect(of('the bridges will close', 'the bridge will close').pairs).toHaveLength(4);
    expect(gaps('the bridges will close', 'the bridge will close')).toEqual([]);
  });

  it('should take a long end for another cut, not for words replaced', () => {
    expect(gaps('the bridge stays closed one two three four', 'the bridge stays closed five six seven eight')).toEqual(
      [],
    );
    expect(gaps('the bridge stays closed one two', 'the bridge stays closed five six')).toEqual([
      'end: one two | five six',
    ]);
  });

  it('should take a longer end for one sentence after a long run, unless a clause begins there', () => {
    const run = 'we told them that old stone bridge stays closed until spring';
    expect(gaps(`${run} one two three four`, `${run} five six seven eight`)).toHaveLength(1);
    expect(gaps(`${run} ,one two three four`, `${run} five six seven eight`)).toHaveLength(0);
  });

  it('should look no further than it may', () => {
    const long = Array.from({ length: LONGEST + 40 }, (_, i) => `word${i}`).join(' ');
    const { pairs, gaps: found } = of(long, long);
    expect(pairs).toHaveLength(LONGEST);
    expect(found).toEqual([]);
  });

  it('should pair words in order, leave all others in gaps or outside, and be the mirror of itself', () =>
    forSeeds(200, (chance) => {
      const vocabulary = 'the bridge harbour council of will stay closed 12 21 mayor votes'.split(' ');
      const text = (): string => Array.from({ length: chance.below(14) }, () => chance.pick(vocabulary)).join(' ');
      const [a, b] = [text(), text()];
      const [left, right] = [words(a), words(b)];
      const { pairs, gaps: found } = align(left, right);
      for (let k = 0; k < pairs.length; k++) {
        const [i, j] = pairs[k]!;
        expect(left[i]!.key === right[j]!.key || left[i]!.stem === right[j]!.stem).toBe(true);
        if (k > 0) expect(i > pairs[k - 1]![0] && j > pairs[k - 1]![1]).toBe(true);
      }
      const paired = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
      for (const gap of found) {
        for (const [side, [from, to]] of [gap.a, gap.b].entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual([left, right][side]!.length);
          for (let i = from; i < to; i++) expect(paired[side]!.has(i)).toBe(false);
        }
        expect(gap.a[1] - gap.a[0] + gap.b[1] - gap.b[0]).toBeGreaterThan(0);
      }
      // Which of equal alignments is taken may differ; how good it is may not.
      expect(pairs.length === 0).toBe(align(right, left).pairs.length === 0);
    }));

  it('should pair every word of an utterance with itself', () =>
    forSeeds(60, (chance) => {
      const text = Array.from({ length: 1 + chance.below(20) }, () => chance.word('abcdeo', 2, 7)).join(' ');
      const { pairs, gaps: found } = of(text, text);
      expect(pairs).toEqual(words(text).map((_, i) => [i, i]));
      expect(found).toEqual([]);
    }));
});
