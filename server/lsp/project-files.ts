import type { FileProblem } from '../host/file-problem';
import type { Host } from '../host/host';
import { readText } from '../host/read-source';
import { DECISIONS_PATH, ENTITIES_PATH, pathIn } from '../service/decide';
import type { Articles } from './articles';
import type { FileProblems } from './file-problems';
import { isInside, join } from './uri';

interface OnDisk {
  /** Null where there is no file, or none that can be read. */
  readonly text: string | null;
  readonly problem: FileProblem | null;
}

const MISSING: OnDisk = { text: null, problem: null };

/** The folder's `.recoupe/decisions.json` and `entities.yml`: on disk, or open in the editor. */
export class ProjectFiles {
  readonly decisionsUri: string;
  private readonly uris: readonly string[];
  private readonly onDisk = new Map<string, OnDisk>();
  private readonly open = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly host: Host,
    private readonly articles: Articles,
    private readonly problems: FileProblems,
  ) {
    this.decisionsUri = join(folder, DECISIONS_PATH);
    this.uris = folder === '' ? [] : [this.decisionsUri, join(folder, ENTITIES_PATH)];
  }

  has(uri: string): boolean {
    return this.uris.includes(uri);
  }

  /** Those of them that are in a folder. */
  inside(folder: string): readonly string[] {
    return this.uris.filter((uri) => isInside(folder, uri));
  }

  /** Text that is in effect, or null where there is none. */
  textOf(uri: string): string | null {
    return this.open.get(uri) ?? this.stored(uri).text;
  }

  /** Is there a file whose text cannot be had? Nobody may write another over it. */
  isUnreadable(uri: string): boolean {
    return !this.open.has(uri) && this.stored(uri).problem !== null;
  }

  setOpen(uri: string, text: string | null): void {
    const before = this.textOf(uri);
    if (text === null) this.open.delete(uri);
    else this.open.set(uri, text);
    if (this.textOf(uri) !== before) this.apply(uri);
  }

  /** Reads one of them from disk, or all. */
  async load(uris: readonly string[] = this.uris): Promise<void> {
    for (const uri of uris) {
      const read = await readText(this.host, pathIn(this.folder, uri));
      const before = this.textOf(uri);
      this.onDisk.set(uri, read);
      this.problems.set(uri, 'file', read.problem);
      if (this.textOf(uri) !== before) this.apply(uri);
    }
  }

  /** Gives all of them to the workspace: it is a new one. */
  applyAll(): void {
    for (const uri of this.uris) if (this.textOf(uri) !== null) this.apply(uri);
  }

  private stored(uri: string): OnDisk {
    return this.onDisk.get(uri) ?? MISSING;
  }

  private apply(uri: string): void {
    const text = this.textOf(uri);
    const { workspace } = this.articles;
    this.problems.set(
      uri,
      'content',
      uri === this.decisionsUri ? workspace.setDecisions(text) : workspace.setEntities(text),
    );
    this.articles.touch();
  }
}
