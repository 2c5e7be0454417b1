// Runs the editor tests: inside the extension host (Node and web worker), then through the page as a person would.
// node run.mjs [node|web|page …]
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../scripts/lib/run.mjs';
import { output, prepare } from './prepare.mjs';
import { runAllInside } from './run-inside.mjs';

const wanted = process.argv.slice(2).filter((word) => ['node', 'web', 'page'].includes(word));
const parts = wanted.length ? wanted : ['node', 'web', 'page'];
/** Runs ./page by Vitest, which takes the counts. */
async function runPage(/** @type {object} */ ready) {
  console.log('\nThrough the page (node, web)');
  const results = path.join(output, 'page.json');
  await rm(results, { force: true });
  const config = ['--config', path.join('test', 'editor', 'page', 'vitest.config.ts')];
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${results}`];
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const env = { RECOUPE_EDITOR: JSON.stringify(ready) };
  const code = await run('node', [vitest, 'run', ...config, ...reporters], { env });
  const counts = await readFile(results, 'utf8').then(JSON.parse, () => ({ numPassedTests: 0, numFailedTests: 0 }));
  const passed = counts.numPassedTests;
  return { passed, failed: counts.numFailedTests || (code === 0 && passed > 0 ? 0 : 1) };
}

await mkdir(output, { recursive: true });
const ready = await prepare();
try {
  const kinds = /** @type {('node' | 'web')[]} */ (parts.filter((part) => part !== 'page'));
  const { clean: _clean, ...paths } = ready;
  const inside = await runAllInside(ready, kinds);
  const page = parts.includes('page') ? await runPage(paths) : { passed: 0, failed: 0 };
  const failed = inside.failed + page.failed;
  console.log(`\neditor: ${inside.passed + page.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await ready.clean();
}
