import type { ArticleReading } from '../../claim/reading';
import type { FigureMention } from '../../extract/mention';
import { says } from './enumeration';
import { isShare, type Shares, sumOf, total } from './hundred';
import { oppositesOf } from './items';
import type { Row, Sheet } from './sheet';

/** Those who gave no answer at all are often left out; in per cent. */
const UNTOLD = 3;
/** Labels longer than this, in code units, are prose. */
const LABEL = 60;

/**
 * Columns and lists of percentages that do not make 100, although one row is that of the others or of the undecided,
 * or the rows exclude one another. A sheet with a row called total is compared with that (`in-sheets.ts`).
 */
export function sharesInSheets(reading: ArticleReading, sheets: readonly Sheet[]): Shares[] {
  return sheets.flatMap((sheet) => {
    const parts = sheet.rows.map(({ figure }) => figure);
    if (!parts.every((part) => isPercentage(part, sheet) && isShare(part)) || sheet.rows.length !== sheet.lines)
      return [];
    const way = sumOf(parts);
    const above = reading.article.blocks[sheet.before]?.prose.text ?? '';
    if (way === null || !claims(sheet, above, way, total(parts)) || isMixed(reading, sheet, above)) return [];
    return [{ parts, all: true }];
  });
}

/** `48 %`, or `48` under a head that says `%`. */
const isPercentage = ({ unit }: FigureMention, { head }: Sheet): boolean =>
  unit === '%' || (unit === null && head.includes('%'));

function claims({ rows, head, rowHead }: Sheet, above: string, way: 'over' | 'under', sum: number): boolean {
  const { language } = rows[0]!;
  const labelled = (topic: 'leftover' | 'others' | 'unsure'): boolean =>
    rows.some(({ label }) => label.length <= LABEL && says(label, language, topic));
  const parted = head.includes('%') || says(head || above, language, 'parted');
  const headed = says(rowHead, language, 'headed');
  // Rates and discounts have their row of others as well.
  if (rows.length > 2 && (parted || headed) && (labelled('leftover') || labelled('others'))) return true;
  const opposed = areOpposed(rows);
  const unsure = labelled('unsure');
  if (way === 'under') return opposed && unsure && sum < 100 - UNTOLD - rows.length / 2;
  return opposed || (unsure && rows.length > 2) || (parted && headed);
}

/** Two rows whose labels begin with opposite answers. */
const areOpposed = (rows: readonly Row[]): boolean =>
  oppositesOf(rows[0]!.language).some(([yes, no]) =>
    [yes, no].every((answer) => rows.some(({ label }) => answer.exec(label.trim())?.index === 0)),
  );

/** Rows that are no shares of one whole: sums of others, parts of others, rates, answers of which several may be given. */
function isMixed({ article }: ArticleReading, { rows, head, rowHead }: Sheet, above: string): boolean {
  const { language } = rows[0]!;
  const labels = rows.map(({ label }) => label);
  return (
    labels.some((label) => says(label, language, 'total') || says(label, language, 'including')) ||
    [...labels, head, rowHead, above].some((text) => says(text, language, 'apart')) ||
    says(article.text, language, 'multiple')
  );
}
