import { fileURLToPath } from 'node:url';
import { discover } from '../host/discover';
import { NodeHost } from '../host/node-host';
import type { FolderFiles } from './folder-files';

/** The files of a folder on the disk. */
export function nodeFiles(folder: string): FolderFiles {
  const host = new NodeHost(fileURLToPath(folder));
  return {
    host,
    list: async (options) => {
      await host.entries('');
      return discover(host, options);
    },
  };
}
