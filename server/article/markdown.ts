import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { IgnoredRun } from './article';
import { readIgnore, type Ignore } from './ignore-comment';
import { addresses, blank } from './mask';
import { pageLine } from './page-lines';
import type { BlockKind } from './prose';
import { rawBlock, type RawBlock } from './raw-block';
import type { Span } from './span';

/** GitHub's Markdown without its search for bare addresses: `addresses` finds them in all kinds of files. */
const markdown = parser.configure([Table, TaskList, Strikethrough]);

/** Nodes that hold no prose. What stands between inline HTML tags is prose. */
const DROPPED = new Set([
  'FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'LinkReference', 'HorizontalRule',
  'TableDelimiter', 'InlineCode', 'HTMLTag', 'Comment', 'ProcessingInstruction', 'URL', 'Autolink', 'LinkTitle', 'LinkLabel',
  'EmphasisMark', 'LinkMark', 'QuoteMark', 'HeaderMark', 'ListMark', 'TaskMarker', 'StrikethroughMark', 'HardBreak',
]); // prettier-ignore

const LEAVES = new Set(['Paragraph', 'TableCell', 'Task']);
const HEADING = /^(?:ATX|Setext)Heading(\d)$/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', quot: '"', apos: "'", rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–', mdash: '—',
  eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', ucirc: 'û', ugrave: 'ù', icirc: 'î',
  euml: 'ë', iuml: 'ï', ouml: 'ö', auml: 'ä', uuml: 'ü', szlig: 'ß', ntilde: 'ñ', oelig: 'œ', hellip: '…', euro: '€', pound: '£',
}; // prettier-ignore

export interface MarkdownBlocks {
  readonly blocks: readonly RawBlock[];
  readonly ignored: readonly IgnoredRun[];
}

/** Blocks of a Markdown text from offset `from` on (behind the front matter); offsets are into the whole text. */
export function markdownBlocks(text: string, from = 0): MarkdownBlocks {
  const source = from > 0 ? text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from) : text;
  const leaves: { readonly node: Span; readonly kind: BlockKind }[] = [];
  const dropped: Span[] = [];
  const replaced: { readonly span: Span; readonly by: string }[] = [];
  const comments: { readonly span: Span; readonly own: boolean; readonly ignore: Ignore }[] = [];
  markdown.parse(withLineFeeds(source)).iterate({
    enter(node) {
      const { name, from: start, to: end } = node;
      if (name === 'Comment' || name === 'CommentBlock') {
        const ignore = readIgnore(source.slice(start, end));
        if (ignore) comments.push({ span: { start, end }, own: name === 'CommentBlock', ignore });
      }
      if (DROPPED.has(name)) {
        dropped.push({ start, end });
        return false;
      }
      if (name === 'Image') dropImage(node.node, source, dropped);
      if (name === 'Escape') dropped.push({ start, end: start + 1 });
      if (name === 'Entity') replaced.push({ span: { start, end }, by: entity(source.slice(start, end)) });
      const heading = HEADING.exec(name);
      if (heading) leaves.push({ node: { start, end }, kind: 'heading' });
      else if (LEAVES.has(name)) leaves.push({ node: { start, end }, kind: leafKind(node) });
      return true;
    },
  });
  let masked = blank(source, [...dropped, ...addresses(source), ...footnotes(source)]);
  for (const { span, by } of replaced) {
    masked = masked.slice(0, span.start) + by.padEnd(span.end - span.start) + masked.slice(span.end);
  }
  const blocks: RawBlock[] = [];
  for (const { node, kind } of leaves) {
    const block = rawBlock(masked, source, node.start, node.end, kind);
    if (block) blocks.push(kind === 'paragraph' ? { ...block, kind: pageKind(source, block) } : block);
  }
  return { blocks: withHeadline(blocks), ignored: comments.flatMap((comment) => runs(comment, blocks, text.length)) };
}

/** The parser knows line feeds only: with another character before them no line is blank, and a block of HTML never ends. */
const withLineFeeds = (source: string): string =>
  source.includes('\r') ? source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : source;

const pageKind = (source: string, block: RawBlock): BlockKind => {
  const page = pageLine(block.text) ?? (block.text.length < 60 ? pageLine(source.slice(block.start, block.end)) : null);
  return page === null ? block.kind : page === 'furniture' ? 'furniture' : 'byline';
};

/** The first heading is the headline if no prose stands before it. */
function withHeadline(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const first = blocks.findIndex(
    (block) => block.kind !== 'byline' && block.kind !== 'caption' && block.kind !== 'furniture',
  );
  return blocks.map((block, i) => (i === first && block.kind === 'heading' ? { ...block, kind: 'headline' } : block));
}

function leafKind(ref: SyntaxNodeRef): BlockKind {
  if (ref.name === 'TableCell') return 'cell';
  const { node } = ref;
  const child = node.firstChild;
  if (child?.name === 'Image' && child.from === node.from && child.to === node.to) return 'caption';
  for (let up = node.parent; up; up = up.parent) if (up.name === 'ListItem') return 'list-item';
  return 'paragraph';
}

/** Of an image only its description is prose; the target is. */
function dropImage(node: SyntaxNode, source: string, dropped: Span[]): void {
  const marks = node.getChildren('LinkMark');
  const closing = marks[1];
  if (closing) dropped.push({ start: closing.from, end: node.to });
  if (source[node.from] === '!') dropped.push({ start: node.from, end: node.from + 2 });
}

function entity(written: string): string {
  const name = written.slice(1, -1);
  if (name.startsWith('#')) {
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0x20 && code < 0x10000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : ' ';
  }
  return ENTITIES[name] ?? ' ';
}

function footnotes(source: string): Span[] {
  if (!source.includes('[^')) return [];
  return [...source.matchAll(/\[\^[^\]\s]{1,30}\]:?/gu)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
}

/** A comment inside a block silences that block, one on lines of its own the block below it, or the whole file. */
function runs(
  { span, own, ignore }: { readonly span: Span; readonly own: boolean; readonly ignore: Ignore },
  blocks: readonly RawBlock[],
  length: number,
): IgnoredRun[] {
  const within =
    own || ignore.reach === 'next'
      ? undefined
      : blocks.find((block) => block.start <= span.end && span.start <= block.end + 1);
  const run: Span | undefined =
    ignore.reach === 'file' ? { start: 0, end: length } : (within ?? blocks.find((block) => block.start >= span.end));
  if (!run) return [];
  return ignore.rules.map((rule) => ({ start: run.start, end: run.end, rule }));
}
