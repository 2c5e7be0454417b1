import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { decisionsMiddleware } from './decisions';
import { CLIENT_COMMANDS, type InitializationOptions } from '../server/lsp/protocol';

/** The languages that articles are written in. */
export const LANGUAGES = ['markdown', 'plaintext'] as const;

/** Makes a language client that is not started yet: over IPC on the desktop, over a worker in the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Schemes of documents that are articles. Others (`output`, `git`, chat …) hold plain text too, but nobody writes there;
 * file systems of virtual workspaces are not known in advance, so the open folders tell.
 */
export function articleSchemes(folders: readonly vscode.WorkspaceFolder[] = []): readonly string[] {
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}

/** Selects Markdown and plain text in files, new documents and the folders' own file systems. */
export function articleSelector(): { scheme: string; language: string }[] {
  const schemes = articleSchemes(vscode.workspace.workspaceFolders);
  return schemes.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}

/**
 * Options for a client of this window as it is now.
 *
 * @param hostReads must the server read files through the editor?
 */
export function clientOptions(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  hostReads: boolean,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    hostReads,
    clientCommands: true,
    // The pages come with the extension: nothing is fetched to read why a rule fires.
    ruleDocs: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
  };
  return {
    documentSelector: articleSelector(),
    outputChannel: output,
    initializationOptions,
    diagnosticCollectionName: 'recoupe',
    middleware: decisionsMiddleware,
    markdown: {
      isTrusted: {
        enabledCommands: [CLIENT_COMMANDS.showEvidence, CLIENT_COMMANDS.openPassage, CLIENT_COMMANDS.showPassages],
      },
    },
  };
}

/** Does a folder lie where a Node process cannot read it (a virtual workspace)? */
export const hasVirtualFolder = (): boolean =>
  (vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme !== 'file');
