import * as vscode from 'vscode';
import { CLIENT_COMMANDS, type WireLocation, type WirePosition } from '../server/lsp/protocol';
import type { ConflictsStore } from './conflicts-store';
import { neighbour, passagesInOrder, type Cursor } from './passage-order';
import { toLocation, toPosition, toRange } from './protocol-places';

/** The cursor of the active editor, or null. */
export function cursorNow(): Cursor | null {
  const editor = vscode.window.activeTextEditor;
  return editor ? { uri: editor.document.uri.toString(), position: editor.selection.active } : null;
}

/** Opens a passage and selects its words. */
export async function openPassage(location: WireLocation, beside = false): Promise<void> {
  const selection = toRange(location.range);
  const viewColumn = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(location.uri, true), { selection, viewColumn });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showPassages(uri: string, position: WirePosition, locations: readonly WireLocation[]): Promise<void> {
  const at = [vscode.Uri.parse(uri, true), toPosition(position), locations.map(toLocation)] as const;
  await vscode.commands.executeCommand('editor.action.showReferences', ...at);
}

async function saveFile(uri: string): Promise<void> {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  if (document?.isDirty) await document.save();
}

/** Next and previous conflict, and the commands that lenses and actions of the server name. */
export function registerNavigation(store: ConflictsStore): vscode.Disposable {
  const go = (direction: 'next' | 'previous') => async (): Promise<void> => {
    const passages = passagesInOrder(await store.latest());
    const found = neighbour(passages, cursorNow(), direction);
    if (found) return openPassage(found);
    vscode.window.setStatusBarMessage(vscode.l10n.t('No conflicts in this folder.'), 4000);
  };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('recoupe.nextConflict', go('next')),
    registerCommand('recoupe.previousConflict', go('previous')),
    registerCommand(CLIENT_COMMANDS.openPassage, openPassage),
    registerCommand(CLIENT_COMMANDS.showPassages, showPassages),
    registerCommand(CLIENT_COMMANDS.saveFile, saveFile),
    registerCommand(CLIENT_COMMANDS.copyText, (text: string) => vscode.env.clipboard.writeText(text)),
  );
}
