import type { Article } from '../article/article';
import { contains, type Span } from '../article/span';
import type { RuleCode } from '../compare/conflict';
import type { Edit } from './rename';

/** The edit that silences a rule in the block of a passage: a comment on a line of its own above it. Null outside all blocks. */
export function ignoreEdit(article: Article, passage: Span, rule: RuleCode): Edit | null {
  const block = article.blocks.find((one) => contains(one, passage));
  if (!block) return null;
  const { text } = article;
  const start = Math.max(text.lastIndexOf('\n', block.start - 1), text.lastIndexOf('\r', block.start - 1)) + 1;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { uri: article.uri, start, end: start, newText: `<!-- recoupe-ignore ${rule} -->${lineBreak}` };
}
