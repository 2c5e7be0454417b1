import { pathMatcher, type Discovered, type DiscoverOptions } from '../host/discover';
import type { Host } from '../host/host';
import { pathIn } from '../service/decide';

/** The files of one workspace folder: from the disk, or through the client. Paths are relative to the folder. */
export interface FolderFiles {
  /** @throws if the folder itself cannot be listed */
  list(options: DiscoverOptions): Promise<Discovered>;
  readonly host: Host;
}

/** Makes the files of the folder with that uri. */
export type OpenFolder = (folder: string) => FolderFiles;

/** The sidecars, which are listed with the articles so that none is looked for in vain. */
export const SIDECAR_GLOB = '**/*.meta.json';
const SIDECAR = '.meta.json';

/** The article that a sidecar stands beside, or null if the file is none. */
export const articleOf = (uri: string): string | null => (uri.endsWith(SIDECAR) ? uri.slice(0, -SIDECAR.length) : null);

/**
 * Says of a file's uri whether the globs include it, as a listing would: not in a hidden folder, and in none that is left
 * out. What `.gitignore` says only a listing knows.
 */
export function belongsTo(folder: string, { include, exclude }: DiscoverOptions): (uri: string) => boolean {
  const [wanted, unwanted] = [pathMatcher(include), pathMatcher(exclude)];
  return (uri) => {
    const path = pathIn(folder, uri);
    if (!wanted(path) || unwanted(path)) return false;
    const parts = path.split('/');
    return parts.slice(1).every((_, i) => !unwanted(parts.slice(0, i + 1).join('/')));
  };
}
