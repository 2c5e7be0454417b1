import type { FolderSettings } from './client-settings';
import { Folder, type FolderEvents } from './folder';
import type { FolderFiles, OpenFolder } from './folder-files';
import { HostError } from '../host/host';
import { isInside, normalise } from './uri';

const gone = (): Promise<never> => Promise.reject(new HostError('not-found', 'outside of every folder'));
/** Documents outside of every folder have no files beside them. */
const NO_FILES: FolderFiles = {
  list: () => Promise.resolve({ files: [], problems: [] }),
  host: { entries: gone, stat: gone, read: gone },
};

/**
 * The workspace folders of the window; nothing is compared across them. A file belongs to the innermost folder that
 * holds it; a document that was never saved belongs to the first; other documents outside are compared among themselves.
 */
export class Folders {
  private readonly byUri = new Map<string, Folder>();
  private readonly loose: Folder;

  constructor(
    private readonly openFolder: OpenFolder,
    private readonly events: FolderEvents,
    private readonly defaults: FolderSettings,
  ) {
    this.loose = new Folder('', defaults, NO_FILES, events, () => true);
  }

  /** Workspace folders in the client's order, and the documents outside of them. */
  get all(): readonly Folder[] {
    return [...this.byUri.values(), this.loose];
  }

  get workspaceFolders(): readonly Folder[] {
    return [...this.byUri.values()];
  }

  get(uri: string): Folder | null {
    return uri === '' ? this.loose : (this.byUri.get(normalise(uri)) ?? null);
  }

  /** The folder that answers for a file or document. */
  of(uri: string): Folder {
    const holding = this.workspaceFolders.filter((folder) => folder.uri === uri || isInside(folder.uri, uri));
    const [innermost] = holding.sort((a, b) => b.uri.length - a.uri.length);
    const [first] = this.byUri.values();
    return innermost ?? (uri.startsWith('untitled:') && first ? first : this.loose);
  }

  /** Adds a folder; its files are not read yet. Documents that it holds go over to it. */
  add(clientUri: string): Folder {
    const uri = normalise(clientUri).replace(/\/$/u, '');
    const known = this.byUri.get(uri);
    if (known) return known;
    const owns = (file: string): boolean => this.of(file).uri === uri;
    const folder = new Folder(uri, this.defaults, this.openFolder(uri), this.events, owns);
    this.byUri.set(uri, folder);
    return folder;
  }

  /** Takes a folder away. Returns it, with the documents that were open in it. */
  remove(clientUri: string): Folder | null {
    const uri = normalise(clientUri).replace(/\/$/u, '');
    const folder = this.byUri.get(uri) ?? null;
    this.byUri.delete(uri);
    folder?.dispose();
    return folder;
  }
}
