import type { FigureMention } from '../../extract/mention';
import { isAddend, isTotal, says, type Stated, textOf, wordsOf } from './enumeration';
import { agrees, contradict, isNear, runs, type Sum } from './sum';

/** How far the items of one enumeration stand apart, in code units. */
const GAP = 90;
const ITEMS = 3;
const FEW = 4;

/**
 * Enumerations that come to an end (`11 in A, four in B and three in C`), of which the sentence, or the one before,
 * states the total, and which do not give it. Nothing says that they are all; so their sum must be near.
 */
export function sumsOfSeries(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap((_, i) =>
    seriesOf(sentences[i]!).flatMap((readings) => {
      for (const items of readings) {
        const sum = sumOf(items, sentences, i);
        if (sum) return sum === 'fits' ? [] : [sum];
      }
      return [];
    }),
  );
}

/** The total that the items contradict; `fits` where they give one; null where none of them is theirs. */
function sumOf(items: readonly FigureMention[], sentences: readonly Stated[], i: number): Sum | 'fits' | null {
  const sentence = sentences[i]!;
  const before = sentences[i - 1];
  const totals = [
    ...(before?.block === sentence.block && isBare(items)
      ? before.figures.map((total) => ({ total, in: before }))
      : []),
    ...sentence.figures.map((total) => ({ total, in: sentence })),
  ].filter(({ total, in: where }) => total.end <= items[0]!.start && canBe(total, items, where));
  // Whichever of them it is the total of: one that fits is enough.
  if (totals.some(({ total }) => runs(items).some((run) => agrees(total, run)))) return 'fits';
  const behind = totalBehind(items, sentence, sentences[i + 1]);
  // The figure that the enumeration follows; one further back only if it is called the total, or the only one that is near.
  const named =
    behind ??
    totals.findLast(({ total, in: where }) => isTotal(total, where)) ??
    totals.findLast(({ total }) => isNear(total, items)) ??
    totals.at(-1);
  if (!named || (named !== behind && !introduces(named.total, named.in, items, sentence))) return null;
  return contradict(named.total, items) ? { total: named.total, parts: items, all: false } : null;
}

/** Enumerations of three figures and more, closed by `and`, each with the ways to read it: each item says more than its number. */
function seriesOf(sentence: Stated): FigureMention[][][] {
  const found: FigureMention[][][] = [];
  let run: FigureMention[] = [];
  for (const figure of [...sentence.figures, null]) {
    const last = run.at(-1);
    if (figure && last && follows(last, figure, sentence)) {
      run.push(figure);
      continue;
    }
    // The first may be the total of the others: `4,850 people, namely 1,920 in A, …`.
    found.push(closedOf(run, sentence).filter((items) => !isOpen(items, sentence)));
    run = figure && isAddend(figure) && figure.status === 'fact' ? [figure] : [];
  }
  return found;
}

/** The run, and it without its first, up to where it comes to an end: `58 men, 71 women and 27 children, beside the seven crew`. */
function closedOf(run: readonly FigureMention[], sentence: Stated): FigureMention[][] {
  const ends = run.flatMap((_, i) => (i + 1 >= ITEMS && isClosed(run.slice(0, i + 1), sentence) ? [i + 1] : []));
  const end = ends[0];
  return end === undefined ? [] : [run.slice(0, end), run.slice(1, end)].filter(({ length }) => length >= ITEMS);
}

/** `…; a total of 12 left`, `…, or 12 in all`: the first figure behind, if it is called the total of what has no noun of its own. */
function totalBehind(
  items: readonly FigureMention[],
  sentence: Stated,
  next: Stated | undefined,
): { readonly total: FigureMention; readonly in: Stated } | null {
  const at = sentence.figures.indexOf(items.at(-1)!) + 1;
  const where = at < sentence.figures.length ? sentence : next?.block === sentence.block ? next : null;
  const total = where === sentence ? sentence.figures[at] : where?.figures[0];
  if (!where || !total || total.start - items.at(-1)!.end > GAP || !isTotal(total, where)) return null;
  const counts = isAddend({ ...total, part: null }) && isOfUnit(items[0]!, total) && total.unit !== '%';
  return counts && items.slice(1).every(isElliptic) ? { total, in: where } : null;
}

