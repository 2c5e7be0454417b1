import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension';

/** Entry for VS Code in the browser: the server is a worker, and reads files through the editor. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-worker.js').toString(true);
  return start(
    context,
    () => true,
    (options) => new LanguageClient('recoupe', 'Recoupe', new Worker(script), options),
  );
}
