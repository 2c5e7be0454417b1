import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode as decodeBytes } from '../article/decode';
import type { FileProblem } from '../host/file-problem';
import { pathMatcher } from '../host/discover';
import { NodeHost } from '../host/node-host';
import { readFolder, readSources, type Folder } from '../host/read-folder';
import { readText } from '../host/read-source';
import { Workspace } from '../index/workspace';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { DECISIONS_PATH, ENTITIES_PATH } from '../service/decide';
import { decode, encodePath } from '../service/files';
import { readConfig } from './config';
import { showProgress } from './progress';
import { UsageError, type Terminal } from './terminal';

export interface Opened {
  readonly workspace: Workspace;
  /** Folder that uris are relative to (their parts escaped), as a system path. */
  readonly base: string;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads what the arguments name into one workspace: one folder, whose files are then named relative to it, or several
 * folders and files, named relative to the working folder. Throws a `UsageError` if one of them is not there.
 */
export async function openWorkspace(
  named: readonly string[],
  given: { readonly config: string | null; readonly minimumConfidence: number | null },
  terminal: Terminal,
): Promise<Opened> {
  const settings = await settingsFor(given, terminal);
  const targets = (named.length > 0 ? named : ['.']).map((name) => ({ name, path: path.resolve(terminal.cwd, name) }));
  const kinds = targets.map((target) => kindOf(target));
  const single = targets.length === 1 && kinds[0] === 'folder';
  const base = single ? targets[0]!.path : terminal.cwd;
  const progress = showProgress(terminal);
  const read: Folder[] = [];
  for (const [i, target] of targets.entries()) {
    const prefix = relative(base, target.path);
    read.push(
      kinds[i] === 'folder'
        ? within(prefix, await folder(target, settings, progress.step))
        : await file(base, prefix, settings),
    );
  }
  const workspace = new Workspace(settings);
  const references = pathMatcher(settings.reference);
  workspace.setReferences([(uri) => references(decode(uri))]);
  const problems = read.flatMap((one) => one.problems);
  problems.push(...(await setProjectFiles(workspace, base)));
  const seen = new Set<string>();
  for (const source of read.flatMap((one) => one.sources)) {
    if (seen.has(source.uri)) continue;
    seen.add(source.uri);
    // Named as in an editor, so that whatever goes by their order is the same there.
    workspace.set({ ...source, uri: encodePath(source.uri), path: source.uri });
  }
  progress.end();
  workspace.update();
  for (const uri of workspace.uris()) {
    for (const { code, detail } of workspace.reading(uri)?.article.problems ?? []) {
      problems.push({ path: decode(uri), code, detail });
    }
  }
  return { workspace, base, problems };
}

async function settingsFor(
  { config, minimumConfidence }: { readonly config: string | null; readonly minimumConfidence: number | null },
  { cwd }: Terminal,
): Promise<Settings> {
  const settings =
    config === null ? DEFAULT_SETTINGS : readConfig(await text(path.resolve(cwd, config), config), config);
  return minimumConfidence === null ? settings : { ...settings, minimumConfidence };
}

async function text(file: string, name: string): Promise<string> {
  try {
    const { text: content } = decodeBytes(await readFile(file));
    if (content !== null) return content;
  } catch (error) {
    throw readingError(name, (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
  throw new UsageError('not-text', name);
}

/** The reason is the system's code, as far as it has one. */
function readingError(name: string, reason: string): UsageError {
  if (reason === 'ENOENT') return new UsageError('missing', name);
  return reason === 'EACCES' || reason === 'EPERM'
    ? new UsageError('no-permission', name)
    : new UsageError('unreadable', name, reason);
}

function kindOf(target: { readonly name: string; readonly path: string }): 'folder' | 'file' {
  try {
    return statSync(target.path).isDirectory() ? 'folder' : 'file';
  } catch {
    throw new UsageError('missing', target.name);
  }
}

async function folder(
  target: { readonly name: string; readonly path: string },
  settings: Settings,
  step: (done: number, all: number) => void,
): Promise<Folder> {
  try {
    return await readFolder(new NodeHost(target.path), settings, step);
  } catch (error) {
    throw readingError(target.name, (error as Error).message);
  }
}

const file = (base: string, uri: string, { maximumFileSize }: Settings): Promise<Folder> =>
  readSources(new NodeHost(base), [uri], maximumFileSize);

/** A path as uris are written: relative, with `/`. */
export const relative = (from: string, to: string): string => path.relative(from, to).split(path.sep).join('/');

function within(prefix: string, { sources, problems }: Folder): Folder {
  if (prefix === '') return { sources, problems };
  return {
    sources: sources.map((source) => ({ ...source, uri: `${prefix}/${source.uri}` })),
    problems: problems.map((problem) => ({ ...problem, path: `${prefix}/${problem.path}` })),
  };
}

/** What the newsroom decided and pinned: `.recoupe/decisions.json`, `.recoupe/entities.yml`. */
async function setProjectFiles(workspace: Workspace, base: string): Promise<FileProblem[]> {
  const host = new NodeHost(base);
  const decisions = await readText(host, DECISIONS_PATH);
  const entities = await readText(host, ENTITIES_PATH);
  const decided = workspace.setDecisions(decisions.text);
  const pinned = workspace.setEntities(entities.text);
  return [
    ...[decisions.problem, entities.problem].flatMap((problem) => problem ?? []),
    ...(decided ? [{ path: DECISIONS_PATH, ...decided }] : []),
    ...(pinned ? [{ path: ENTITIES_PATH, ...pinned }] : []),
  ];
}
