import type { Span } from '../article/span';
import { VERDICTS, type Verdict } from '../index/decisions';
import type { WorkspaceView } from '../index/view';
import { adoptions } from './adopt';
import { conflictsAt, type ConflictAt } from './at';
import { fileName } from './files';
import { ignoreEdit } from './ignore-comment';
import { quoted, type Locale } from './locale';
import { against, lineNumber } from './passages';
import type { Edit } from './rename';
import { severityOf } from './severity';
import { spotOf, type Spot } from './spot';
import { say } from './texts';

interface ActionBase {
  readonly title: string;
  readonly conflict: string;
  /** Index of the passage at which it is offered. */
  readonly passage: number;
}

/** What can be done about a conflict at one of its passages. */
export type Action =
  | (ActionBase & { readonly kind: 'open'; readonly target: Spot })
  | (ActionBase & { readonly kind: 'edit'; readonly edits: readonly Edit[] })
  | (ActionBase & { readonly kind: 'ignore'; readonly edits: readonly Edit[] })
  | (ActionBase & { readonly kind: 'decide'; readonly verdict: Verdict })
  | (ActionBase & { readonly kind: 'evidence' });

const MOST_OPENED = 4;

/**
 * What can be done about the conflicts at a run of the file, in the order in which it is useful: look at the other
 * passage, take its wording, see why, keep both, ignore.
 */
export function actionsAt(view: WorkspaceView, uri: string, run: Span, locale: Locale): readonly Action[] {
  return conflictsAt(view, uri, run)
    .filter(({ conflict }) => severityOf(conflict, view.settings) !== 'off')
    .flatMap((found) => [
      ...opening(found, uri, locale, view),
      ...adoptions(found.conflict, found.passage, locale, view).map((fix): Action => ({
        kind: 'edit',
        ...fix,
        conflict: found.conflict.id,
        passage: found.passage,
      })),
      { kind: 'evidence', title: say(locale, 'action.evidence'), conflict: found.conflict.id, passage: found.passage },
      ...VERDICTS.map((verdict): Action => ({
        kind: 'decide',
        verdict,
        title: say(locale, `action.${verdict}`),
        conflict: found.conflict.id,
        passage: found.passage,
      })),
      ...ignoring(found, uri, locale, view),
    ]);
}

function opening(
  { conflict, passage }: ConflictAt,
  uri: string,
  locale: Locale,
  view: WorkspaceView,
): readonly Action[] {
  const others = against(conflict, passage);
  return others
    .filter((other, i) => other.uri === uri || others.findIndex(({ uri: same }) => same === other.uri) === i)
    .slice(0, MOST_OPENED)
    .map((other) => ({
      kind: 'open',
      title:
        other.uri === uri
          ? say(locale, 'action.go', lineNumber(uri, other.start, view))
          : say(locale, 'action.open', quoted(fileName(other.uri, [uri]), locale)),
      target: spotOf(other),
      conflict: conflict.id,
      passage,
    }));
}

function ignoring(
  { conflict, passage }: ConflictAt,
  uri: string,
  locale: Locale,
  view: WorkspaceView,
): readonly Action[] {
  const article = view.reading(uri)?.article;
  const edit = article && ignoreEdit(article, conflict.passages[passage]!, conflict.rule);
  if (!edit) return [];
  return [
    {
      kind: 'ignore',
      title: say(locale, 'action.ignore', conflict.rule),
      edits: [edit],
      conflict: conflict.id,
      passage,
    },
  ];
}
