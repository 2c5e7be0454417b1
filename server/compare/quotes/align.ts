import type { UtteranceWord } from '../../claim/utterance';

/** A stretch where two printings differ: words of each side, ends exclusive; one side may be empty. */
export interface Gap {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** Where it stands: before the first common word, between common words, or after the last. */
  readonly at: 'start' | 'middle' | 'end';
}

/** How two printings of what may be one utterance lie on each other. */
export interface Alignment {
  /** Common words: index in a, index in b. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly gaps: readonly Gap[];
}

const EXACT = 20;
const SMALL = 8;
const INFLECTED = 14;
const UNLIKE = -9;
const SKIP = -5;
/** Longer utterances are cut: the table is quadratic, and what differs after that many words is another matter. */
export const LONGEST = 160;
/** At most so many words at an open end are taken for a replaced word rather than for another cut. */
const EDGE = 3;
/** After so many common words two sentences that end otherwise are one sentence, though more words differ. */
const LONG_RUN = 8;
const LONG_RUN_EDGE = 6;

/** Best local alignment (Smith–Waterman) of two lists of words, and the gaps in and around it. Time and space: product of the lengths. */
export function align(left: readonly UtteranceWord[], right: readonly UtteranceWord[]): Alignment {
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  const width = m + 1;
  const score = new Int32Array((n + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const diagonal = score[at - width - 1]! + likeness(left[i - 1]!, right[j - 1]!);
      const value = Math.max(0, diagonal, score[at - width]! + SKIP, score[at - 1]! + SKIP);
      score[at] = value;
      if (value > best) {
        best = value;
        bestAt = at;
      }
    }
  }
  const pairs: [number, number][] = [];
  for (let at = bestAt; score[at]! > 0;) {
    const i = Math.floor(at / width);
    const j = at % width;
    const like = likeness(left[i - 1]!, right[j - 1]!);
    if (score[at] === score[at - width - 1]! + like) {
      if (like > 0) pairs.push([i - 1, j - 1]);
      at -= width + 1;
    } else if (score[at] === score[at - width]! + SKIP) at -= width;
    else at -= 1;
  }
  pairs.reverse();
  return { pairs, gaps: gapsOf(pairs, left, right) };
}

function gapsOf(
  pairs: readonly (readonly [number, number])[],
  left: readonly UtteranceWord[],
  right: readonly UtteranceWord[],
): Gap[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return [];
  const gaps: Gap[] = [];
  if (first[0] > 0 && first[1] > 0 && first[0] <= EDGE && first[1] <= EDGE) {
    gaps.push({ a: [0, first[0]], b: [0, first[1]], at: 'start' });
  }
  for (let k = 1; k < pairs.length; k++) {
    const [a, b] = pairs[k - 1]!;
    const [c, d] = pairs[k]!;
    if (c - a > 1 || d - b > 1) gaps.push({ a: [a + 1, c], b: [b + 1, d], at: 'middle' });
  }
  const [n, m] = [Math.min(left.length, LONGEST), Math.min(right.length, LONGEST)];
  const [endA, endB] = [last[0] + 1, last[1] + 1];
  const isBegun = pairs.length >= LONG_RUN && !left[endA]?.clauseBefore && !right[endB]?.clauseBefore;
  const edge = isBegun ? LONG_RUN_EDGE : EDGE;
  if (n > endA && m > endB && n - endA <= edge && m - endB <= edge) {
    gaps.push({ a: [endA, n], b: [endB, m], at: 'end' });
  }
  return gaps;
}

function likeness(a: UtteranceWord, b: UtteranceWord): number {
  if (a.key === b.key) return a.weight === 'function' || a.weight === 'filler' ? SMALL : EXACT;
  if (a.stem === b.stem && a.weight !== 'number' && b.weight !== 'number' && a.stem.length > 2) return INFLECTED;
  return UNLIKE;
}
