import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { say } from '../service/texts';
import type { Client } from './client';
import type { Folder } from './folder';

const EVERY = 100; // milliseconds
const FEW = 20; // files; reading so many is over before anyone looks

/** Shows in the client how far the reading of a folder is. */
export class Progress {
  private readonly running = new Map<Folder, { reporter: Promise<WorkDoneProgressServerReporter>; last: number }>();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {}

  scanned(folder: Folder, done: number, total: number): void {
    if (!this.client.progress) return;
    if (done >= total) {
      const ended = this.running.get(folder);
      this.running.delete(folder);
      void ended?.reporter.then((reporter) => reporter.done());
      return;
    }
    const now = performance.now();
    const known = this.running.get(folder);
    const message = say(this.client.locale, 'scan.progress', done, total);
    const percentage = Math.floor((100 * done) / total);
    if (!known) {
      if (total < FEW) return;
      const reporter = this.connection.window.createWorkDoneProgress();
      this.running.set(folder, { reporter, last: now });
      void reporter.then((begun) =>
        begun.begin(`Recoupe: ${say(this.client.locale, 'scan.title')}`, percentage, message, false),
      );
    } else if (now - known.last >= EVERY) {
      known.last = now;
      void known.reporter.then((reporter) => reporter.report(percentage, message));
    }
  }
}
