import * as vscode from 'vscode';
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

/** Asks for a verdict and a reason; undefined when the user leaves. */
async function ask(): Promise<Pick<DecideParams, 'verdict' | 'reason'> | undefined> {
  const placeHolder = vscode.l10n.t('Why should both passages stay?');
  const picked = await vscode.window.showQuickPick(verdicts(), { placeHolder });
  if (!picked) return undefined;
  const prompt = vscode.l10n.t('Reason, for whoever reads the decision later (may stay empty)');
  const reason = await vscode.window.showInputBox({ title: picked.label, prompt });
  return reason === undefined ? undefined : { verdict: picked.verdict, reason: reason.trim() || undefined };
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
  const decide = async (...choice: ConflictChoice): Promise<void> => {
    const conflict = conflictHere(store.current, choice);
    if (!conflict) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No conflict at the cursor.'), 4000);
      return;
    }
    const answer = await ask();
    if (!answer) return;
    const params: DecideParams = { ...conflict, ...answer };
    const result = await server.request<DecideResult | null>(DECIDE, params);
    if (result) await write(vscode.Uri.parse(result.uri, true), result.text);
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
    registerCommand('recoupe.decide', decide),
    registerCommand('recoupe.openDecisions', open),
  );
}
