import type { Span } from '../article/span';
import type { WorkspaceView } from '../index/view';
import { conflictsAt, mentionsAt, type MentionAt } from './at';
import { evidenceMarkdown } from './evidence';
import { hoverDate } from './hover-date';
import { hoverEntity } from './hover-entity';
import { hoverFigure } from './hover-figure';
import type { HoverPart } from './hover-part';
import { hoverQuote } from './hover-quote';
import type { Locale } from './locale';
import { severityOf } from './severity';

/** What is known of the words under the cursor. */
export interface Hover extends Span {
  readonly markdown: string;
}

/**
 * The most particular mention under the cursor, the quotation around it if there is nothing else, and
 * the conflicts there with their evidence. Null where there is none of these.
 */
export function hoverAt(view: WorkspaceView, uri: string, offset: number, locale: Locale): Hover | null {
  const spans: Span[] = [];
  const sections: string[] = [];
  for (const at of mentionsAt(view, uri, offset)) {
    const section = partFor(at)(at, uri, locale, view);
    if (section === null) continue;
    spans.push(at.mention);
    sections.push(section);
    break;
  }
  const conflicts = conflictsAt(view, uri, { start: offset, end: offset }).filter(
    ({ conflict }) => severityOf(conflict, view.settings) !== 'off',
  );
  for (const { conflict, passage } of conflicts.slice(0, 3)) {
    spans.push(conflict.passages[passage]!);
    sections.push(evidenceMarkdown(conflict, passage, locale, view));
  }
  const [span] = spans;
  return span ? { start: span.start, end: span.end, markdown: sections.join('\n\n---\n\n') } : null;
}

function partFor({ mention }: MentionAt): HoverPart {
  switch (mention.kind) {
    case 'entity':
      return hoverEntity;
    case 'date':
      return hoverDate;
    case 'figure':
      return hoverFigure;
    case 'quote':
      return hoverQuote;
  }
}
