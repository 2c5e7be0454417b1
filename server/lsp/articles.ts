import { Workspace, type Work } from '../index/workspace';
import type { Settings } from '../settings';
import type { FileProblems } from './file-problems';

/** Milliseconds that a bite of what was put off aims at: a keystroke that comes meanwhile waits for its end. */
const SLICE = 8;
const PAUSE = 100; // milliseconds without a keystroke before the first bite
const LARGEST_BITE = 256;
const BREATH = 2; // milliseconds between two bites

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
  private bite = 8;
  private behind = false;

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
      this.problems.set(uri, 'file', { code: 'too-large', detail: String(text.length) });
      return;
    }
    this.workspace.set({ uri, text, published, path: this.pathOf(uri) });
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

  /** Did the last update put something off? */
  get isBehind(): boolean {
    return this.behind;
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
    this.behind = false;
    return before;
  }

  /** Files that have a conflict. */
  withConflicts(): ReadonlySet<string> {
    return new Set(this.workspace.conflicts().flatMap((conflict) => conflict.passages.map((passage) => passage.uri)));
  }

  /** Published dates by uri: asked again when files are read one by one after a failure. */
  publishedOf: (uri: string) => string | null = () => null;

  /** Path in the folder by uri, which may state a day. */
  pathOf: (uri: string) => string = (uri) => uri;

  /** Takes a bite of what updates put off, and all that was set meanwhile. Never throws. */
  goOn(): void {
    this.dirty = true;
    this.flush();
  }

  private catchUp(wait: number): void {
    clearTimeout(this.later);
    const { workspace } = this;
    this.later = setTimeout(() => {
      if (workspace === this.workspace) this.goOn();
    }, wait);
  }

  /** Null if it went well, else the reason. */
  private update(): string | null {
    const given = [...this.given.keys()];
    this.given = new Map();
    this.dirty = false;
    try {
      const began = performance.now();
      const { changed, work, pending } = this.workspace.update(this.bite);
      if (given.length === 0) this.aim(performance.now() - began);
      this.problems.setReading(given, this.workspace);
      // An edit is always told, also one that changes nothing: a space, a line that says what it said.
      if (changed.size > 0 || given.length > 0) this.changed(changed, work);
      this.behind = pending;
      if (pending) this.catchUp(given.length > 0 ? PAUSE : BREATH);
      else clearTimeout(this.later);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** The next bite as large as may be for its time. */
  private aim(took: number): void {
    this.bite = Math.max(1, Math.min(2 * this.bite, LARGEST_BITE, Math.floor((this.bite * SLICE) / Math.max(took, 1))));
  }
}
