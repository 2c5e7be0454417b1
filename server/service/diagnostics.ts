import type { Span } from '../article/span';
import type { RuleCode } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { conflictMessage } from './messages';
import { fileWords, passageWords } from './words';
import type { Locale } from './locale';
import { against, byPublished } from './passages';
import { severityOf, type Severity } from './severity';
import { spotOf, type Spot } from './spot';

/** What an editor shows at one passage of one conflict. */
export interface Diagnostic extends Span {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly message: string;
  /** The passages that it conflicts with, oldest first. */
  readonly related: readonly (Spot & { readonly message: string })[];
  readonly conflict: string;
  readonly passage: number;
  readonly confidence: number;
}

/** The file's diagnostics, by place; those of rules that are off are left out. */
export function diagnosticsOf(view: WorkspaceView, uri: string, locale: Locale): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const conflict of view.conflictsIn(uri)) {
    const severity = severityOf(conflict, view.settings);
    if (severity === 'off') continue;
    conflict.passages.forEach((place, passage) => {
      if (place.uri !== uri) return;
      const others = [...against(conflict, passage)].sort(byPublished(view));
      found.push({
        start: place.start,
        end: place.end,
        rule: conflict.rule,
        severity,
        message: conflictMessage(conflict, passage, locale, view),
        related: others.map((other) => ({
          ...spotOf(other),
          message: `${passageWords(conflict, other, view, locale)} – ${fileWords(other.uri, uri, locale, view)}`,
        })),
        conflict: conflict.id,
        passage,
        confidence: conflict.confidence,
      });
    });
  }
  return found.sort(
    (a, b) => a.start - b.start || a.end - b.end || order(a.rule, b.rule) || order(a.conflict, b.conflict),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
