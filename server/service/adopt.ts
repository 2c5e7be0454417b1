import type { Conflict, Passage } from '../compare/conflict';
import type { Span } from '../article/span';
import type { WorkspaceView } from '../index/view';
import { fileName } from './files';
import { quoted, type Locale } from './locale';
import { shorten } from './words';
import { against, claimOf, lineNumber } from './passages';
import type { Edit } from './rename';
import { render, say } from './texts';

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
      edits: [{ uri: here.uri, start: span.start, end: span.end, newText: replacement }],
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
    return [{ title, edits: [{ uri: here.uri, start: swap.span.start, end: swap.span.end, newText: swap.words }] }];
  });
}

function wordsFor(
  conflict: Conflict,
  here: Passage,
  other: Passage,
  view: WorkspaceView,
): { span: Span; words: string } | null {
  const mine = view.reading(here.uri);
  const theirs = view.reading(other.uri);
  if (!mine || !theirs || mine.article.language !== theirs.article.language) return null;
  switch (conflict.rule) {
    case 'name.spelling':
    case 'quote.wording':
      return here.text === other.text ? null : { span: here, words: other.text };
    case 'figure.conflict':
    case 'figure.outdated':
    case 'date.conflict':
    case 'person.age': {
      const [claim, otherClaim] = [claimOf(here, view), claimOf(other, view)];
      const mention = claim?.mention == null ? undefined : mine.mentions[claim.mention];
      const otherMention = otherClaim?.mention == null ? undefined : theirs.mentions[otherClaim.mention];
      if (!mention || !otherMention || mention.kind !== otherMention.kind) return null;
      if (mention.kind !== 'figure' && mention.kind !== 'date') return null;
      return mention.text === otherMention.text ? null : { span: mention, words: otherMention.text };
    }
    default:
      return null;
  }
}
