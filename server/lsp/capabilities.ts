import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import { CLIENT_COMMANDS } from './protocol';

/** Commands that the server executes for clients that do not have the commands of `CLIENT_COMMANDS` themselves. */
export const SERVER_COMMANDS = { openPassage: CLIENT_COMMANDS.openPassage, rescan: 'recoupe.checkWorkspace' } as const;

/**
 * What the server offers this client. Diagnostics are pushed and never pulled: they depend on other files.
 * Clients that have the commands themselves must not be offered them twice.
 */
export const serverCapabilities = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  codeLensProvider: { resolveProvider: false },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Recoupe' },
  workspaceSymbolProvider: true,
  codeActionProvider: client.codeActionLiterals
    ? { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor], resolveProvider: client.codeActionResolve }
    : false,
  renameProvider: client.prepareRename ? { prepareProvider: true } : true,
  ...(client.options.clientCommands ? {} : { executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) } }),
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
