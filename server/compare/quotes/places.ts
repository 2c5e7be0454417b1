import type { QuoteClaim } from '../../claim/quote-claims';
import type { UtteranceWord } from '../../claim/utterance';
import type { Located, Place } from '../rule';
import type { Alignment, Gap } from './align';

/** Utterances of at most so many words are shown whole. */
const SHORT = 12;
/** Else so many common words are shown on each side of what differs, if no clause ends before. */
const AROUND = 5;

/**
 * The passages to point at: on both sides the words from one common word to another, so that the one
 * can be put in the place of the other.
 */
export function differingPlaces(
  a: Located<QuoteClaim>,
  b: Located<QuoteClaim>,
  alignment: Alignment,
  gap: Gap,
): readonly [Place, Place] {
  const [left, right] = [a.claim.utterance.words, b.claim.utterance.words];
  const { pairs } = alignment;
  const after = pairs.findIndex(([i, j]) => i >= gap.a[1] && j >= gap.b[1]);
  const next = after < 0 ? pairs.length : after;
  const short = Math.max(left.length, right.length) <= SHORT;
  let from = next;
  while (from > 0 && (short || next - from < AROUND)) {
    const [i, j] = pairs[from - 1]!;
    from--;
    if (!short && (left[i]!.clauseBefore || right[j]!.clauseBefore)) break;
  }
  let to = next;
  while (to < pairs.length && (short || to - next < AROUND)) {
    const [i, j] = pairs[to]!;
    if (!short && to > next && (left[i]!.clauseBefore || right[j]!.clauseBefore)) break;
    to++;
  }
  const edge = (side: 0 | 1, run: readonly [number, number]): [number, number] => [
    gap.at === 'start' ? run[0] : from < next || next > from ? pairs[from]![side] : run[0],
    gap.at === 'end' ? run[1] - 1 : to > next ? pairs[to - 1]![side] : Math.max(run[0], run[1] - 1),
  ];
  return [placeOf(a, left, edge(0, gap.a)), placeOf(b, right, edge(1, gap.b))];
}

function placeOf(
  { uri, reading, claim }: Located<QuoteClaim>,
  words: readonly UtteranceWord[],
  [from, to]: readonly [number, number],
): Place {
  const start = words[from]!.start;
  const end = words[Math.min(to, words.length - 1)]!.end;
  return { uri, start, end, shown: reading.article.text.slice(start, end), fingerprint: claim.fingerprint };
}
