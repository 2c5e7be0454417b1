import { Workspace, type Work } from '../index/workspace';
import type { Settings } from '../settings';
import type { FileProblems } from './file-problems';

/** Other articles whose stories an update looks at again: a few milliseconds' work. */
const BITE = 8;
const PAUSE = 100; // milliseconds between two bites of what was put off

/** What bringing the workspace up to date has changed and cost. */
export type Changed = (uris: ReadonlySet<string>, work: Work) => void;

/**
 * The workspace of one folder, guarded: a file on which reading fails is left out with a message, and never takes the
 * others with it.
 */
export class Articles {
  workspace: Workspace;
  private given = new Map<string, string>();
  private dirty = false;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    settings: Settings,
    private readonly problems: FileProblems,
    private readonly changed: Changed,
  ) {
    this.workspace = new Workspace(settings);
  }

  set(uri: string, text: string, published: string | null): void {
    // As many code units as that are at least as many bytes.
    const { maximumFileSize } = this.workspace.settings;
    if (text.length > maximumFileSize) {
      this.remove(uri);
      this.problems.set(uri, 'file', { code: 'too-large', detail: `${(text.length / 1_000_000).toFixed(1)} MB` });
      return;
    }
    this.workspace.set({ uri, text, published });
    this.given.set(uri, text);
    this.dirty = true;
  }

  /** Takes a file out, with what was said of it. */
  remove(uri: string): void {
    this.workspace.remove(uri);
    this.problems.clear(uri);
    this.given.delete(uri);
    this.dirty = true;
  }

  /** Something else than a file changed: decisions, names, settings. */
  touch(): void {
    this.dirty = true;
  }

  /** Is there anything that `flush` has to do? */
  get isDirty(): boolean {
    return this.dirty;
  }

  /** Brings the workspace up to date, and tells what changed. Never throws. */
  flush(): void {
    if (!this.dirty) return;
    const { given } = this;
    const failure = this.update();
    if (failure === null) return;
    if (given.size === 0) {
      this.problems.set('', 'content', { code: 'unreadable', detail: failure });
      return;
    }
    // One of them cannot be read: all out, then each in alone.
    for (const uri of given.keys()) this.workspace.remove(uri);
    this.update();
    for (const [uri, text] of given) {
      this.set(uri, text, this.publishedOf(uri));
      const reason = this.update();
      if (reason === null) continue;
      this.workspace.remove(uri);
      this.update();
      this.problems.set(uri, 'content', { code: 'unreadable', detail: reason });
    }
  }

  /** Starts with an empty workspace. What had conflicts is told as changed with the next flush. */
  restart(settings: Settings): ReadonlySet<string> {
    const before = this.withConflicts();
    this.workspace = new Workspace(settings);
    this.given.clear();
    this.dirty = true;
    return before;
  }

  /** Files that have a conflict. */
  withConflicts(): ReadonlySet<string> {
    return new Set(this.workspace.conflicts().flatMap((conflict) => conflict.passages.map((passage) => passage.uri)));
  }

  /** Published dates by uri: asked again when files are read one by one after a failure. */
  publishedOf: (uri: string) => string | null = () => null;

  /** Goes on with what the last update put off, when nobody types. */
  private catchUp(): void {
    clearTimeout(this.later);
    const { workspace } = this;
    this.later = setTimeout(() => {
      if (workspace !== this.workspace) return;
      this.dirty = true;
      this.flush();
    }, PAUSE);
  }

  /** Null if it went well, else the reason. */
  private update(): string | null {
    const given = [...this.given.keys()];
    this.given = new Map();
    this.dirty = false;
    try {
      const { changed, work, pending } = this.workspace.update(BITE);
      this.problems.setReading(given, this.workspace);
      if (changed.size > 0 || work.blocksRead > 0) this.changed(changed, work);
      if (pending) this.catchUp();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
