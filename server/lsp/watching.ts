import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { anyCase } from '../host/any-case';
import type { Folders } from './folders';
import { SIDECAR_GLOB } from './folder-files';
import type { Session } from './session';
import { isInside, normalise } from './uri';

const KINDS = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Asks the client to tell of changes to files and settings, where it can. */
export async function registerWatching(connection: Connection, { client, folders }: Session): Promise<void> {
  if (client.watchesConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: ['recoupe', 'files.exclude'],
    });
  }
  if (client.watchesFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watchers(folders) });
}

function watchers(folders: Folders): FileSystemWatcher[] {
  const include = folders.all.flatMap((folder) => folder.settings.settings.include);
  const globs = new Set([...include.map(anyCase), SIDECAR_GLOB, '**/.recoupe/*', '**/.gitignore']);
  // A deleted or moved folder is told as itself only, so deletions are watched everywhere.
  return [...[...globs].map((globPattern) => ({ globPattern })), { globPattern: '**', kind: WatchKind.Delete }];
}

/** Hands the client's reports of changed files to their folders. */
export function listenToFiles(connection: Connection, { folders }: Session): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const change of changes) {
      const uri = normalise(change.uri);
      const kind = KINDS[change.type];
      // A deleted folder may hold workspace folders, and files of several.
      for (const folder of folders.workspaceFolders) {
        if (folders.of(uri) === folder || (kind === 'deleted' && isInside(uri, folder.uri))) folder.watched(uri, kind);
      }
    }
  });
}
