import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import {
  LIST_FILES,
  READ_FILE,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../server/lsp/protocol';
import { toBase64 } from './base64';
import type { Server } from './connection';
import { ignoredBy, type IgnoreFile } from './gitignore';

const READING_ERRORS: Readonly<Record<string, 'not-found' | 'no-permission'>> = {
  FileNotFound: 'not-found',
  EntryNotFound: 'not-found',
  NoPermissions: 'no-permission',
};

/** Path relative to the folder, with `/`. */
const inside = (folder: vscode.Uri, uri: vscode.Uri): string =>
  uri.path.slice(folder.path.replace(/\/$/, '').length + 1);

async function gitignores(folder: vscode.Uri): Promise<IgnoreFile[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/.gitignore'));
  return Promise.all(
    found.map(async (uri) => ({
      folder: inside(folder, uri).replace(/\/?\.gitignore$/, ''),
      text: await vscode.workspace.fs.readFile(uri).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      ),
    })),
  );
}

/** The folder's files that pass the globs, `files.exclude` and `.gitignore`. */
async function listFiles({ folder, include, exclude }: ListFilesParams): Promise<ListFilesResult> {
  const root = vscode.Uri.parse(folder, true);
  const [ignored, ...found] = await Promise.all([
    gitignores(root).then(ignoredBy),
    ...include.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(root, glob))),
  ]);
  const excluded = exclude.length ? picomatch([...exclude], { dot: true, nocase: true }) : () => false;
  const uris = new Set<string>();
  for (const uri of found.flat()) {
    const path = inside(root, uri);
    if (!excluded(path) && !ignored(path)) uris.add(uri.toString());
  }
  return { uris: [...uris] };
}

async function readFile({ uri, maximumSize }: ReadFileParams): Promise<ReadFileResult> {
  const file = vscode.Uri.parse(uri, true);
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > maximumSize) return { error: 'too-large' };
    return { base64: toBase64(await vscode.workspace.fs.readFile(file)) };
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : '';
    return { error: READING_ERRORS[code] ?? 'unreadable', message: String(error) };
  }
}

/** Lets the server read the workspace through the editor, where it has no disk: in the browser and virtual workspaces. */
export function serveFiles(server: Server): void {
  server.onRequest<ListFilesParams, ListFilesResult>(LIST_FILES, listFiles);
  server.onRequest<ReadFileParams, ReadFileResult>(READ_FILE, readFile);
}
