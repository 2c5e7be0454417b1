import type { Language } from '../../article/language';
import type { FigureMention } from '../../extract/mention';
import { areHalves } from './halves';
import { says, type Stated, textOf, wordsOf } from './enumeration';
import { isElliptic } from './slots';
import type { Link } from './whole-of';

/** A way to read an enumeration: as the parts of a total. */
export interface Way {
  readonly total: FigureMention;
  /** In the unit and scale of the total. */
  readonly parts: readonly FigureMention[];
  readonly link: Link;
}

/**
 * How far the sum may be from the total, as a share of it, to be meant to give it: of three parts and more, and of two, which
 * must in any case miss it by one digit. Further away they are of something else.
 */
const REACH: Readonly<Record<Exclude<Link, 'some'>, readonly [many: number, two: number]>> = {
  named: [0.25, 0.1],
  sum: [0.25, 0.1],
  halves: [0, 0.1],
  called: [0.15, 0.08],
  'out-of': [0.12, 0],
  before: [0.12, 0],
  beside: [0.12, 0],
};
/** So little is a slip of any total. */
const FEW = 3;
const FARTHEST = 0.25;
/** Of two parts that come to more than what they are taken out of. */
const OVER = 0.05;
/** Of parts that fall short of what their sentence opens with (`Of this, …`). */
const OPENED = 0.08;
/** Links that tell that nothing is left out; any other sum must miss its total by one digit. */
const COMPLETE: ReadonlySet<Link> = new Set(['named', 'sum', 'called']);

/** Does the sum miss the total, by so little that it must be meant to give it, and is nothing left untold? */
export function misses({ total, parts, link }: Way, sentence: Stated, next: Stated | undefined): boolean {
  if (parts.some(({ low, high }) => low === null || high === null)) return false;
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const off = Math.abs(sum - total.value) / total.value;
  const over = sum > total.value;
  const many = parts.length >= 3;
  const oneDigit = missesOneDigit(sum, total.value);
  if (says(textOf(sentence, parts[0]!.start, parts.at(-1)!.end + 24), sentence.language, 'both')) return false;
  if (!over && isOpen(total, parts, sentence, next, total.value - sum)) return false;
  if (link === 'some') {
    if (over && !many) return oneDigit && off <= 0.12 && (isComplementary(parts) || areHalves(parts, total, sentence));
    if (over) return off <= 0.25 && areApart(total, parts, sentence);
    return (
      (endsWithRest(parts, sentence) && off <= 0.25) || (many && oneDigit && off <= OPENED && opens(parts, sentence))
    );
  }
  if (link === 'out-of' && !many) return over && oneDigit && off <= OVER;
  const [ofMany, ofTwo] = REACH[link];
  const near = off <= (many ? ofMany : ofTwo) || (many && Math.abs(sum - total.value) <= FEW && off <= FARTHEST);
  return near && (oneDigit || (many && COMPLETE.has(link)));
}

/** Is it one digit that would have to be another, or two that changed places? */
export function missesOneDigit(a: number, b: number): boolean {
  const off = Number(Math.abs(a - b).toPrecision(9));
  const digits = String(off)
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '');
  return digits.length === 1 || (digits.length === 2 && Number(digits) % 9 === 0);
}

/** What nobody is twice: a man and a woman; seriously hurt and slightly. */
const APART = ['man', 'woman', 'child'];
const HALVES = [
  ['man', 'woman'],
  ['serious', 'light'],
] as const;

const isComplementary = (parts: readonly FigureMention[]): boolean =>
  HALVES.some((halves) => halves.every((half) => parts.some((part) => isOf(part, half))));

const isOf = ({ counted }: FigureMention, kind: string): boolean =>
  counted !== null && (counted.classes.includes(kind) || counted.qualifiers.includes(kind));

/** Things and measures; of people those alone who differ by sex and age, or by a name or place before the number. */
const areApart = (total: FigureMention, parts: readonly FigureMention[], sentence: Stated): boolean =>
  !total.counted?.classes.includes('person') ||
  parts.every((part) => isElliptic(part, sentence) || APART.some((kind) => isOf(part, kind)));

/** `… and other countries 400`: the last is that of all that is left. */
function endsWithRest(parts: readonly FigureMention[], sentence: Stated): boolean {
  const [before, last] = [parts.at(-2)!, parts.at(-1)!];
  return says(textOf(sentence, before.end, last.end + 30), sentence.language, 'others');
}

/** `Of this, the state pays …, the county … and the town …`: it opens the sentence, so that the parts are its matter. */
const opens = (parts: readonly FigureMention[], sentence: Stated): boolean =>
  (wordsOf(sentence.language, 'including').exec(textOf(sentence, sentence.start, parts[0]!.start))?.index ?? 9) <= 2;

const startsWithOne = (item: string, language: Language): boolean =>
  wordsOf(language, 'one').test(/^\s*\p{L}+/u.exec(item)?.[0] ?? '');

/** May there be more parts: what is left is named without a number, or the number that is missing stands nearby? */
function isOpen(
  total: FigureMention,
  parts: readonly FigureMention[],
  sentence: Stated,
  next: Stated | undefined,
  missing: number,
): boolean {
  const { language, text, start } = sentence;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const lead = textOf(sentence, total.end, first.start);
  const inside = textOf(sentence, first.end, last.start);
  const after = textOf(sentence, last.end, start + text.length);
  const rest = wordsOf(language, 'rest');
  if (rest.test(inside) || rest.test(lead) || says(lead + inside, language, 'largest')) return true;
  const left = rest.exec(after);
  const led = left && after.slice(0, left.index);
  if (led !== null && (/[,;–—]\s*$/u.test(led) || says(led.slice(-6), language, 'conj'))) return true;
  // `one for each region, one for the towns, six for …`: ones are not read as numbers.
  const ones = (lead + inside + after).split(/[,;:]/u).filter((item) => startsWithOne(item, language)).length;
  if (missing <= ones) return true;
  const others = next?.block === sentence.block ? next : undefined;
  if (others && rest.test(others.text.slice(0, 40))) return true;
  return [...sentence.figures, ...(others?.figures ?? [])].some(
    ({ start: at, value }) => parts.every((part) => part.start !== at) && Math.abs(value - missing) < missing * 0.01,
  );
}
