import type { Article } from '../article/article';
import { contains, type Span } from '../article/span';
import type { Conflict, Passage } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { fileName } from './files';
import { quoted, type Locale } from './locale';
import { shorten } from './words';
import { against, claimOf, lineNumber } from './passages';
import type { Edit } from './rename';
import { render, say } from './texts';
import { replaceWords } from './words-in-markup';

/** An edit of one passage that takes the other's value. */
export interface Adoption {
  readonly title: string;
  readonly edits: readonly Edit[];
}

const MOST = 3;

/**
 * The rule's own fixes for the passage; without any, the other passages' words in place of its own. Words are only
 * taken over from an article in the same language, and only where they stand for the value alone.
 */
export function adoptions(conflict: Conflict, index: number, locale: Locale, view: WorkspaceView): readonly Adoption[] {
  const here = conflict.passages[index];
  if (!here) return [];
  const fixes = conflict.fixes.filter((fix) => fix.passage === index);
  if (fixes.length > 0) {
    return fixes.map(({ span, replacement, title }) => ({
      title: render(title, locale),
      edits: editsOf(here.uri, span, replacement, view),
    }));
  }
  const seen = new Set<string>();
  return against(conflict, index).flatMap((other): readonly Adoption[] => {
    const swap = wordsFor(conflict, here, other, view);
    if (!swap || seen.has(swap.words) || seen.size >= MOST) return [];
    seen.add(swap.words);
    const words = quoted(shorten(swap.words, 50), locale);
    const title =
      other.uri === here.uri
        ? say(locale, 'action.adopt-line', words, lineNumber(here.uri, other.start, view))
        : say(locale, 'action.adopt', words, quoted(fileName(other.uri, [here.uri]), locale));
    return [{ title, edits: editsOf(here.uri, swap.span, swap.words, view) }];
  });
}

function editsOf(uri: string, span: Span, words: string, view: WorkspaceView): readonly Edit[] {
  const article = view.reading(uri)?.article;
  return article ? replaceWords(article, span, words).map((edit) => ({ uri, ...edit })) : [];
}

interface Swap {
  readonly span: Span;
  readonly words: string;
}

const swapped = (span: Span, before: string, words: string): Swap | null => (before === words ? null : { span, words });

/** A passage's words without the markup and line breaks of their place, which would be wrong in another. */
function written({ start, end, text }: Passage, { blocks }: Article): string {
  const block = blocks.find((one) => contains(one, { start, end }));
  return oneLine(block ? block.prose.text.slice(start - block.start, end - block.start) : text);
}

/** No-break spaces stay, as they were meant. */
const oneLine = (text: string): string => text.replace(/[ \t]*[\r\n\u2028]\s*| {2,}/gu, ' ').trim();

function wordsFor(conflict: Conflict, here: Passage, other: Passage, view: WorkspaceView): Swap | null {
  const mine = view.reading(here.uri);
  const theirs = view.reading(other.uri);
  if (!mine || !theirs || mine.article.language !== theirs.article.language) return null;
  switch (conflict.rule) {
    case 'name.spelling':
    case 'quote.wording':
      return swapped(here, here.text, written(other, theirs.article));
    case 'figure.conflict':
    case 'figure.outdated':
    case 'date.conflict':
    case 'person.age': {
      const [claim, otherClaim] = [claimOf(here, view), claimOf(other, view)];
      const mention = claim?.mention == null ? undefined : mine.mentions[claim.mention];
      const otherMention = otherClaim?.mention == null ? undefined : theirs.mentions[otherClaim.mention];
      if (!mention || !otherMention || mention.kind !== otherMention.kind) return null;
      if (mention.kind !== 'figure' && mention.kind !== 'date') return null;
      return swapped(mention, mention.text, oneLine(otherMention.text));
    }
    default:
      return null;
  }
}
