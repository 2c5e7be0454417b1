import type { Language } from '../../article/language';
import type { UtteranceWord } from '../../claim/utterance';
import type { QuoteClaim } from '../../claim/quote-claims';
import { isHalfNegation } from '../../language/utterance-words';
import { areAliases } from '../../link/aliases';
import { thingForm } from '../../link/thing-form';
import type { Alignment, Gap } from './align';
import { areOpposite, isExchange, negateEachOther, turnsRound } from './exchange';

/** What changed, the gravest first. `inflected`, `small` and `cut` leave the meaning. */
export const GRAVITY = ['number', 'negation', 'replaced', 'dropped', 'small', 'cut'] as const;
export type Kind = (typeof GRAVITY)[number];

/** A gap and how much it changes what is said. */
export interface Difference {
  readonly gap: Gap;
  readonly kind: Kind;
}

/** A silent cut of more words than this, between clauses, is a shortening rather than an alteration. */
const LONG_CUT = 5;

/** Every difference between two printings, in the order of the text. A compound written in one word or two is none, nor two names of one body. */
export function differences(a: QuoteClaim, b: QuoteClaim, alignment: Alignment): readonly Difference[] {
  const found: Difference[] = alignment.gaps
    .filter(
      (gap) =>
        !isCompound(a.utterance.words.slice(...gap.a), b.utterance.words.slice(...gap.b)) &&
        !areAliases(thingForm(shown(a, gap.a)).id, thingForm(shown(b, gap.b)).id),
    )
    .map((gap) => ({ gap, kind: kindOf(gap, a, b, alignment) }));
  const [first, ...rest] = found;
  return first && (negateEachOther(a, b) || turnsRound(a, b)) ? [{ gap: first.gap, kind: 'replaced' }, ...rest] : found;
}

/** The words of a gap as written; empty if there are none. */
function shown({ text, start, utterance: { words } }: QuoteClaim, [from, to]: readonly [number, number]): string {
  return to > from ? text.slice(words[from]!.start - start, words[to - 1]!.end - start) : '';
}

/** `air strikes` and `airstrikes`: the same letters, but for the end of an inflected word. */
function isCompound(left: readonly UtteranceWord[], right: readonly UtteranceWord[]): boolean {
  if (left.length === right.length || left.length === 0 || right.length === 0) return false;
  const letters = (words: readonly UtteranceWord[], last: string): string =>
    words.slice(0, -1).reduceRight((rest, { key }) => key + rest, last);
  const [x, y] = [left.at(-1)!, right.at(-1)!];
  return letters(left, x.key) === letters(right, y.key) || letters(left, x.stem) === letters(right, y.stem);
}

/** The gravest of the differences, or null if the words are the same. */
export const gravest = (found: readonly Difference[]): Difference | null =>
  found.reduce<Difference | null>(
    (worst, one) => (!worst || GRAVITY.indexOf(one.kind) < GRAVITY.indexOf(worst.kind) ? one : worst),
    null,
  );

function kindOf(gap: Gap, a: QuoteClaim, b: QuoteClaim, alignment: Alignment): Kind {
  const left = a.utterance.words.slice(...gap.a);
  const right = b.utterance.words.slice(...gap.b);
  if (isMarked(gap, a, b)) return 'cut';
  // A fragment's first words are fitted to the writer's sentence, and only whole beginnings can differ.
  if (gap.at === 'start' && (!(a.utterance.fromStart && b.utterance.fromStart) || isOtherClause(gap, a, b)))
    return 'small';
  if (isExchange(gap, a, b, alignment)) return 'replaced';
  const [mine, theirs] = [withoutMoved(left, b, alignment, 1), withoutMoved(right, a, alignment, 0)];
  const numbers = [mine, theirs].map((words) => words.filter(({ weight }) => weight === 'number'));
  if (numbers[0]!.length > 0 && numbers[1]!.length > 0) {
    if (sameValue(numbers[0]!, numbers[1]!)) return contentKind(strip(mine), strip(theirs));
    return 'number';
  }
  if (negates(mine) !== negates(theirs) && !bothDeny(left, right, a.language) && !isFitted(gap, a, b, alignment))
    return 'negation';
  if (numbers[0]!.length + numbers[1]!.length > 0) return 'number';
  if (areOpposite(left, right, a.language)) return 'replaced';
  const kind = contentKind(mine, theirs);
  if (kind === 'dropped' && (isClauseCut(gap, a, b) || isNamePart(gap, a, b) || isUnit(gap, a, b))) return 'small';
  // A pronoun spelled out: `il` and the name it stands for.
  if (kind === 'dropped' && gap.at === 'start' && gap.a[1] > gap.a[0] && gap.b[1] > gap.b[0]) return 'small';
  return kind;
}

