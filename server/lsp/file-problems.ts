import { problemText, type FileProblem } from '../host/file-problem';
import type { WorkspaceView } from '../index/view';
import { pathIn } from '../service/decide';
import type { Locale } from '../service/locale';

/** Where problems are told. */
export interface Report {
  readonly locale: Locale;
  /** One line for the log. */
  log(message: string): void;
}

/** Where a problem was met: while getting the file, or in its content. One of each is kept for a file. */
type Stage = 'file' | 'content';
type Problem = Pick<FileProblem, 'code' | 'detail'>;

/** Files of a folder that could not be read, or not as meant: each is told once, and again only if that changes. */
export class FileProblems {
  private readonly messages: Record<Stage, Map<string, string>> = { file: new Map(), content: new Map() };

  constructor(
    private readonly folder: string,
    private readonly report: Report,
  ) {}

  /** Messages by uri, in order of uri. */
  get all(): readonly { readonly uri: string; readonly message: string }[] {
    return [...this.messages.file, ...this.messages.content]
      .map(([uri, message]) => ({ uri, message }))
      .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  }

  /** Takes the problem of a file, or that it has none (any more). */
  set(uri: string, stage: Stage, problem: Problem | null): void {
    if (problem === null) {
      this.messages[stage].delete(uri);
      return;
    }
    const path = uri === this.folder ? '.' : pathIn(this.folder, uri);
    const message = problemText({ path, ...problem }, this.report.locale);
    if (this.messages[stage].get(uri) === message) return;
    this.messages[stage].set(uri, message);
    this.report.log(message);
  }

  clear(uri: string): void {
    this.set(uri, 'file', null);
    this.set(uri, 'content', null);
  }

  /** Takes what files say of themselves once they are read: front matter that is not understood. */
  setReading(uris: Iterable<string>, view: WorkspaceView): void {
    for (const uri of uris) {
      const [first] = view.reading(uri)?.article.problems ?? [];
      this.set(uri, 'content', first ?? null);
    }
  }
}