function follows(last: FigureMention, figure: FigureMention, sentence: Stated): boolean {
  if (!isAddend(figure) || figure.unit !== last.unit || figure.status !== 'fact') return false;
  // `the county (22), the town (14) and …`: each item in brackets of its own.
  const between = textOf(sentence, last.end, figure.start)
    .replace(/^\)(.*)\($/su, '$1')
    .replace(/\([^()\d]*\)/gu, '');
  if (between.length > GAP || /[.:()«»“”"]/u.test(between)) return false;
  const conj = wordsOf(sentence.language, 'conj');
  return (/[,;]/u.test(between) || conj.test(between)) && /\p{L}{2}/u.test(between.replace(conj, ''));
}

/** `…, 20 in B and 12 in C`, `… and the Greens three`: the conjunction stands before the last, with few words between. */
function isClosed(items: readonly FigureMention[], sentence: Stated): boolean {
  const [before, last] = [items.at(-2)!, items.at(-1)!];
  const words = textOf(sentence, before.end, last.start).trimEnd().split(/\s+/u);
  if (
    /,\s*$/u.test(textOf(sentence, before.end, last.start).split(wordsOf(sentence.language, 'conj'))[0] ?? '') &&
    says(words.join(' '), sentence.language, 'conj')
  )
    return true;
  // More than a word between only where the number ends its item, behind its name.
  const ends = /^\s*(?:[.,;:)]|$)/u.test(textOf(sentence, last.end, sentence.start + sentence.text.length));
  return words.slice(ends ? -FEW : -2).some((word) => says(word, sentence.language, 'conj'));
}

/** What is left is named without a number; or the items are those of years, not parts. */
function isOpen(items: readonly FigureMention[], sentence: Stated): boolean {
  const [first, last] = [items[0]!, items.at(-1)!];
  const text = textOf(sentence, first.start, last.end);
  const after = textOf(sentence, last.end, sentence.start + sentence.text.length);
  // A number that was not read may be a part as well.
  const left = items
    .reduce((so, { text: own }) => so.replace(own, ''), text)
    .replace(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/gu, '');
  if (/\d/u.test(left)) return true;
  // Years are parts only where a colon says that they are the total's.
  const led = /:\s*$/u.test(textOf(sentence, first.start - 3, first.start));
  if (!led && /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u.test(text + after.slice(0, 20))) return true;
  // `690 in the rest of the world`: the rest has its number.
  const rest = wordsOf(sentence.language, 'rest').exec(after);
  const counted =
    rest &&
    rest.index <= 25 &&
    !/[,;]/u.test(after.slice(0, rest.index)) &&
    !says(after.slice(0, rest.index), sentence.language, 'conj');
  return says(text, sentence.language, 'rest') || (rest !== null && !counted);
}

/** No item has a noun of its own: all count what was counted before. */
const isBare = (items: readonly FigureMention[]): boolean =>
  items.every(({ unit }) => unit === null) && items.every(isElliptic);

/** The noun is another's, or only the verb says of what kind they are (`14 were in hospital`). */
const isElliptic = ({ counted, start }: FigureMention): boolean =>
  counted === null || counted.lemma === null || counted.end <= start;

function canBe(total: FigureMention, items: readonly FigureMention[], where: Stated): boolean {
  if (!isAddend({ ...total, part: null }) || total.part === 'part' || total.modifier === 'range') return false;
  if (!isOfUnit(items[0]!, total) || total.unit === '%' || total.value < ITEMS) return false;
  if (total.unit !== null || total.counted !== null) return true;
  // What has no noun is no total: a number of a house, of a bus; unless it leaves it to a larger one before it.
  return where.figures.some(
    ({ end, counted, unit, value }) => end <= total.start && counted !== null && unit === null && value > total.value,
  );
}

/** `48 million euros: 22 million, 14 million and 9 million`: the parts may leave the currency to the total. */
const isOfUnit = (item: FigureMention, total: FigureMention): boolean =>
  item.unit === total.unit || (item.unit === null && item.value >= 1e5 && /^[A-Z]{3}$/u.test(total.unit ?? ''));

/** Is the enumeration that of the total: the items count the same without saying so, or a colon or `namely` leads to them. */
function introduces(total: FigureMention, where: Stated, items: readonly FigureMention[], sentence: Stated): boolean {
  if (where !== sentence) return true;
  const between = textOf(sentence, total.end, items[0]!.start);
  if (says(between, sentence.language, 'including') || /[.«»“”"]/u.test(between)) return false;
  if (/[:(–—]/u.test(between) || says(between, sentence.language, 'only')) return true;
  return total.unit === null ? items.slice(1).every(isElliptic) && /[,;:]/u.test(between) : isTotal(total, sentence);
}
