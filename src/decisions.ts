import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import {
  DECIDE,
  DECISIONS,
  type DecideParams,
  type DecideResult,
  type DecisionsParams,
  type DecisionsResult,
  type Verdict,
} from '../server/lsp/protocol';
import { conflictHere, type ConflictChoice } from './conflict-choice';
import type { ConflictsStore } from './conflicts-store';
import type { Server } from './connection';

/** Runs a quick fix that is a decision; its argument is what the quick fix knows. */
const DECIDE_ACTION = 'recoupe.decideAs';

/** What the server keeps with a quick fix that is a decision. */
interface DecisionData {
  readonly conflict: string;
  readonly passage: number;
  readonly verdict: Verdict;
}

const isDecision = (data: unknown): data is DecisionData =>
  typeof data === 'object' && data !== null && 'verdict' in data && 'conflict' in data;

/*
 * Lets quick fixes that are decisions ask for a reason first: the server's own edit, which other editors apply, cannot.
 */
const provideCodeActions: Middleware['provideCodeActions'] = async (document, range, context, token, next) => {
  const actions = await next(document, range, context, token);
  for (const action of actions ?? []) {
    const data: unknown = 'data' in action ? action.data : null;
    if (!(action instanceof vscode.CodeAction) || !isDecision(data)) continue;
    const { conflict: conflictId, passage, verdict } = data;
    const known: DecideParams = { uri: document.uri.toString(), conflictId, passage, verdict };
    action.command = { command: DECIDE_ACTION, title: action.title, arguments: [known] };
  }
  return actions;
};

/** Nothing is left to resolve in those. */
const resolveCodeAction: Middleware['resolveCodeAction'] = (action, token, next) =>
  action.command?.command === DECIDE_ACTION ? action : next(action, token);

/** What a language client needs for quick fixes that are decisions. */
export const decisionsMiddleware: Middleware = { provideCodeActions, resolveCodeAction };

/**
 * Writes a whole file. One that is open in the editor is changed there and saved, so that undo works and nothing that
 * is not saved yet is lost behind its back.
 */
async function write(uri: vscode.Uri, text: string): Promise<void> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (!open) return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, open.lineCount, 0), text);
  if (await vscode.workspace.applyEdit(edit)) await open.save();
}

const verdicts = (): (vscode.QuickPickItem & { verdict: Verdict })[] => [
  {
    verdict: 'different',
    label: vscode.l10n.t('Not the same thing'),
    detail: vscode.l10n.t('The passages speak of different people, places, moments or things.'),
  },
  {
    verdict: 'superseded',
    label: vscode.l10n.t('Superseded'),
    detail: vscode.l10n.t('The later article updates the earlier one.'),
  },
  {
    verdict: 'both-right',
    label: vscode.l10n.t('Both right'),
    detail: vscode.l10n.t('Both can stand: another count, another source, another reading.'),
  },
];

async function askVerdict(): Promise<Verdict | undefined> {
  const placeHolder = vscode.l10n.t('Why should both passages stay?');
  return (await vscode.window.showQuickPick(verdicts(), { placeHolder }))?.verdict;
}

/** Asks for a reason, which may be empty; undefined when the user leaves. */
async function askReason(verdict: Verdict): Promise<string | undefined> {
  const title = verdicts().find((one) => one.verdict === verdict)?.label;
  const prompt = vscode.l10n.t('Reason, for whoever reads the decision later (may stay empty)');
  return vscode.window.showInputBox({ title, prompt });
}

/** The folder that the command is about: that of the active editor, the only one, or the one picked. */
async function folderForDecisions(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (
    (active && vscode.workspace.getWorkspaceFolder(active)) ??
    (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0])
  );
}

/** `Keep both passages` and `Open decisions`. */
export function registerDecisions(server: Server, store: ConflictsStore): vscode.Disposable {
  /** Asks what is not known yet, and has the decision written. */
  const decide = async (known: Omit<DecideParams, 'verdict'> & { verdict?: Verdict }): Promise<void> => {
    const verdict = known.verdict ?? (await askVerdict());
    const reason = verdict && (await askReason(verdict));
    if (verdict === undefined || reason === undefined) return;
    const params: DecideParams = { ...known, verdict, reason };
    const result = await server.request<DecideResult | null>(DECIDE, params);
    if (result) await write(vscode.Uri.parse(result.uri, true), result.text);
  };

  const decideHere = async (...choice: ConflictChoice): Promise<void> => {
    const conflict = conflictHere(store.current, choice);
    if (conflict) return decide(conflict);
    vscode.window.setStatusBarMessage(vscode.l10n.t('No conflict at the cursor.'), 4000);
  };

  const open = async (): Promise<void> => {
    const folder = await folderForDecisions();
    if (!folder) return;
    const params: DecisionsParams = { uri: folder.uri.toString() };
    const { uri, exists, text } = await server.request<DecisionsResult>(DECISIONS, params);
    const file = vscode.Uri.parse(uri, true);
    if (!exists) await write(file, text);
    await vscode.window.showTextDocument(file);
  };

  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('recoupe.decide', decideHere),
    registerCommand(DECIDE_ACTION, decide),
    registerCommand('recoupe.openDecisions', open),
  );
}
