// Runs everything: lint, types, unit and protocol tests, and tests in a real editor. The last line has the counts.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, run } from './lib/run.mjs';

const OUTPUT = path.join(root, 'test-output');
const bin = (/** @type {string[]} */ ...parts) => path.join('node_modules', ...parts);

/** A check without tests of its own counts as one. */
async function check(/** @type {string} */ title, /** @type {readonly string[]} */ args) {
  console.log(`\n── ${title}`);
  const ok = (await run('node', args)) === 0;
  return { title, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Unit and protocol tests. */
async function vitest() {
  const title = 'unit and protocol tests';
  console.log(`\n── ${title}`);
  const results = path.join(OUTPUT, 'unit.json');
  await rm(results, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`];
  const code = await run('node', [bin('vitest', 'vitest.mjs'), 'run', ...reporters]);
  const counts = await readFile(results, 'utf8').then(JSON.parse, () => ({ numPassedTests: 0, numFailedTests: 0 }));
  // A file that could not even be loaded has no failed test.
  const failed = counts.numFailedTests || (code === 0 && counts.numPassedTests > 0 ? 0 : 1);
  return { title, passed: counts.numPassedTests, failed };
}

/** Tests in a real VS Code; they print their counts last. */
async function editor() {
  const title = 'editor tests';
  console.log(`\n── ${title}`);
  let text = '';
  const code = await run('node', [path.join('test', 'editor', 'run.mjs')], { onText: (more) => (text += more) });
  const [, passed = '0', failed = '0'] = /^editor: (\d+) passed, (\d+) failed$/m.exec(text) ?? [];
  return { title, passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1) };
}

await mkdir(OUTPUT, { recursive: true });
const results = [
  await check('build', ['esbuild.mjs']),
  await check('lint', [bin('eslint', 'bin', 'eslint.js'), '.']),
  await check('format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.']),
  await check('types', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
  await vitest(),
  await editor(),
];

console.log('');
for (const { title, passed, failed } of results) console.log(`${title}: ${passed} passed, ${failed} failed`);
const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
