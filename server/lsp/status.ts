import { countConflicts } from '../service/overview';
import type { Folder } from './folder';
import type { StatusParams } from './protocol';

const EVERY = 150; // milliseconds between two notifications of one folder

/** Tells the client how far each folder is and what was found, not more often than anyone can read. */
export class Status {
  private readonly revisions = new Map<Folder, number>();
  private readonly scans = new Map<Folder, { done: number; total: number }>();
  private readonly waiting = new Map<Folder, ReturnType<typeof setTimeout>>();

  constructor(private readonly send: (params: StatusParams) => void) {}

  /** The folder's conflicts changed. */
  changed(folder: Folder): void {
    this.revisions.set(folder, (this.revisions.get(folder) ?? 0) + 1);
    this.soon(folder);
  }

  /** Progress of reading the folder; the end of it (`done === total`) is told at once. */
  scanned(folder: Folder, done: number, total: number): void {
    if (done < total) {
      this.scans.set(folder, { done, total });
      this.soon(folder);
    } else {
      this.scans.delete(folder);
      this.now(folder);
    }
  }

  forget(folder: Folder): void {
    clearTimeout(this.waiting.get(folder));
    this.waiting.delete(folder);
    this.revisions.delete(folder);
    this.scans.delete(folder);
  }

  private soon(folder: Folder): void {
    if (this.waiting.has(folder)) return;
    this.waiting.set(
      folder,
      setTimeout(() => this.now(folder), EVERY),
    );
  }

  private now(folder: Folder): void {
    clearTimeout(this.waiting.get(folder));
    this.waiting.delete(folder);
    const scan = this.scans.get(folder);
    const articles = folder.workspace.uris().length;
    this.send({
      folder: folder.uri,
      state: scan ? 'scanning' : 'ready',
      revision: this.revisions.get(folder) ?? 0,
      articles: scan ? scan.done : articles,
      total: scan ? scan.total : articles,
      ...countConflicts(folder.workspace),
      problems: folder.fileProblems,
    });
  }
}
