import type { FigureMention } from '../../extract/mention';
import { isAddend, isTotal, says, type Stated, textOf, wordsOf } from './enumeration';
import { agrees, contradict, runs, type Sum } from './sum';

/** How far the items of one enumeration stand apart, in code units. */
const GAP = 90;
const ITEMS = 3;
const FEW = 4;

/**
 * Enumerations that come to an end (`11 in A, four in B and three in C`), of which the sentence, or the one before,
 * states the total, and which do not give it. Nothing says that they are all; so their sum must be near.
 */
export function sumsOfSeries(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1];
    return seriesOf(sentence).flatMap((items) => {
      const totals = [
        ...(before?.block === sentence.block && isBare(items)
          ? before.figures.map((total) => ({ total, in: before }))
          : []),
        ...sentence.figures.map((total) => ({ total, in: sentence })),
      ].filter(({ total }) => total.end <= items[0]!.start && canBe(total, items));
      // The figure that the enumeration follows; one further back only if it is called the total.
      const named = totals.findLast(({ total, in: where }) => isTotal(total, where)) ?? totals.at(-1);
      if (!named || !introduces(named.total, named.in, items, sentence)) return [];
      // Whichever of them it is the total of: one that fits is enough.
      if (totals.some(({ total }) => runs(items).some((run) => agrees(total, run)))) return [];
      return contradict(named.total, items) ? [{ total: named.total, parts: items, all: false }] : [];
    });
  });
}

/** Enumerations of three figures and more, closed by `and`: each item says more than its number. */
function seriesOf(sentence: Stated): FigureMention[][] {
  const found: FigureMention[][] = [];
  let run: FigureMention[] = [];
  for (const figure of [...sentence.figures, null]) {
    const last = run.at(-1);
    if (figure && last && follows(last, figure, sentence)) {
      run.push(figure);
      continue;
    }
    // The first may be the total of the others: `4,850 people, namely 1,920 in A, …`.
    for (const items of [run, run.slice(1)])
      if (items.length >= ITEMS && isClosed(items, sentence) && !isOpen(items, sentence)) found.push(items);
    run = figure && isAddend(figure) && figure.status === 'fact' ? [figure] : [];
  }
  return found;
}

function follows(last: FigureMention, figure: FigureMention, sentence: Stated): boolean {
  if (!isAddend(figure) || figure.unit !== last.unit || figure.status !== 'fact') return false;
  // `the county (22), the town (14) and …`: each item in brackets of its own.
  const between = textOf(sentence, last.end, figure.start).replace(/^\)(.*)\($/su, '$1');
  if (between.length > GAP || /[.:()«»“”"]/u.test(between)) return false;
  const conj = wordsOf(sentence.language, 'conj');
  return (/[,;]/u.test(between) || conj.test(between)) && /\p{L}{2}/u.test(between.replace(conj, ''));
}

/** `…, 20 in B and 12 in C`, `… and the Greens three`: the conjunction stands before the last, with few words between. */
function isClosed(items: readonly FigureMention[], sentence: Stated): boolean {
  const [before, last] = [items.at(-2)!, items.at(-1)!];
  const words = textOf(sentence, before.end, last.start).trimEnd().split(/\s+/u);
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
  if (/\d/u.test(items.reduce((left, { text: own }) => left.replace(own, ''), text))) return true;
  if (/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u.test(text + after.slice(0, 20))) return true;
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

function canBe(total: FigureMention, items: readonly FigureMention[]): boolean {
  if (!isAddend({ ...total, part: null }) || total.part === 'part' || total.modifier === 'range') return false;
  if (!isOfUnit(items[0]!, total) || total.unit === '%' || total.value < ITEMS) return false;
  // What has no noun is no total: a number of a house, of a bus.
  return total.unit !== null || total.counted !== null;
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
