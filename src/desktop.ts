import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { hasVirtualFolder } from './client';
import { start } from './extension';

/** Entry for the desktop and remote machines: the server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return start(context, hasVirtualFolder, (options) => new LanguageClient('recoupe', 'Recoupe', server, options));
}
