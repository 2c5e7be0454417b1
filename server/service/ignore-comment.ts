import type { Article, Block } from '../article/article';
import { contains, type Span } from '../article/span';
import type { RuleCode } from '../compare/conflict';
import type { Edit } from './rename';

/**
 * The edit that silences a rule in the block of a passage: a comment at the end of the block, so that no line moves and
 * lists and tables stay whole. Null outside all blocks, in the front matter, and in plain text, which has no comments.
 */
export function ignoreEdit(article: Article, passage: Span, rule: RuleCode): Edit | null {
  const block = article.blocks.find((one) => contains(one, passage));
  if (!block || !/\.(?:md|markdown)$/iu.test(article.uri) || inFrontMatter(article.text, block)) return null;
  return { uri: article.uri, start: block.end, end: block.end, newText: ` <!-- recoupe-ignore ${rule} -->` };
}

function inFrontMatter(text: string, block: Block): boolean {
  const end = /^\uFEFF?---[^\S\r\n]*\r?\n/u.test(text) ? text.indexOf('\n---', 3) : -1;
  return block.start < end;
}
