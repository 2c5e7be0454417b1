import type { QuoteClaim } from '../../claim/quote-claims';
import type { UtteranceWord } from '../../claim/utterance';
import { align, type Alignment } from './align';

/** Two printings of one utterance, as far as the words tell. */
export interface Match {
  readonly alignment: Alignment;
  /** Common words, and those among them that carry meaning. */
  readonly common: number;
  readonly content: number;
  /** Common words as a share of the stretch where the two overlap, 0 to 1. */
  readonly share: number;
  /** Common words as a share of the shorter utterance, 0 to 1. */
  readonly covered: number;
}

/** Fewest common words, and fewest of them with a meaning. */
const FEWEST = 3;
const FEWEST_CONTENT = 2;
/** One word with a meaning is enough where nearly all the others agree. */
const NEARLY = 5;
const NEARLY_COVERED = 0.8;
const LEAST_SHARE = 0.55;
const LEAST_COVERED = 0.5;

/** Lays the two on each other; null if they are plainly not one utterance, or in two languages. */
export function sameUtterance(a: QuoteClaim, b: QuoteClaim): Match | null {
  if (a.language !== b.language) return null;
  if (!mayMatch(a, b)) return null;
  // Read only now: words may have to be read anew.
  const [left, right] = [a.utterance.words, b.utterance.words];
  const shorter = Math.min(left.length, right.length);
  const alignment = align(left, right);
  const { pairs, gaps } = alignment;
  const common = pairs.length;
  const content = pairs.filter(([i]) => left[i]!.weight === 'content' || left[i]!.weight === 'number').length;
  const loose = gaps.reduce((sum, { a: x, b: y }) => sum + Math.max(x[1] - x[0], y[1] - y[0]), 0);
  const share = common / Math.max(1, common + loose);
  const covered = common / shorter;
  const nearlyWhole = content > 0 && common >= NEARLY && covered >= NEARLY_COVERED;
  if (common < FEWEST || (content < FEWEST_CONTENT && !nearlyWhole && !(common >= NEARLY && areReordered(left, right))))
    return null;
  if (share < LEAST_SHARE || covered < LEAST_COVERED) return null;
  return { alignment, common, content, share, covered };
}

/** Do both say the same words with a meaning, in whatever order? */
function areReordered(left: readonly UtteranceWord[], right: readonly UtteranceWord[]): boolean {
  const [mine, theirs] = [left, right].map((words) =>
    words.flatMap(({ stem, weight }) => (weight === 'content' ? [stem] : [])).sort(),
  );
  return mine!.length >= FEWEST_CONTENT && mine!.join(' ') === theirs!.join(' ');
}

/** Could an alignment find enough? Words that both have at all are an upper bound, without its table. */
function mayMatch(a: QuoteClaim, b: QuoteClaim): boolean {
  const [one, other] = [a.utterance.marks, b.utterance.marks];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const { length } = short;
  let missable = length - Math.max(FEWEST, Math.ceil(length * LEAST_COVERED));
  const [few, many] =
    short === one ? [a.utterance.sketch, b.utterance.sketch] : [b.utterance.sketch, a.utterance.sketch];
  if (bits(few[0] & ~many[0]) > missable || bits(few[1] & ~many[1]) > missable) return false;
  let common = 0;
  let content = 0;
  for (let i = 0, j = 0; i < length; i++) {
    const mark = short[i]!;
    const word = mark | 1;
    while (j < long.length && (long[j]! | 1) < word) j++;
    if (j < long.length && (long[j]! | 1) === word) {
      common++;
      content += mark & 1;
    } else if (--missable < 0) return false;
  }
  return content >= FEWEST_CONTENT || (content > 0 && common >= NEARLY && common >= length * NEARLY_COVERED);
}

/** How many bits of 32 are set. */
function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
