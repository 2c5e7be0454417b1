import type { Article, Block } from '../article/article';
import type { Token } from '../article/token';

/** A label of a table's row or of a list item says in so many words what its value is of. */
const LONGEST = 6;

/**
 * The words that label what stands in a block: the first cell of a row of two (`Stations | 21`), or what stands before the
 * colon of a list item (`Stations: 21`), in the block's own language; none elsewhere, nor for a label that is long or has a number.
 */
export function labelOf({ blocks, text }: Article, row: number): readonly Token[] {
  const block = blocks[row];
  if (block?.prose.kind === 'list-item') return isLabel(beforeColon(block)) ? beforeColon(block) : [];
  const [before, label, after] = [blocks[row - 2], blocks[row - 1], blocks[row + 1]];
  if (block?.prose.kind !== 'cell' || !label || !inOneRow(text, label, block)) return [];
  if (before && inOneRow(text, before, label)) return [];
  if (after && inOneRow(text, block, after)) return [];
  return isLabel(label.prose.tokens) ? label.prose.tokens : [];
}

const isLabel = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind }) => kind === 'word').length <= LONGEST && !tokens.some(({ kind }) => kind === 'number');

function beforeColon({ prose }: Block): readonly Token[] {
  const colon = prose.tokens.findIndex(({ text }) => text === ':');
  return prose.tokens.slice(0, Math.max(0, colon));
}

const inOneRow = (text: string, { prose, end }: Block, next: Block): boolean =>
  prose.kind === 'cell' && next.prose.kind === 'cell' && !text.slice(end, next.start).includes('\n');