function contentKind(left: readonly UtteranceWord[], right: readonly UtteranceWord[]): Kind {
  const [mine, theirs] = [left, right].map((words) => words.filter(({ weight }) => weight === 'content'));
  const [one, other] = [mine!, theirs!];
  if (one.length > 0 && other.length > 0) return 'replaced';
  if (one.length + other.length === 0) return 'small';
  return 'dropped';
}

const strip = (words: readonly UtteranceWord[]): readonly UtteranceWord[] =>
  words.filter(({ weight }) => weight !== 'number');
const negates = (words: readonly UtteranceWord[]): boolean => words.some(({ weight }) => weight === 'negation');

/** What both have begins a clause on one side: the words before it are another one, which the other leaves out. */
const isOtherClause = (gap: Gap, a: QuoteClaim, b: QuoteClaim): boolean =>
  (a.utterance.words[gap.a[1]]?.clauseBefore ?? false) || (b.utterance.words[gap.b[1]]?.clauseBefore ?? false);

/** `je n'ai pas pris` and `je ne prends plus`. */
const bothDeny = (left: readonly UtteranceWord[], right: readonly UtteranceWord[], language: Language): boolean =>
  [left, right].every((words) => words.some(({ key }) => isHalfNegation(key, language)));

/** Words that the other side has elsewhere outside the common words were only moved; a negation only with what it negates. */
function withoutMoved(
  words: readonly UtteranceWord[],
  other: QuoteClaim,
  alignment: Alignment,
  side: 0 | 1,
): readonly UtteranceWord[] {
  if (words.length === 0) return words;
  const paired = new Set(alignment.pairs.map((pair) => pair[side]));
  const free = new Set(other.utterance.words.filter((_, i) => !paired.has(i)).map(({ stem }) => stem));
  const moves = words.some(({ stem, weight }) => weight === 'content' && free.has(stem));
  return words.filter(
    ({ stem, weight }) => weight === 'function' || (weight === 'negation' && !moves) || !free.has(stem),
  );
}

function sameValue(a: readonly UtteranceWord[], b: readonly UtteranceWord[]): boolean {
  const sum = (words: readonly UtteranceWord[]): number =>
    words.reduce((total, { key }) => total + Number(key.slice(1)), 0);
  return sum(a) === sum(b);
}

/** An ellipsis or brackets stand in the gap or at its ends. */
function isMarked(gap: Gap, a: QuoteClaim, b: QuoteClaim): boolean {
  const marked = ({ utterance: { words, cutAfter } }: QuoteClaim, [from, to]: readonly [number, number]): boolean => {
    for (let i = from; i <= to && i < words.length; i++) if (words[i]!.cutBefore) return true;
    return to >= words.length && cutAfter;
  };
  return marked(a, gap.a) || marked(b, gap.b);
}

/** The `pas` of `je ne participerai pas` before an infinitive that the other fragment begins with. */
function isFitted(gap: Gap, a: QuoteClaim, b: QuoteClaim, { pairs }: Alignment): boolean {
  const first = pairs[0]!;
  if (gap.a[0] > first[0] + 1 || gap.b[0] > first[1] + 1) return false;
  const [x, y] = [a.utterance.words[first[0]]!, b.utterance.words[first[1]]!];
  const begins = first[0] === 0 ? !a.utterance.fromStart : first[1] === 0 && !b.utterance.fromStart;
  return begins && x.key !== y.key;
}

/** A run of whole clauses that one side leaves out. */
function isClauseCut(gap: Gap, a: QuoteClaim, b: QuoteClaim): boolean {
  const [claim, [from, to]] = gap.a[1] > gap.a[0] ? [a, gap.a] : [b, gap.b];
  const { words } = claim.utterance;
  const edges = (words[from]!.clauseBefore ? 1 : 0) + ((words[to]?.clauseBefore ?? true) ? 1 : 0);
  return to - from > LONG_CUT && edges > 0;
}

/** A first name or title that one side leaves out before the name. */
function isNamePart(gap: Gap, a: QuoteClaim, b: QuoteClaim): boolean {
  const [claim, [from, to]] = gap.a[1] > gap.a[0] ? [a, gap.a] : [b, gap.b];
  const { words } = claim.utterance;
  return words.slice(from, to).every(({ name, weight }) => name || weight === 'function') && (words[to]?.name ?? false);
}

/** `15 ans` and `15`: the unit of a number that both have. */
function isUnit(gap: Gap, a: QuoteClaim, b: QuoteClaim): boolean {
  const [claim, [from, to]] = gap.a[1] > gap.a[0] ? [a, gap.a] : [b, gap.b];
  return to - from === 1 && gap.at === 'middle' && claim.utterance.words[from - 1]?.weight === 'number';
}
