import type { FigureMention } from '../../extract/mention';
import { stem } from '../../language/stem';
import { isAddend, isTotal, says, type Stated } from './enumeration';
import type { Row, Sheet } from './sheet';
import { contradict, type Sum } from './sum';

/** How many parts a list needs whose total stands outside it, in prose. */
const ITEMS = 3;
/** How far from the start of a paragraph below a list its total may stand, in code units. */
const OPENING = 60;

/**
 * Totals of tables and lists that their rows do not give: a row called total, the sentence that opens a list,
 * the line below it, and the votes cast of a poll.
 */
export function sumsInSheets(sheets: readonly Sheet[], sentences: readonly Stated[]): Sum[] {
  return sheets.flatMap((sheet) => {
    const within = totalRows(sheet.rows) ?? namedRow(sheet.rows);
    if (within) return within;
    return [...pollRows(sheet.rows), ...aroundList(sheet, sentences)];
  });
}

/** `All other branches` is a row as the others are. */
const OTHERS = /\b(?:others?|autres?|andere|otr[ao]s?|altr[ie]|outr[ao]s?|overige)\b/iu;

const isTotalRow = ({ label, language }: Row): boolean =>
  label.length <= OPENING && says(label, language, 'total') && !OTHERS.test(label);

/** The sums of rows that are called totals, or null if none is. */
function totalRows(rows: readonly Row[]): Sum[] | null {
  const totals = rows.filter(isTotalRow);
  if (totals.length === 0) return null;
  // With more than one it is not plain which rows are whose.
  if (totals.length > 1) return [];
  const [row] = totals as [Row];
  const at = rows.indexOf(row);
  // A total in the midst may be that of the rows above it or below it.
  if (at !== 0 && at !== rows.length - 1) return [];
  const parts = rows.filter((other) => other !== row);
  const open = rows.some(({ label, language }) => says(label, language, 'including'));
  return open ? [] : checked(row.figure, parts);
}

/** `Seats: 31` above `Labour: 14 seats` and others: the first row, or the last, is called what all others count. */
function namedRow(rows: readonly Row[]): Sum[] | null {
  if (rows.length <= ITEMS) return null;
  for (const row of [rows[0]!, rows.at(-1)!]) {
    const parts = rows.filter((other) => other !== row);
    const noun = parts[0]!.figure.counted?.lemma;
    if (!noun || parts.some(({ figure }) => figure.counted?.lemma !== noun || isLabelOf(figure))) continue;
    const words = row.label.match(/\p{L}+/gu) ?? [];
    if (words.some((word) => stem(word.toLowerCase(), row.language) === stem(noun, row.language)))
      return checked(row.figure, parts);
  }
  return null;
}

/** Is what it counts said by its label, and not behind it? */
const isLabelOf = ({ counted, start }: FigureMention): boolean => counted !== null && counted.start < start;

/** `Votes cast 940; for 610; against 300; spoiled 20`: those who voted, and how. */
function pollRows(rows: readonly Row[]): Sum[] {
  const at = rows.findIndex(({ label, language }) => says(label, language, 'cast'));
  if (at < 0) return [];
  const after = rows.slice(at + 1);
  const end = after.findIndex(({ label, language }) => !says(label, language, 'ballots'));
  const parts = end < 0 ? after : after.slice(0, end);
  return checked(rows[at]!.figure, parts);
}

/** The total of a whole list that the sentence above announces, or the line below states. */
function aroundList({ rows, before, after }: Sheet, sentences: readonly Stated[]): Sum[] {
  if (rows.length < ITEMS || rows.some(({ label, language }) => says(label, language, 'rest'))) return [];
  const above = sentences.findLast(({ block }) => block === before);
  const below = sentences.find(({ block }) => block === after);
  const opens = above !== undefined && /[:：]\s*[*_]*\s*$/u.test(above.text);
  const totals = [
    ...(opens ? only(above.figures, rows) : []),
    ...(above && !opens ? only(above.figures, rows).filter((figure) => isTotal(figure, above)) : []),
    ...(below
      ? only(below.figures, rows).filter((figure) => figure.start - below.start <= OPENING && isTotal(figure, below))
      : []),
  ];
  return totals.flatMap((total) => checked(total, rows));
}

/** The one figure of a sentence that could be the sum of the rows. */
function only(figures: readonly FigureMention[], rows: readonly Row[]): FigureMention[] {
  const { unit } = rows[0]!.figure;
  const like = figures.filter((figure) => isAddend({ ...figure, part: null }) && figure.unit === unit);
  return like.length === 1 && like[0]!.part !== 'part' ? like : [];
}

function checked(total: FigureMention, rows: readonly Row[]): Sum[] {
  const parts = rows.map(({ figure }) => figure);
  if (parts.length < 2 || parts.some(({ unit, per }) => unit !== total.unit || per !== total.per)) return [];
  // Shares of different wholes have no sum.
  if (total.unit === '%' && Math.abs(total.value - 100) > 1) return [];
  return contradict(total, parts) ? [{ total, parts, all: true }] : [];
}
