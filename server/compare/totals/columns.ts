import type { Article, Block } from '../../article/article';
import type { ArticleReading } from '../../claim/reading';
import type { FigureMention } from '../../extract/mention';
import { isAddend, says } from './enumeration';

/** A column of a table, or a list, with the value that is called its total. */
export interface Column {
  readonly total: FigureMention;
  readonly parts: readonly FigureMention[];
}

/** A column of fewer parts is no sum to be checked. */
const LEAST = 2;
/** The same for a list, whose items need not be parts at all. */
const LEAST_ITEMS = 3;

/** Columns of tables whose last or first row is called a total, and lists with a total right before or behind them. */
export function columns({ article, mentions }: ArticleReading): Column[] {
  const figures = mentions.filter((mention): mention is FigureMention => mention.kind === 'figure');
  const only = (block: Block): FigureMention | null => onlyFigure(block, figures);
  return [...tables(article).flatMap((rows) => columnsOf(rows, only)), ...lists(article, only)];
}

/** The figure of a block that has no other. */
function onlyFigure({ start, end }: Block, figures: readonly FigureMention[]): FigureMention | null {
  let found: FigureMention | null = null;
  for (const figure of figures) {
    if (figure.start < start || figure.end > end) continue;
    if (found) return null;
    found = figure;
  }
  return found && isAddend({ ...found, part: null }) ? found : null;
}

type Row = readonly Block[];

/** The tables of an article, row by row. */
function tables({ blocks, text }: Article): Row[][] {
  const found: Block[][][] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    if (block.prose.kind === 'cell') {
      const gap = before === null ? null : text.slice(before.end, block.start);
      if (gap === null) found.push([[block]]);
      else if (gap.includes('\n')) found.at(-1)!.push([block]);
      else found.at(-1)!.at(-1)!.push(block);
    }
    before = block.prose.kind === 'cell' ? block : null;
  }
  return found;
}

function columnsOf(rows: readonly Row[], only: (block: Block) => FigureMention | null): Column[] {
  const at = rows.findIndex(([label]) => label !== undefined && isTotalLabel(label));
  const first = rows.findIndex((row) => row.slice(1).some((cell) => only(cell) !== null));
  if (at < 0 || (at !== first && at !== rows.length - 1)) return [];
  const others = rows.filter((_, i) => i !== at && i >= first);
  return rows[at]!.slice(1).flatMap((cell, i) => {
    const total = only(cell);
    const parts = others.map((row) => (row.length === rows[at]!.length ? only(row[i + 1]!) : null));
    const known = parts.filter((part): part is FigureMention => part !== null);
    return total && known.length === parts.length && isColumn(total, known, LEAST) ? [{ total, parts: known }] : [];
  });
}

const isTotalLabel = ({ prose }: Block): boolean => says(prose.text, prose.language, 'total');

const isColumn = (total: FigureMention, parts: readonly FigureMention[], least: number): boolean =>
  parts.length >= least && parts.every(({ unit }) => unit === total.unit);

/** Runs of list items with a figure each, and the total in the block right before or behind. */
function lists({ blocks }: Article, only: (block: Block) => FigureMention | null): Column[] {
  const found: Column[] = [];
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]!.prose.kind !== 'list-item') continue;
    let to = from;
    while (blocks[to]?.prose.kind === 'list-item') to++;
    const parts = blocks.slice(from, to).map(only);
    const known = parts.filter((part): part is FigureMention => part !== null);
    for (const beside of [blocks[to], blocks[from - 1]]) {
      const total = beside && isTotalLabel(beside) ? only(beside) : null;
      if (!total || known.length < parts.length || !isColumn(total, known, LEAST_ITEMS)) continue;
      found.push({ total, parts: known });
      break;
    }
    from = to;
  }
  return found;
}
