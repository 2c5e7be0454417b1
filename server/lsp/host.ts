import { normalise } from './uri';

/** Why a file has no text for us. `binary`: it is not text. */
export type ReadError = 'not-found' | 'too-large' | 'no-permission' | 'unreadable' | 'binary';

export type FileText = { readonly text: string } | { readonly error: ReadError; readonly message?: string };

/** Where files come from: the disk, or the client. Uris everywhere; nothing here throws for a single bad file. */
export interface Host {
  /**
   * Files of a workspace folder that pass the globs (relative to it) and its `.gitignore` files.
   * @throws if the folder itself cannot be read
   */
  listFiles(folder: string, include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  /** Text of a file, decoded as an editor would show it; files above `maximumSize` bytes are `too-large`. */
  readFile(uri: string, maximumSize: number): Promise<FileText>;
}

/** The same host with uris in the one form that the server compares (`normalise`). */
export const normalised = (host: Host): Host => ({
  listFiles: async (folder, include, exclude) => (await host.listFiles(folder, include, exclude)).map(normalise),
  readFile: (uri, maximumSize) => host.readFile(uri, maximumSize),
});
