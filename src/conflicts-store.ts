import * as vscode from 'vscode';
import { CONFLICTS, STATUS, type ConflictsResult, type StatusParams } from '../server/lsp/protocol';
import type { Server } from './connection';

/** Uris as the editor writes them, whatever the server's way, so that they can be compared with those of documents. */
const normalUri = (uri: string): string => vscode.Uri.parse(uri, true).toString();

const normalise = ({ conflicts, stories }: ConflictsResult): ConflictsResult => ({
  conflicts: conflicts.map((conflict) => ({
    ...conflict,
    passages: conflict.passages.map((passage) => ({ ...passage, uri: normalUri(passage.uri) })),
  })),
  stories,
});

const NONE: ConflictsResult = { conflicts: [], stories: [] };

/** The conflicts of the window as the server last gave them; asked again when they changed. */
export class ConflictsStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ConflictsResult>();
  private readonly revisions = new Map<string, number>();
  private asking: Promise<void> | null = null;
  private stale = false;
  private result = NONE;

  /** Fires with the new conflicts. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {
    server.onNotification<StatusParams>(STATUS, ({ folder, revision, state }) => {
      if (this.revisions.get(folder) === revision && state !== 'ready') return;
      this.revisions.set(folder, revision);
      this.refresh();
    });
  }

  get current(): ConflictsResult {
    return this.result;
  }

  /** The conflicts after all that is under way. */
  async latest(): Promise<ConflictsResult> {
    while (this.asking) await this.asking;
    return this.result;
  }

  /** Asks the server again; many calls at a time make one or two requests. */
  refresh(): void {
    this.stale = true;
    this.asking ??= this.ask().finally(() => (this.asking = null));
  }

  /** Forgets everything, for a new server. */
  clear(): void {
    this.revisions.clear();
    this.result = NONE;
    this.changed.fire(NONE);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async ask(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      try {
        this.result = normalise(await this.server.request<ConflictsResult>(CONFLICTS, {}));
      } catch {
        return; // The server stopped meanwhile; the next one will send its status.
      }
      this.changed.fire(this.result);
    }
  }
}
