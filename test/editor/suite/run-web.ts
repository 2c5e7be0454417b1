import 'mocha/mocha.js';
import { defineAll, TIMEOUT } from './all';
import { report } from './report';

/** Entry for a web worker: Mocha's build for browsers defines the global `mocha`. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: TIMEOUT, reporter: class {} as unknown as string });
  defineAll();
  await report(mocha.run());
}
