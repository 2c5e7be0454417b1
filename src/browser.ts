import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { MakeClient } from './client';
import { start } from './extension';

/** The server's script. The models, which the Node server reads from a file of their own, stand before it. */
async function workerScript({ extensionUri }: vscode.ExtensionContext): Promise<string> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name));
  const parts = await Promise.all([read('models.js'), read('server-worker.js')]);
  return URL.createObjectURL(new Blob(parts as BlobPart[], { type: 'text/javascript' }));
}

/** Entry for VS Code in the browser: the server is a worker, and reads files through the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = await workerScript(context);
  context.subscriptions.push({ dispose: () => URL.revokeObjectURL(script) });
  const make: MakeClient = (options) => new LanguageClient('recoupe', 'Recoupe', new Worker(script), options);
  await start(context, () => true, make);
}
