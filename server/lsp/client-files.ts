import { anyCase } from '../host/any-case';
import { HostError, type FileStat, type FolderEntry, type Host } from '../host/host';
import type { FolderFiles } from './folder-files';
import {
  LIST_FILES,
  READ_FILE,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol';
import { join, normalise } from './uri';
import { pathIn } from '../service/decide';

/** Sends a request to the client. */
export type Ask = <Result>(method: string, params: object) => Promise<Result>;

const LARGEST = 50_000_000; // bytes, whatever the settings: what comes through the client is held in memory twice

/** The files of a folder as the client reads them: web and virtual workspaces. */
export function clientFiles(folder: string, ask: Ask): FolderFiles {
  return {
    host: new ClientHost(folder, ask),
    list: async ({ include, exclude }) => {
      const params: ListFilesParams = { folder, include: include.map(anyCase), exclude };
      const { uris } = await ask<ListFilesResult>(LIST_FILES, params);
      return { files: uris.map((uri) => pathIn(folder, normalise(uri))).sort(), problems: [] };
    },
  };
}

/** Bytes are asked for with the first question about a file, and kept only until they are read. */
class ClientHost implements Host {
  private readonly bytes = new Map<string, Uint8Array>();

  constructor(
    private readonly folder: string,
    private readonly ask: Ask,
  ) {}

  entries(): Promise<readonly FolderEntry[]> {
    return Promise.reject(new HostError('other', 'the client lists the files'));
  }

  async stat(path: string): Promise<FileStat> {
    const params: ReadFileParams = { uri: join(this.folder, path), maximumSize: LARGEST };
    const result = await this.ask<ReadFileResult>(READ_FILE, params);
    const stat = (size: number): FileStat => ({ kind: 'file', size, identity: path });
    if ('base64' in result) {
      const bytes = fromBase64(result.base64);
      this.bytes.set(path, bytes);
      return stat(bytes.length);
    }
    if (result.error === 'too-large') return stat(LARGEST + 1);
    throw new HostError(result.error === 'unreadable' ? 'other' : result.error, result.message ?? result.error);
  }

  async read(path: string): Promise<Uint8Array> {
    const { size } = this.bytes.has(path) ? { size: 0 } : await this.stat(path);
    const bytes = this.bytes.get(path);
    this.bytes.delete(path);
    if (!bytes) throw new HostError('other', `too large (${size} bytes)`);
    return bytes;
  }
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
