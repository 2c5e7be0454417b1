import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Verdict } from '../index/decisions';
import { actionsAt, type Action } from '../service/actions';
import { quoteToCopy } from '../service/copy-quote';
import { DECISIONS_PATH, decisionsWith } from '../service/decide';
import { say } from '../service/texts';
import { SERVER_COMMANDS } from './capabilities';
import type { Convert } from './convert';
import type { Folder } from './folder';
import { guarded } from './guard';
import { CLIENT_COMMANDS, type DiagnosticData } from './protocol';
import type { Session } from './session';
import { articlesEdit, fileEdit } from './workspace-edit';

/** What is kept of a decision's action until its edit is asked for. */
interface DecisionData {
  readonly uri: string;
  readonly conflict: string;
  readonly passage: number;
  readonly verdict: Verdict;
}

/** Registers the fixes: look at the other passage, adopt its wording, keep both, ignore. */
export function registerCodeActions(connection: Connection, session: Session): void {
  const { client } = session;

  connection.onCodeAction((params, token) =>
    guarded(
      token,
      () => session.versionOf(params.textDocument.uri),
      (): CodeAction[] => {
        const { only, diagnostics } = params.context;
        if (!client.codeActionLiterals) return [];
        const wants = (kind: string): boolean => !only || only.some((one) => one === '' || isUnder(kind, one));
        if (!wants(CodeActionKind.QuickFix) && !wants(CodeActionKind.Refactor)) return [];
        const { uri, folder } = session.locate(params.textDocument.uri);
        const convert = session.convertFor(folder);
        const run = { start: convert.offset(uri, params.range.start), end: convert.offset(uri, params.range.end) };
        const copy = wants(CodeActionKind.Refactor) ? copying(folder, uri, run.start) : [];
        if (!wants(CodeActionKind.QuickFix)) return copy;
        const fixes = actionsAt(folder.workspace, uri, run, client.locale).flatMap((action) => {
          const made = codeAction(action, uri, folder, convert);
          return made ? [{ ...made, ...about(action, diagnostics) }] : [];
        });
        return [...fixes, ...copy];
      },
    ),
  );

  connection.onCodeActionResolve(async (action) => {
    const data = action.data as Partial<DecisionData> | undefined;
    if (!data?.uri || !data.verdict || data.conflict === undefined) return action;
    const { folder } = session.locate(data.uri);
    // What is written must hold what others have written meanwhile, also where nobody told of it.
    await folder.loadProject(folder.project.decisionsUri);
    const made = decision({ ...data, passage: data.passage ?? 0 } as DecisionData, folder, session);
    return made ? { ...action, ...made } : unreadableDecisions(session);
  });

  /** Offered where the client has a clipboard to put it on. */
  const copying = (folder: Folder, uri: string, offset: number): CodeAction[] => {
    const text = client.options.clientCommands ? quoteToCopy(folder.workspace, uri, offset, client.locale) : null;
    if (text === null) return [];
    const title = say(client.locale, 'action.copy-quote');
    const command = { title, command: CLIENT_COMMANDS.copyText, arguments: [text] };
    return [{ title, kind: CodeActionKind.Refactor, command }];
  };

  const codeAction = (action: Action, uri: string, folder: Folder, convert: Convert): CodeAction | null => {
    const base = { title: action.title, kind: CodeActionKind.QuickFix };
    switch (action.kind) {
      case 'open': {
        const target = convert.location(action.target);
        if (client.options.clientCommands) {
          return {
            ...base,
            command: { title: action.title, command: CLIENT_COMMANDS.openPassage, arguments: [target, true] },
          };
        }
        return client.showDocument
          ? { ...base, command: { title: action.title, command: SERVER_COMMANDS.openPassage, arguments: [target] } }
          : null;
      }
      case 'evidence':
        return client.options.clientCommands
          ? {
              ...base,
              command: {
                title: action.title,
                command: CLIENT_COMMANDS.showEvidence,
                arguments: [convert.uri(uri), action.conflict],
              },
            }
          : null; // elsewhere the hover shows it
      case 'edit':
      case 'ignore':
        return { ...base, edit: articlesEdit(action.edits, convert, client, session.versionOf) };
      case 'decide': {
        if (folder.uri === '') return null; // nowhere to keep it
        const data: DecisionData = { uri, conflict: action.conflict, passage: action.passage, verdict: action.verdict };
        if (client.codeActionResolve) return { ...base, data };
        const made = decision(data, folder, session);
        return made && { ...base, ...made };
      }
    }
  };
}

/** The answer where a decision cannot be kept, since what was decided before would be lost. */
export const unreadableDecisions = ({ client }: Session): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, say(client.locale, 'decide.unreadable', DECISIONS_PATH));

/**
 * The edit of the decisions file, and saving it where the client can: the decision counts once it is on disk. Null if the
 * file that is there cannot be read.
 */
function decision(
  { conflict: id, passage, verdict }: DecisionData,
  folder: Folder,
  session: Session,
): Pick<CodeAction, 'edit' | 'command'> | null {
  const conflict = folder.workspace.conflicts().find((one) => one.id === id);
  if (!conflict) return {};
  const { client, clientUri, versionOf, today } = session;
  const uri = folder.project.decisionsUri;
  if (folder.project.isUnreadable(uri)) return null;
  const before = folder.project.textOf(uri);
  const decided = { verdict, author: authorOf(folder, session), date: today(), reason: '' };
  const after = decisionsWith(before, conflict, decided, folder.uri, passage);
  if (after === null) return null;
  const edit = fileEdit(clientUri(uri), before, after, client, versionOf(uri));
  const title = CLIENT_COMMANDS.saveFile;
  return client.options.clientCommands
    ? { edit, command: { title, command: CLIENT_COMMANDS.saveFile, arguments: [clientUri(uri)] } }
    : { edit };
}

/** Who decides: the setting, else what the client said of its user, else nobody named. */
export const authorOf = (folder: Folder, session: Session): string =>
  folder.settings.author || session.client.options.author?.trim() || '';

/** The diagnostics that the action is about, so that the editor shows it beside them. */
function about(action: Action, diagnostics: readonly Diagnostic[]): Pick<CodeAction, 'diagnostics'> {
  const same = diagnostics.filter(
    (one) => (one.data as Partial<DiagnosticData> | undefined)?.conflict === action.conflict,
  );
  return same.length > 0 ? { diagnostics: same } : {};
}

const isUnder = (kind: string, wanted: string): boolean => kind === wanted || kind.startsWith(`${wanted}.`);
