import type { FigureMention } from '../../extract/mention';
import { type Stated, textOf, wordsOf } from './enumeration';
import { isLabelled, isPart, slotsOf } from './slots';

/** How far two items of one enumeration may stand apart, in code units, brackets not counted. */
const GAP = 110;
/** What an enumeration of more items is: a table. */
const MOST = 20;

/** Numbers of one sentence that stand side by side in the same manner: `41 from A, 27 from B and 18 from C`. */
export interface Run {
  readonly items: readonly FigureMention[];
  /** How many of them stand up to the conjunction before the last (`…, 20 in B and 12 in C`); null without one, 0 where more follows it than a number. */
  readonly closed: number | null;
}

/** The runs of two numbers and more. */
export function parallels(sentence: Stated): Run[] {
  return slotsOf(sentence).flatMap((slots) => (slots.length > MOST ? [] : runsOf(slots, sentence)));
}

function runsOf(slots: readonly FigureMention[], sentence: Stated): Run[] {
  const runs: FigureMention[][] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && isPart(slot) && isPart(last) && isParallel(last, slot, sentence)) run!.push(slot);
    else runs.push([slot]);
  }
  return runs.filter(({ length }) => length >= 2).map((items) => ({ items, closed: closedAt(items, sentence) }));
}

/** What stands between two numbers, without what brackets hold. */
export const between = (a: FigureMention, b: FigureMention, sentence: Stated): string =>
  textOf(sentence, a.end, b.start).replace(/\([^()]*\)/gu, '');

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** A comma or a conjunction between them and a word at least; no colon, no quotation, no number. */
function isParallel(last: FigureMention, next: FigureMention, sentence: Stated): boolean {
  const text = between(last, next, sentence)
    .replace(/\(\s*$/u, '')
    .replace(/^\s*\)/u, '')
    .replace(YEAR, '');
  if (text.length > GAP || /[.:?!«»“”"()\d]/u.test(text)) return false;
  const conj = wordsOf(sentence.language, 'conj');
  return (/[,;]/u.test(text) || conj.test(text)) && /\p{L}{2}/u.test(text.replace(conj, ''));
}

/** Words that may stand between the conjunction and the last number: its label (`and the Greens 7`), or `about`. */
const LABEL = 4;
const HEDGE = 1;

function closedAt(items: readonly FigureMention[], sentence: Stated): number | null {
  const conj = wordsOf(sentence.language, 'conj');
  for (let i = 1; i < items.length; i++) {
    const text = between(items[i - 1]!, items[i]!, sentence);
    const clause = text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1);
    const found = conj.exec(clause);
    // In `…, bolts and nuts 400, …` it belongs to the label.
    if (!found || (clause.length < text.length && /\p{L}/u.test(clause.slice(0, found.index)))) continue;
    const label = clause.slice(found.index + found[0].length).match(/\p{L}+/gu) ?? [];
    const labelled =
      items.slice(i - 1, i + 1).every((item) => isLabelled(item, sentence)) ||
      /[,;]\s*$/u.test(text.slice(0, text.length - clause.length));
    // `and perhaps another 5`
    return label.length <= (labelled ? LABEL : HEDGE) ? i + 1 : 0;
  }
  return null;
}
