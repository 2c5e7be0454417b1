import { promises as fs } from 'node:fs';
import path from 'node:path';
import { HostError, type FileStat, type FolderEntry, type Host } from './host';

/** Files below a folder of the disk. */
export class NodeHost implements Host {
  constructor(private readonly root: string) {}

  async entries(folder: string): Promise<readonly FolderEntry[]> {
    const entries = await guarded(fs.readdir(this.absolute(folder), { withFileTypes: true }));
    return entries.map((entry): FolderEntry => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
    }));
  }

  async stat(file: string): Promise<FileStat> {
    const found = await guarded(fs.stat(this.absolute(file)));
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    // On some file systems of Windows every inode is 0: there the real path tells.
    const identity = found.ino ? `${found.dev}:${found.ino}` : await guarded(fs.realpath(this.absolute(file)));
    return { kind, size: found.size, identity };
  }

  read(file: string): Promise<Uint8Array> {
    return guarded(fs.readFile(this.absolute(file)));
  }

  private absolute(file: string): string {
    return path.join(this.root, ...file.split('/'));
  }
}

async function guarded<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const { code = '', message = '' } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'not-found' : code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'other';
    // System messages end in the path, which the caller knows, and whole.
    throw new HostError(reason, code || message);
  }
}
