import * as vscode from 'vscode';
import { RESCAN, type RescanResult } from '../server/lsp/protocol';
import { articleSchemes, clientOptions, type MakeClient } from './client';
import { ConflictsStore } from './conflicts-store';
import { ConflictsTree } from './conflicts-tree';
import { Connection } from './connection';
import { registerDecisions } from './decisions';
import { EvidencePages } from './evidence';
import { serveFiles } from './files';
import { registerNavigation } from './navigation';
import { Status } from './status';

/**
 * Starts Recoupe in a window; what is the same on the desktop and in the browser.
 *
 * @param hostReads must the server read files through the editor? Asked at each start of the server.
 */
export async function start(
  context: vscode.ExtensionContext,
  hostReads: () => boolean,
  makeClient: MakeClient,
): Promise<void> {
  const output = vscode.window.createOutputChannel('Recoupe', { log: true });
  const connection = new Connection(() => makeClient(clientOptions(context, output, hostReads())));
  const store = new ConflictsStore(connection);
  const status = new Status(connection, output);
  serveFiles(connection);

  const restart = async (): Promise<void> => {
    store.clear();
    status.clear();
    // A server that does not start is told in the status item, not by an extension that failed to activate.
    await connection.restart().catch((error: unknown) => status.fail(error));
  };
  const check = async (): Promise<void> => {
    await vscode.commands.executeCommand('recoupe.conflicts.focus');
    const location = { viewId: 'recoupe.conflicts' };
    await vscode.window.withProgress({ location }, () => connection.request<RescanResult>(RESCAN, {}));
    store.refresh();
  };

  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    output,
    status,
    store,
    new ConflictsTree(store, context.workspaceState),
    new EvidencePages(connection, store),
    registerNavigation(store),
    registerDecisions(connection, store),
    registerCommand('recoupe.checkWorkspace', check),
    registerCommand('recoupe.restartServer', restart),
    registerCommand('recoupe.showOutput', () => output.show()),
    onNewScheme(restart),
    connection,
  );
  await vscode.commands.executeCommand('setContext', 'recoupe.active', true);
  await restart();
}

/** Calls back when a folder of a file system that no folder was in so far is added: the selector must then know it. */
function onNewScheme(then: () => Promise<void>): vscode.Disposable {
  let known = articleSchemes(vscode.workspace.workspaceFolders);
  return vscode.workspace.onDidChangeWorkspaceFolders(() => {
    const now = articleSchemes(vscode.workspace.workspaceFolders);
    const isNew = now.some((scheme) => !known.includes(scheme));
    known = now;
    if (isNew) void then();
  });
}
