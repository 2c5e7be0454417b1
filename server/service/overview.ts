import type { Level, RuleCode } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { conflictMessage } from './messages';
import { passageWords } from './words';
import type { Locale } from './locale';
import { publishedOf } from './passages';
import { severityOf, type Severity } from './severity';
import { spotOf, type Spot } from './spot';
import { say } from './texts';

/** A conflict as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly rule: RuleCode;
  readonly level: Level;
  readonly severity: Severity;
  readonly confidence: number;
  readonly subject: string;
  readonly label: string;
  /** Ids of the stories that hold all its files; where none does, of those that hold at least two. */
  readonly stories: readonly string[];
  readonly passages: readonly ListedPassage[];
}

export interface ListedPassage extends Spot {
  readonly text: string;
  readonly shown: string;
  readonly message: string;
  readonly published: string | null;
}

export interface ListedStory {
  readonly id: string;
  readonly title: string;
  readonly uris: readonly string[];
}

/** All conflicts of the workspace: conflicts before notes, the most confident first. */
export function listConflicts(view: WorkspaceView, locale: Locale): readonly Listed[] {
  const found: Listed[] = [];
  for (const conflict of view.conflicts()) {
    const severity = severityOf(conflict, view.settings);
    if (severity === 'off') continue;
    const { id, rule, level, confidence, subject } = conflict;
    const values = [...new Set(conflict.passages.map((passage) => passageWords(conflict, passage, view, locale)))];
    const files = [...new Set(conflict.passages.map((passage) => passage.uri))];
    found.push({
      id,
      rule,
      level,
      severity,
      confidence,
      subject,
      label: values.slice(0, 4).join(' / '),
      stories: storiesOf(files, view),
      passages: conflict.passages.map((passage, i) => ({
        ...spotOf(passage),
        text: passage.text,
        shown: passage.shown,
        message: conflictMessage(conflict, i, locale, view),
        published: publishedOf(passage.uri, view),
      })),
    });
  }
  const rank = (one: Listed): number => (one.level === 'warning' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

/** The stories with the given ids, in the order of the workspace, titled by the headline of their first article. */
export function listStories(view: WorkspaceView, ids: ReadonlySet<string>, locale: Locale): readonly ListedStory[] {
  return view
    .stories()
    .filter((story) => ids.has(story.id))
    .map(({ id, uris, about }) => ({
      id,
      uris,
      title: titleOf(uris, view) ?? about.slice(0, 3).join(say(locale, 'message.and')),
    }));
}

/** Counts of what is shown. */
export function countConflicts(view: WorkspaceView): { readonly conflicts: number; readonly notes: number } {
  const shown = view.conflicts().filter((conflict) => severityOf(conflict, view.settings) !== 'off');
  const conflicts = shown.filter((conflict) => conflict.level === 'warning').length;
  return { conflicts, notes: shown.length - conflicts };
}

function storiesOf(files: readonly string[], view: WorkspaceView): readonly string[] {
  const held = new Map<string, number>();
  for (const uri of files) for (const story of view.storiesOf(uri)) held.set(story.id, (held.get(story.id) ?? 0) + 1);
  const most = Math.max(0, ...held.values());
  if (files.length > 1 && most < 2) return [];
  return [...held]
    .filter(([, count]) => count === most)
    .map(([id]) => id)
    .sort();
}

/** The first headline among the files. */
function titleOf(uris: readonly string[], view: WorkspaceView): string | null {
  for (const uri of uris) {
    const article = view.reading(uri)?.article;
    if (!article) continue;
    const head = article.blocks.find(({ prose: { kind } }) => kind === 'headline' || kind === 'title');
    const title = article.metadata.title ?? (head && article.text.slice(head.start, head.end).replace(/^#+\s*/u, ''));
    if (title) return title.replaceAll(/\s+/gu, ' ').trim();
  }
  return null;
}
