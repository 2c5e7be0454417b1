import { linesOf } from './lines';
import { addresses, blank } from './mask';
import { endsSentence, isTitleLike, pageLine } from './page-lines';
import type { BlockKind } from './prose';
import { rawBlock, type RawBlock } from './raw-block';
import type { Span } from './span';

const LONGEST_WRAPPED = 110;
const SHORTEST_WRAPPED = 45;
const LONGEST_HEADLINE = 200;
const LONGEST_HEADING = 90;

/**
 * Blocks of a text without markup. Files come in three forms, told apart by their lines: one paragraph on a line,
 * paragraphs wrapped at some width, or either with blank lines between.
 */
export function plainTextBlocks(text: string, from = 0): RawBlock[] {
  const masked = blank(text, addresses(text));
  const lines = linesOf(text).filter((line) => line.end > from);
  const paragraphs = isWrapped(text, lines) ? joined(text, lines) : lines;
  const blocks: RawBlock[] = [];
  for (const { start, end } of paragraphs) {
    const begin = Math.max(start, from);
    const bullet = /^\s*(?:[•·▪‣*–-])\s+(?=\S)/u.exec(text.slice(begin, Math.min(end, begin + 12)));
    const written = text.slice(begin, end);
    const at = begin + (bullet?.[0].length ?? 0);
    const block = rawBlock(masked, text, at, end, bullet ? 'list-item' : 'paragraph');
    // What held nothing but an address leaves no block.
    if (block) blocks.push(bullet ? block : { ...block, kind: kindOf(written) });
  }
  return withTitles(blocks);
}

function kindOf(line: string): BlockKind {
  const page = pageLine(line);
  return page === null ? 'paragraph' : page === 'furniture' ? 'furniture' : 'byline';
}

/** Names headline and sub-heads, and finds runs of links to other pages before and after the report. */
function withTitles(blocks: readonly RawBlock[]): RawBlock[] {
  const kinds = blocks.map((block) => block.kind);
  const isReport = (i: number): boolean => kinds[i] === 'paragraph' && blocks[i]!.text.length > LONGEST_HEADLINE;
  const firstReport = blocks.findIndex((_, i) => isReport(i));
  const first = kinds.findIndex((kind) => kind === 'paragraph');
  if (first >= 0 && blocks.length > 1 && isHeadline(blocks[first]!.text)) kinds[first] = 'headline';
  for (let i = 0; i < blocks.length - 1; i++) {
    const { text } = blocks[i]!;
    if (kinds[i] !== 'paragraph' || text.length > LONGEST_HEADING || endsSentence(text) || !isTitleLike(text)) continue;
    const next = blocks[i + 1]!;
    // The outlet, below who wrote it.
    if (kinds[i - 1] === 'byline' && text.split(/\s+/u).length <= 6) kinds[i] = 'byline';
    else if (next.kind === 'paragraph' && next.text.length > text.length) kinds[i] = 'heading';
  }
  if (firstReport >= 0) {
    let last = blocks.length - 1;
    while (last > firstReport && !isReport(last) && isLinkTitle(blocks[last]!.text, kinds[last]!)) last--;
    const links = kinds.slice(last + 1).filter((kind) => kind === 'paragraph' || kind === 'heading').length;
    if (links >= 3) for (let i = last + 1; i < blocks.length; i++) kinds[i] = 'furniture';
  }
  return blocks.map((block, i) => ({ ...block, kind: kinds[i]! }));
}

const isHeadline = (text: string): boolean =>
  text.length <= LONGEST_HEADLINE && (!/[.;:,]\s*$/u.test(text) || /…\s*$/u.test(text)) && /[\p{L}\p{N}]/u.test(text);

/** Titles of other articles below a report: several words, no end of sentence; lists of figures are not. */
function isLinkTitle(text: string, kind: BlockKind): boolean {
  if (kind === 'furniture' || kind === 'byline') return true;
  return kind !== 'list-item' && isTitleLike(text) && !/[!?"»”]\s*$/u.test(text);
}

/**
 * Are the paragraphs broken at a width? Then most lines that are not the last of their paragraph end where the
 * next word would not have fitted.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) return false;
  let full = 0;
  let inner = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = firstWord(text, lines[i + 1]!);
    const own = lines[i]!.end - lines[i]!.start;
    if (own === 0 || next === 0) continue;
    inner++;
    if (own + 1 + next > width - 4) full++;
  }
  return full >= 3 && full >= 0.6 * inner;
}

/** Length of the line's first word; 0 for a blank line. */
const firstWord = (text: string, line: Span): number =>
  /^\S*/u.exec(text.slice(line.start, Math.min(line.end, line.start + 60)).trimStart())![0].length;

/** Wrapped lines put together: a blank line, an indent or a line that ends early ends a paragraph. */
function joined(text: string, lines: readonly Span[]): Span[] {
  const width = Math.max(...lines.map((line) => line.end - line.start));
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  let shortBefore = false;
  for (const line of lines) {
    const word = firstWord(text, line);
    if (word === 0) {
      open = null;
      continue;
    }
    const indented = /^(?:\s{2,}|\t|[•·▪‣*–-]\s)/u.test(text.slice(line.start, line.start + 4));
    if (
      open &&
      !indented &&
      !(shortBefore && text.slice(line.start, line.end).trim() !== '' && roomFor(open, word, text, width))
    ) {
      open = { start: open.start, end: line.end };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
    shortBefore = line.end - line.start + 1 + 12 < width;
  }
  return paragraphs;
}

/** Would the word have fitted behind the paragraph's last line? Then the line break was meant. */
function roomFor(paragraph: Span, word: number, text: string, width: number): boolean {
  const lastBreak = Math.max(text.lastIndexOf('\n', paragraph.end - 1), paragraph.start - 1);
  return paragraph.end - lastBreak + word < width - 10;
}
