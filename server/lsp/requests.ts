import type { Connection, ResponseError } from 'vscode-languageserver';
import type { Conflict } from '../compare/conflict';
import { decisionsWith, NO_DECISIONS } from '../service/decide';
import { evidenceMarkdown } from '../service/evidence';
import { conflictMessage } from '../service/messages';
import { countConflicts, listConflicts, listStories, type ListedPassage } from '../service/overview';
import { publishedOf } from '../service/passages';
import { authorOf, unreadableDecisions } from './code-actions';
import type { Convert } from './convert';
import type { Folder } from './folder';
import {
  CONFLICTS,
  DECIDE,
  DECISIONS,
  EVIDENCE,
  RESCAN,
  type ConflictItem,
  type ConflictsParams,
  type ConflictsResult,
  type DecideParams,
  type DecideResult,
  type DecisionsParams,
  type DecisionsResult,
  type EvidenceParams,
  type EvidenceResult,
  type PassageItem,
  type RescanParams,
  type RescanResult,
} from './protocol';
import type { Session } from './session';

/** Registers the requests of Recoupe's own client. */
export function registerRequests(connection: Connection, session: Session): void {
  const { client, folders } = session;
  const chosen = (folder: string | undefined): readonly Folder[] =>
    folder === undefined ? folders.all : [folders.get(folder) ?? []].flat();

  connection.onRequest(CONFLICTS, ({ folder }: ConflictsParams): ConflictsResult => {
    const lists = chosen(folder).map((one) => listOf(one, session));
    return { conflicts: lists.flatMap((list) => list.conflicts), stories: lists.flatMap((list) => list.stories) };
  });

  connection.onRequest(EVIDENCE, ({ uri, conflictId }: EvidenceParams): EvidenceResult | null => {
    const found = locate(uri, conflictId, session);
    if (!found) return null;
    const { conflict, folder, file } = found;
    const view = folder.workspace;
    const convert = session.convertFor(folder);
    const from = Math.max(
      0,
      conflict.passages.findIndex((passage) => passage.uri === file),
    );
    return {
      title: conflictMessage(conflict, from, client.locale, view),
      markdown: evidenceMarkdown(conflict, from, client.locale, view),
      passages: conflict.passages.map(({ uri: at, start, end, text, shown }, i) => {
        const message = conflictMessage(conflict, i, client.locale, view);
        return passageItem({ uri: at, start, end, text, shown, message, published: publishedOf(at, view) }, convert);
      }),
    };
  });

  connection.onRequest(DECISIONS, async ({ uri }: DecisionsParams): Promise<DecisionsResult | null> => {
    const { folder } = session.locate(uri);
    if (folder.uri === '') return null;
    const { project } = folder;
    await folder.loadProject(project.decisionsUri);
    const text = project.textOf(project.decisionsUri);
    const exists = text !== null || project.isUnreadable(project.decisionsUri);
    return { uri: session.clientUri(project.decisionsUri), exists, text: text ?? NO_DECISIONS };
  });

  connection.onRequest(DECIDE, async (params: DecideParams): Promise<DecideResult | ResponseError<void> | null> => {
    const found = locate(params.uri, params.conflictId, session);
    if (!found || found.folder.uri === '') return null;
    const { folder, conflict } = found;
    const { decisionsUri } = folder.project;
    // What is written must hold what others have written meanwhile, also where nobody told of it.
    await folder.loadProject(decisionsUri);
    if (folder.project.isUnreadable(decisionsUri)) return unreadableDecisions(session);
    const author = params.author?.trim() || authorOf(folder, session);
    const decided = { verdict: params.verdict, author, date: session.today(), reason: params.reason?.trim() ?? '' };
    const text = decisionsWith(folder.project.textOf(decisionsUri), conflict, decided, folder.uri, params.passage);
    return text === null ? unreadableDecisions(session) : { uri: session.clientUri(decisionsUri), text };
  });

  connection.onRequest(RESCAN, async ({ folder }: RescanParams = {}): Promise<RescanResult> => {
    const wanted = chosen(folder);
    await Promise.all(wanted.map((one) => one.sync(true)));
    const counts = wanted.map((one) => ({ articles: one.workspace.uris().length, ...countConflicts(one.workspace) }));
    const sum = (of: (count: RescanResult) => number): number => counts.reduce((total, count) => total + of(count), 0);
    return {
      articles: sum((one) => one.articles),
      conflicts: sum((one) => one.conflicts),
      notes: sum((one) => one.notes),
    };
  });
}

function listOf(folder: Folder, session: Session): ConflictsResult {
  folder.flush();
  const { locale } = session.client;
  const convert = session.convertFor(folder);
  const listed = listConflicts(folder.workspace, locale);
  const stories = listStories(folder.workspace, new Set(listed.flatMap((one) => one.stories)), locale);
  return {
    conflicts: listed.map((one): ConflictItem => ({
      ...one,
      folder: folder.uri,
      passages: one.passages.map((passage) => passageItem(passage, convert)),
    })),
    stories: stories.map((story) => ({ ...story, folder: folder.uri, uris: story.uris.map(convert.uri) })),
  };
}

const passageItem = ({ text, shown, message, published, ...spot }: ListedPassage, convert: Convert): PassageItem => ({
  ...convert.location(spot),
  text,
  shown,
  message,
  published,
});

function locate(
  clientUri: string,
  id: string,
  session: Session,
): { conflict: Conflict; folder: Folder; file: string } | null {
  const { uri: file, folder } = session.locate(clientUri);
  const conflict = folder.workspace.conflicts().find((one) => one.id === id);
  return conflict ? { conflict, folder, file } : null;
}
