import type { UtteranceWord } from '../../claim/utterance';
import type { QuoteClaim } from '../../claim/quote-claims';
import { isPivot, oppositesOf } from '../../language/utterance-words';
import type { Alignment, Gap } from './align';

/** `for` on one side and `against` on the other. */
export const areOpposite = (
  left: readonly UtteranceWord[],
  right: readonly UtteranceWord[],
  language: QuoteClaim['language'],
): boolean =>
  left.some(({ key }) => {
    const opposites = oppositesOf(key, language);
    return opposites !== undefined && right.some((word) => opposites.has(word.key));
  });

/** `not a club but a school` and `not a school but a club`: two gaps have each other's words, and the sense between them. */
export function isExchange(gap: Gap, a: QuoteClaim, b: QuoteClaim, { gaps, pairs }: Alignment): boolean {
  const stems = ({ utterance }: QuoteClaim, run: readonly [number, number]): string =>
    utterance.words
      .slice(...run)
      .flatMap(({ stem, weight }) => (weight === 'content' || weight === 'number' ? [stem] : []))
      .join(' ');
  const [mine, theirs] = [stems(a, gap.a), stems(b, gap.b)];
  if (mine === '' || theirs === '' || mine === theirs) return false;
  // What stands outside the common words is no gap if it is long, but may be the other half.
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const ends: Gap[] = [
    { a: [0, first[0]], b: [0, first[1]], at: 'start' },
    { a: [last[0] + 1, a.utterance.words.length], b: [last[1] + 1, b.utterance.words.length], at: 'end' },
  ];
  const other = [...gaps, ...ends].find(
    (one) => one.a[0] !== gap.a[0] && stems(a, one.a) === theirs && stems(b, one.b) === mine,
  );
  if (!other) return false;
  // `the mayor and the prefect` may be said in either order.
  const [from, to] = gap.a[0] < other.a[0] ? [gap.a[1], other.a[0]] : [other.a[1], gap.a[0]];
  return a.utterance.words.slice(from, to).some(({ weight }) => weight === 'content' || weight === 'negation');
}

/** `rather slow than sorry` and `rather sorry than slow`. */
export function turnsRound(a: QuoteClaim, b: QuoteClaim): boolean {
  const mine = sides(a);
  return mine.size > 0 && [...sides(b)].some((pair) => mine.has(pair.split(' ').reverse().join(' ')));
}

/** Stems of the words with a meaning on the two sides of each pivot, within its clause. */
function sides({ language, utterance: { words } }: QuoteClaim): ReadonlySet<string> {
  const found = new Set<string>();
  words.forEach(({ key }, i) => {
    if (!isPivot(key, language)) return;
    const before = words.slice(0, i).findLast(({ weight }) => weight === 'content');
    const after = words.slice(i + 1).find(({ weight }) => weight === 'content');
    if (before && after && before.stem !== after.stem) found.add(`${before.stem} ${after.stem}`);
  });
  return found;
}

/** `not a mill, we build a school` and `not a school, we build a mill`: the one negates what the other says. */
export function negateEachOther(a: QuoteClaim, b: QuoteClaim): boolean {
  const [mine, theirs] = [negated(a), negated(b)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((stem) => theirs.includes(stem))) return false;
  const says = ({ utterance: { words } }: QuoteClaim, stems: readonly string[]): boolean =>
    stems.every((stem) => words.some((word) => word.stem === stem));
  return says(b, mine) && says(a, theirs);
}

/** Stems of the words with a meaning from a negation to the end of its clause. */
function negated({ utterance: { words } }: QuoteClaim): readonly string[] {
  const stems: string[] = [];
  let within = false;
  for (const { stem, weight, clauseBefore } of words) {
    if (weight === 'negation') within = true;
    else if (clauseBefore) within = false;
    if (within && weight === 'content') stems.push(stem);
  }
  return stems;
}
