import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import { problemOf, type FileProblem } from './file-problem';
import type { FolderEntry, Host } from './host';

/** What to look for. Globs are relative to the workspace folder, with `/`. */
export interface DiscoverOptions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface Discovered {
  /** Paths relative to the folder, in code unit order: the same on every machine. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Folders deeper than this are a loop or a mistake. */
const DEEPEST = 64;

interface Open {
  readonly path: string;
  /** `.gitignore` files on the way down, with the folder each stands in. */
  readonly ignores: readonly { readonly folder: string; readonly rules: Ignore }[];
  readonly depth: number;
}

/**
 * Lists the articles below a folder. Hidden files and folders, `node_modules` and what `.gitignore` files name are left
 * out. Links are followed, but no folder is entered twice. What cannot be listed is a problem, and the rest goes on.
 */
export async function discover(host: Host, { include, exclude }: DiscoverOptions): Promise<Discovered> {
  const wanted = pathMatcher(include);
  const unwanted = pathMatcher(exclude);
  const files: string[] = [];
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  const open: Open[] = [{ path: '', ignores: [], depth: 0 }];
  // Links wait until all real folders were entered: what is below both is found under its own name.
  const links: Open[] = [];
  for (let folder = open.pop(); folder; folder = open.pop() ?? links.shift()) {
    try {
      const { identity } = await host.stat(folder.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const entries = [...(await host.entries(folder.path))].sort(byName);
      const ignores = [...folder.ignores, ...(await gitignore(host, folder.path, entries))];
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        const kind = await kindOf(host, path, entry, wanted);
        if (kind === 'other' || ignored(path, kind, ignores)) continue;
        if (kind === 'folder') {
          if (!unwanted(path) && !unwanted(`${path}/`) && folder.depth < DEEPEST) {
            (entry.kind === 'link' ? links : open).push({ path, ignores, depth: folder.depth + 1 });
          }
        } else if (wanted(path) && !unwanted(path)) {
          files.push(path);
        }
      }
    } catch (error) {
      problems.push(problemOf(folder.path || '.', error));
    }
  }
  return { files: files.sort(), problems };
}

/** Is a path one that globs name? Capitals do not matter (`WIRE.MD`), on any file system. No globs name nothing. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch(
    globs.map((glob) => glob.replace(/^\.\//u, '')),
    { dot: false, nocase: true },
  );
  return (path) => matches(path);
}

const byName = (a: FolderEntry, b: FolderEntry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function gitignore(host: Host, folder: string, entries: readonly FolderEntry[]): Promise<Open['ignores']> {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.kind !== 'folder')) return [];
  try {
    const bytes = await host.read(folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    return [{ folder, rules: ignore().add(new TextDecoder().decode(bytes)) }];
  } catch {
    return []; // one that cannot be read names nothing
  }
}

/** The deepest `.gitignore` that says anything of the path decides, as in git. */
function ignored(path: string, kind: 'file' | 'folder', ignores: Open['ignores']): boolean {
  for (let i = ignores.length - 1; i >= 0; i--) {
    const { folder, rules } = ignores[i]!;
    const below = (folder === '' ? path : path.slice(folder.length + 1)) + (kind === 'folder' ? '/' : '');
    const verdict = rules.test(below);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

async function kindOf(
  host: Host,
  path: string,
  entry: FolderEntry,
  wanted: (path: string) => boolean,
): Promise<'file' | 'folder' | 'other'> {
  if (entry.kind !== 'link') return entry.kind;
  try {
    return (await host.stat(path)).kind;
  } catch {
    return wanted(path) ? 'file' : 'other'; // a broken link with an article's name is reported when it is read
  }
}
