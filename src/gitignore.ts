import ignore, { type Ignore } from 'ignore';

/** A `.gitignore` file: the folder that it lies in, relative to the workspace folder (`''` or `a/b`), and its text. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * Says which paths the `.gitignore` files leave out. As in Git, a file's patterns count below its own folder, and a
 * deeper file may take back in what a higher one left out, unless a whole folder above was left out.
 *
 * @returns a test for paths relative to the workspace folder, with `/`
 */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const rules = new Map<string, Ignore>(files.map(({ folder, text }) => [folder, ignore().add(text)]));
  const folders = new Map<string, boolean>();

  const folderIgnored = (folder: string): boolean => {
    if (folder === '') return false;
    let known = folders.get(folder);
    if (known === undefined) {
      known = folderIgnored(parentOf(folder)) || decided(`${folder}/`);
      folders.set(folder, known);
    }
    return known;
  };

  /** The deepest file with an opinion decides. */
  const decided = (path: string): boolean => {
    for (let folder = parentOf(path.replace(/\/$/, '')); ; folder = parentOf(folder)) {
      const answer = rules.get(folder)?.test(folder === '' ? path : path.slice(folder.length + 1));
      if (answer?.ignored) return true;
      if (answer?.unignored || folder === '') return false;
    }
  };

  return (path) => folderIgnored(parentOf(path)) || decided(path);
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
