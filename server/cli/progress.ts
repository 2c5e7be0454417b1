import type { Terminal } from './terminal';

/** A run shorter than this shows no bar: it would only flicker. */
const SHORT_RUN = 700;
const WIDTH = 30;

/** A bar on standard error while files are read; nothing where that is no terminal. */
export function showProgress(terminal: Terminal): { step(done: number, all: number): void; end(): void } {
  const started = Date.now();
  let shown = 0;
  return {
    step(done, all) {
      const now = Date.now();
      if (!terminal.errIsTty || now - started < SHORT_RUN || now - shown < 100) return;
      shown = now;
      const filled = Math.round((done / all) * WIDTH);
      terminal.err(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${all}`);
    },
    end() {
      if (shown > 0) terminal.err(`\r${' '.repeat(WIDTH + 24)}\r`);
    },
  };
}
