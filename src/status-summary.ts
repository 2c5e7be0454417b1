import type { StatusParams } from '../server/lsp/protocol';

/** All folders of the window taken together. */
export interface Summary {
  readonly scanning: boolean;
  readonly articles: number;
  readonly total: number;
  readonly conflicts: number;
  readonly notes: number;
  /** Number of files that could not be read, or not as meant. */
  readonly problems: number;
}

/** Adds up the folders' statuses; the window is scanning while one folder is. */
export function summarise(folders: readonly StatusParams[]): Summary {
  const sum = (of: (folder: StatusParams) => number): number =>
    folders.reduce((total, folder) => total + of(folder), 0);
  return {
    scanning: folders.some((folder) => folder.state === 'scanning'),
    articles: sum((folder) => folder.articles),
    total: sum((folder) => folder.total),
    conflicts: sum((folder) => folder.conflicts),
    notes: sum((folder) => folder.notes),
    problems: sum((folder) => folder.problems.length),
  };
}
