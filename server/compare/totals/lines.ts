import type { Block } from '../../article/article';
import type { ArticleReading } from '../../claim/reading';
import type { FigureMention } from '../../extract/mention';
import { says } from './enumeration';
import { labelOf, numberAtEnd } from './plain-number';
import { contradict, type Sum } from './sum';

/** Fewer lines above a total may be anything. */
const LINES = 3;
/** The longest line that is a label and a number, in code units. */
const LONGEST = 80;
/** `Grand total`, `All the wards`: a label of more words is a sentence. */
const WORDS = 3;

/**
 * Columns of plain text, `Schools ........ 9,300` or `Garrick not out 17`, of which the last line is called the total.
 * Lines with a colon are rows of a sheet.
 */
export function sumsOfLines({ article, mentions }: ArticleReading): Sum[] {
  const { blocks } = article;
  return blocks.flatMap((block, at) => {
    const total = totalOf(block, mentions);
    if (!total) return [];
    const parts: FigureMention[] = [];
    for (let i = at - 1; i >= 0; i--) {
      const part = partOf(blocks[i]!, total, mentions);
      if (!part) break;
      parts.unshift(part);
    }
    return parts.length >= LINES && contradict(total, parts) ? [{ total, parts, all: true }] : [];
  });
}

/** The figure of a line that is called a total and nothing else. */
function totalOf(block: Block, mentions: ArticleReading['mentions']): FigureMention | null {
  if (!isLine(block)) return null;
  const { start, prose } = block;
  const { text, language } = prose;
  const label = labelOf(text);
  if ((label.match(/\p{L}+/gu) ?? []).length > WORDS || !says(label, language, 'total')) return null;
  return figureAt(start + label.trimEnd().length, start + text.length, mentions);
}

function partOf(block: Block, total: FigureMention, mentions: ArticleReading['mentions']): FigureMention | null {
  const { text, language } = block.prose;
  if (!isLine(block)) return null;
  const label = labelOf(text);
  if (says(label, language, 'total') || says(label, language, 'including')) return null;
  const read = figureAt(block.start + label.trimEnd().length - 2, block.start + text.length, mentions);
  if (read) return read.unit === total.unit ? read : null;
  return total.unit === null ? numberAtEnd(text, block.start, total) : null;
}

/** A label, dots perhaps, and a number that ends the line. */
const isLine = ({ prose: { text, kind } }: Block): boolean =>
  text.length <= LONGEST &&
  kind !== 'cell' &&
  /\d\s?[€$£]?\.?$/u.test(text) &&
  !text.includes(':') &&
  /\p{L}.*\s\S/u.test(text);

/** The one figure that stands between two offsets. */
function figureAt(from: number, to: number, mentions: ArticleReading['mentions']): FigureMention | null {
  const found = mentions.filter(
    (mention): mention is FigureMention => mention.kind === 'figure' && mention.end > from && mention.end <= to,
  );
  return found.length === 1 ? found[0]! : null;
}
