import Mocha from 'mocha';
import { defineAll, TIMEOUT } from './all';
import { report } from './report';

/** Entry for a Node extension host: VS Code's server, and the desktop through @vscode/test-electron. */
export async function run(): Promise<void> {
  // The runner reports by itself: Mocha's reporters write to a terminal that is not there.
  const mocha = new Mocha({ ui: 'bdd', timeout: TIMEOUT, reporter: class {} as unknown as string });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  defineAll();
  await report(mocha.run());
}
