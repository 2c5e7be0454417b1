/** What a folder holds. A link is resolved by `Host.stat`. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What a path is, links followed. `identity` is equal for two paths of one folder or file. */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly identity: string;
}

/**
 * Where files come from: a disk, an editor, a browser's virtual file system. Paths are relative to the workspace
 * folder, with `/`; the folder itself is `''`. Every call may reject; whoever calls turns that into a problem.
 */
export interface Host {
  entries(folder: string): Promise<readonly FolderEntry[]>;
  stat(path: string): Promise<FileStat>;
  read(path: string): Promise<Uint8Array>;
}

/** Why a host's call failed, as far as it matters to people. */
export class HostError extends Error {
  constructor(
    readonly reason: 'not-found' | 'no-permission' | 'other',
    message: string,
  ) {
    super(message);
  }
}
