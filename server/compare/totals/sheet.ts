import type { Article, Block } from '../../article/article';
import type { Language } from '../../article/language';
import type { ArticleReading } from '../../claim/reading';
import type { FigureMention } from '../../extract/mention';
import { isAddend } from './enumeration';

/** A row of a table or an item of a list: what its words say it is, and its figure. */
export interface Row {
  readonly label: string;
  readonly language: Language;
  readonly figure: FigureMention;
}

/** Figures that stand one below the other: the items of a list, or a column of a table. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** Indices of the article's blocks around it: the one before its first and the one after its last. */
  readonly before: number;
  readonly after: number;
  /** How many rows or items there are in all, those without a figure among them; a table's head is none. */
  readonly lines: number;
  /** What stands at the head of the column, and at that of the column of labels; empty where there is none. */
  readonly head: string;
  readonly rowHead: string;
}

type Column = Pick<Sheet, 'rows' | 'lines' | 'head' | 'rowHead'>;

/** The lists and the columns of tables of which every row has one figure, in the order of the article. */
export function sheetsOf({ article, mentions }: ArticleReading): Sheet[] {
  const { blocks } = article;
  if (!blocks.some(({ prose }) => prose.kind === 'cell' || prose.kind === 'list-item' || isLine(prose.text))) return [];
  const figures = figuresByBlock(blocks, mentions);
  const sheets: Sheet[] = [];
  for (let from = 0; from < blocks.length;) {
    const kind = kindOf(blocks[from]!);
    let to = from + 1;
    while (to < blocks.length && kindOf(blocks[to]!) === kind) to++;
    const around = { before: from - 1, after: to };
    const list = { lines: to - from, head: '', rowHead: '', ...around };
    if (kind === 'list-item') sheets.push({ rows: listRows(blocks.slice(from, to), figures), ...list });
    else if (kind === 'line') sheets.push({ rows: lineRows(blocks.slice(from, to), figures), ...list });
    else if (kind === 'cell')
      for (const column of columns(article, from, to, figures)) sheets.push({ ...column, ...around });
    from = to;
  }
  return sheets.filter(({ rows }) => rows.length >= 2);
}

/** `Ferry Road: 51,000`: a line of plain text that is a label and one figure. Read once for each block, so that no part of it can run far. */
const LINE = /^[^:\n]{2,48} ?: ?[^:\n]{0,3}\d[\d., \u00a0\u202f]{0,14}(?: ?[%€£$]|(?: \p{L}{1,12}){1,2})?\.?$/u;
const isLine = (text: string): boolean => text.length <= 80 && text.includes(':') && LINE.test(text);

/** What makes neighbours rows of one sheet; the lines of a release may have been taken for headings. */
const kindOf = ({ prose }: Block): string =>
  prose.kind !== 'cell' && prose.kind !== 'list-item' && isLine(prose.text) ? 'line' : prose.kind;

/** One row for each line; none where a line has no figure that can be added up. */
function lineRows(lines: readonly Block[], figures: ByBlock): Row[] {
  const rows = lines.map((line) => {
    const { text, language } = line.prose;
    const colon = line.start + text.indexOf(':');
    const own = (figures.get(line) ?? []).filter(({ start }) => start > colon);
    return own.length === 1 && isAddend({ ...own[0]!, part: null }) && own[0]!.part !== 'part'
      ? { label: text.slice(0, text.indexOf(':')), language, figure: own[0]! }
      : null;
  });
  return rows.every((row) => row !== null) ? rows : [];
}

type ByBlock = ReadonlyMap<Block, readonly FigureMention[]>;

function figuresByBlock(blocks: readonly Block[], mentions: ArticleReading['mentions']): ByBlock {
  const found = new Map<Block, FigureMention[]>();
  let at = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'figure') continue;
    while (at < blocks.length && blocks[at]!.end <= mention.start) at++;
    const block = blocks[at];
    if (!block || mention.start < block.start) continue;
    const list = found.get(block);
    if (list) list.push(mention);
    else found.set(block, [mention]);
  }
  return found;
}

/** One row for each item; no rows if an item has none or several figures that could be the one. */
function listRows(items: readonly Block[], figures: ByBlock): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const { text, language } = item.prose;
    const own = (figures.get(item) ?? []).filter(({ start }) => !inBrackets(text, start - item.start));
    const [figure] = own;
    if (!figure || own.length > 1 || !isAddend(figure)) return [];
    const [start, end] = [figure.start - item.start, figure.end - item.start];
    // Prose in a list's clothes.
    if (text.length > LONGEST_ITEM) return [];
    rows.push({ label: `${text.slice(0, start)} ${text.slice(end)}`, language, figure });
  }
  return rows;
}

const LONGEST_ITEM = 120;

const inBrackets = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** Each column of a table with the cells that are a figure; the label of a row is its first cell. */
function columns({ text, blocks }: Article, from: number, to: number, figures: ByBlock): Column[] {
  const found = new Map<number, Row[]>();
  const heads = new Map<number, string>();
  let label = '';
  let line = -1;
  let lines = -1;
  for (const cell of blocks.slice(from, to)) {
    const lineStart = text.lastIndexOf('\n', cell.start - 1) + 1;
    const column = text.slice(lineStart, cell.start).split('|').length;
    if (lineStart !== line) lines++;
    if (lines === 0) heads.set(column, cell.prose.text);
    if (lineStart !== line) {
      line = lineStart;
      label = cell.prose.text;
      continue;
    }
    const figure = valueOf(cell, figures);
    if (!figure) continue;
    const row = { label, language: cell.prose.language, figure };
    const rows = found.get(column);
    if (rows) rows.push(row);
    else found.set(column, [row]);
  }
  const rowHead = heads.get(Math.min(...heads.keys())) ?? '';
  return [...found].map(([column, rows]) => ({ rows, lines, head: heads.get(column) ?? '', rowHead }));
}

/** The figure that a cell is: nothing before it but its currency, and only a unit or a bracket after it. */
function valueOf(cell: Block, figures: ByBlock): FigureMention | null {
  const figure = (figures.get(cell) ?? [])[0];
  if (!figure || !isAddend(figure) || figure.modifier === 'range') return null;
  const { text } = cell.prose;
  const before = text.slice(0, figure.start - cell.start);
  const after = text.slice(figure.end - cell.start).replace(/\([^)]*\)/gu, '');
  return /\p{L}/u.test(before) || after.trim().length > 20 ? null : figure;
}
