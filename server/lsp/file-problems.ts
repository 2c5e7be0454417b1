import type { WorkspaceView } from '../index/view';
import { decode } from '../service/files';
import type { Locale } from '../service/locale';
import { pathIn } from '../service/decide';
import { say } from '../service/texts';
import type { ReadError } from './host';

/** Where problems are told. */
export interface Report {
  readonly locale: Locale;
  /** One line for the log. */
  log(message: string): void;
}

/** `content`: read, but not understood; `failed`: our fault; `folder`: the whole folder. */
export type ProblemKind = ReadError | 'content' | 'failed' | 'folder';

/** Files of a folder that could not be read, or not as meant: each is told once, and again only if that changes. */
export class FileProblems {
  private readonly messages = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly report: Report,
  ) {}

  get all(): ReadonlyMap<string, string> {
    return this.messages;
  }

  set(uri: string, kind: ProblemKind, detail = '', maximumSize = 0): void {
    const path = uri === this.folder ? decode(uri) : pathIn(this.folder, uri);
    const message = this.wording(path, kind, detail, maximumSize);
    if (this.messages.get(uri) === message) return;
    this.messages.set(uri, message);
    this.report.log(message);
  }

  clear(uri: string): void {
    this.messages.delete(uri);
  }

  /** Takes what files that were read say of themselves (broken front matter, replaced bytes); other problems are over. */
  setReading(uris: readonly string[], view: WorkspaceView): void {
    for (const uri of uris) {
      const [first] = view.reading(uri)?.article.problems ?? [];
      if (first) this.set(uri, 'content', first.message);
      else this.clear(uri);
    }
  }

  private wording(path: string, kind: ProblemKind, detail: string, maximumSize: number): string {
    const { locale } = this.report;
    switch (kind) {
      case 'too-large':
        return say(locale, 'file.too-large', path, maximumSize / 1_000_000);
      case 'content':
        return say(locale, 'file.problem', path, detail);
      case 'failed':
        return say(locale, 'file.failed', path, detail);
      case 'folder':
        return say(locale, 'file.folder', path);
      default:
        return say(locale, `file.${kind}`, path);
    }
  }
}
