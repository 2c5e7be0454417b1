import type { Conflict, Passage } from '../compare/conflict';
import type { FileProblem } from '../host/file-problem';
import type { WorkspaceView } from '../index/view';
import { decode } from '../service/files';
import type { Locale } from '../service/locale';
import { conflictMessage } from '../service/messages';
import { linesOf } from '../service/position';
import { severityOf } from '../service/severity';
import { LEVELS, type ReportLevel } from './options';

/** Where a passage is, as people and tools count: lines and columns from 1, `end` behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A conflict at the level that the settings give it. */
export interface Entry {
  readonly conflict: Conflict;
  readonly level: ReportLevel;
}

/** Everything that a format shows, in the order of the first passages. */
export interface Report {
  readonly entries: readonly Entry[];
  readonly problems: readonly FileProblem[];
  readonly view: WorkspaceView;
  readonly locale: Locale;
  /** Prefix that makes a uri relative to the working folder, for tools that start there. */
  readonly prefix: string;
  readonly version: string;
}

const LEVEL_OF = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** The workspace's conflicts with their levels; what is switched off is left out. */
export function entriesOf(view: WorkspaceView): Entry[] {
  return view.conflicts().flatMap((conflict): Entry[] => {
    const severity = severityOf(conflict, view.settings);
    return severity === 'off' ? [] : [{ conflict, level: LEVEL_OF[severity] }];
  });
}

/** Is the entry at the level or above? */
export const reaches = ({ level }: Entry, wanted: ReportLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);

export const messageOf = ({ conflict }: Entry, passage: number, { locale, view }: Report): string =>
  conflictMessage(conflict, passage, locale, view);

/** Lines and columns of a passage. */
export function regionOf(passage: Passage, view: WorkspaceView): Region {
  const article = view.reading(passage.uri)?.article;
  const lines = linesOf(article ?? { text: '' });
  const start = lines.position(passage.start);
  const end = lines.position(passage.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Passages that the passage conflicts with. */
export const opposite = (conflict: Conflict, passage: Passage): readonly Passage[] =>
  passage.against.flatMap((i) => conflict.passages[i] ?? []);

/** Path of a file as people write it, from the folder that uris are relative to. */
export const pathOf = (uri: string): string => decode(uri);
