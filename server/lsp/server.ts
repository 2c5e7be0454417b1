import { TextDocuments, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverCapabilities, SERVER_COMMANDS } from './capabilities';
import { readClient } from './client';
import { clientFiles } from './client-files';
import { readClientSettings } from './client-settings';
import { registerCodeActions } from './code-actions';
import { registerFeatures } from './features';
import type { Folder, FolderEvents } from './folder';
import type { OpenFolder } from './folder-files';
import { Folders } from './folders';
import { Progress } from './progress';
import { STATUS, type WireLocation } from './protocol';
import { Publisher } from './publisher';
import { registerRequests } from './requests';
import { Session } from './session';
import { SettingsSource } from './settings-source';
import { Status } from './status';
import { Updates } from './updates';
import { listenToFiles, registerWatching } from './watching';

/** What the server needs of the machine that it runs on. */
export interface Machine {
  /** Files of a folder on the disk; null where there is no disk, and the client reads. */
  readonly disk: OpenFolder | null;
  /** Today, `YYYY-MM-DD`, where the user is. */
  today(): string;
}

/** Serves one client until it goes. Knows neither the transport nor the platform. */
export function startServer(connection: Connection, machine: Machine): void {
  connection.onInitialize((params) => initialize(connection, machine, params));
  connection.listen();
}

function initialize(connection: Connection, machine: Machine, params: InitializeParams): InitializeResult {
  const client = readClient(params);
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsSource(connection, client);
  const status = new Status((message) => {
    if (client.options.clientCommands) void connection.sendNotification(STATUS, message);
  });
  const progress = new Progress(connection, client);
  const events: FolderEvents = {
    locale: client.locale,
    log: (message) => connection.console.warn(message),
    changed: (folder, uris, work) => updates.changed(folder, uris, work),
    scanned: (folder, done, total) => {
      updates.scanned(folder, done, total);
      status.scanned(folder, done, total);
      progress.scanned(folder, done, total);
    },
  };
  const throughClient: OpenFolder = (folder) =>
    clientFiles(folder, (method, params) => connection.sendRequest(method, params));
  const openFolder: OpenFolder = (folder) =>
    machine.disk && !client.options.hostReads && folder.startsWith('file:')
      ? machine.disk(folder)
      : throughClient(folder);
  const folders = new Folders(openFolder, events, readClientSettings(client.options.settings, undefined));
  const session = new Session(connection, client, documents, folders, machine.today);
  const publisher = new Publisher(
    client,
    (message) => void connection.sendDiagnostics(message),
    session.convertFor,
    session.versionOf,
  );
  const updates = new Updates(session, publisher, status);

  const start = async (folder: Folder): Promise<void> => {
    await folder.configure(await settings.read(folder.uri));
    await folder.sync();
  };
  const addFolder = (uri: string): Promise<void> => {
    const folder = folders.add(uri);
    updates.rehome();
    return start(folder);
  };
  /** Files may go over from one folder to another that is inside it, or back. */
  const share = (): void => {
    for (const folder of folders.workspaceFolders) void folder.sync();
  };

  connection.onInitialized(() => {
    for (const folder of folders.all) void start(folder);
    void registerWatching(connection, session).catch((error: unknown) => connection.console.warn(String(error)));
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) {
          const folder = folders.remove(uri);
          if (!folder) continue;
          publisher.clear(folder);
          status.forget(folder);
        }
        updates.rehome();
        for (const { uri } of added) void addFolder(uri);
        share();
      });
    }
  });
  connection.onDidChangeConfiguration((change) => {
    settings.take(change.settings);
    for (const folder of folders.all) {
      void settings.read(folder.uri).then(async (read) => {
        await folder.configure(read);
        updates.refreshLenses();
      });
    }
  });
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    if (command === SERVER_COMMANDS.rescan) await Promise.all(folders.all.map((folder) => folder.sync(true)));
    const [target] = given as readonly (WireLocation | undefined)[];
    if (command === SERVER_COMMANDS.openPassage && target && client.showDocument) {
      await connection.window.showDocument({ uri: target.uri, selection: target.range, takeFocus: true });
    }
    return null;
  });
  listenToFiles(connection, session);
  registerFeatures(connection, session);
  registerCodeActions(connection, session);
  registerRequests(connection, session);
  updates.listen(documents);
  documents.listen(connection);

  for (const uri of foldersOf(params)) folders.add(uri);
  return { capabilities: serverCapabilities(client), serverInfo: { name: 'recoupe' } };
}

/** Workspace folders; older clients have one root, or none. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
