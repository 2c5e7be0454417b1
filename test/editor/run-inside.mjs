// Runs the tests of ./suite inside the extension host of a real VS Code: node run-inside.mjs [node|web …]
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInside } from './harness/browser.mjs';
import { startNodeHost } from '../../scripts/lib/vscode-host.mjs';
import { startWebHost } from './harness/web-host.mjs';
import { bundleSuite, copyArticles, output } from './prepare.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./prepare.mjs').prepare>>} Ready */

/** The suite prints this before its counts; a run without it has failed, whatever its exit code. */
const RESULT = /^##result (\{.*\})$/;
const TIMEOUT = 480_000;

/**
 * Runs the suite once.
 *
 * @param {'node' | 'web'} kind of extension host
 * @param {Ready} ready
 * @param {{ node: string, web: string }} suite
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runSuite(kind, ready, suite) {
  const { articles, clean } = await copyArticles();
  const carrier = path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'carrier');
  const host = kind === 'node' ? await startNodeHost({ ...ready, driver: true }) : await startWebHost({ ...ready });
  const tail = [];
  let result = null;
  const onLine = (/** @type {string} */ line) => {
    const found = RESULT.exec(line);
    if (found?.[1]) result = JSON.parse(found[1]);
    else if (line.startsWith('##')) console.log(line.slice(2));
    else tail.push(line.slice(0, 400));
    if (process.env.RECOUPE_TEST_LOG) console.log(line);
  };
  try {
    const url = host.url({ folder: articles, tests: { extension: carrier, module: suite[kind] } });
    const screenshot = path.join(output, `inside-${kind}.png`);
    const code = await runInside({ chromium: ready.chromium, url, onLine, timeout: TIMEOUT, screenshot });
    if (!result || (code !== 0 && result.failed === 0) || result.passed + result.failed === 0) {
      console.log(`${tail.slice(-30).join('\n')}\nthe suite gave no result (exit code ${code})`);
      return { passed: 0, failed: 1 };
    }
    return result;
  } finally {
    await host.stop();
    await clean();
  }
}

/**
 * Runs the suite in the given kinds of extension host, one after the other.
 *
 * @param {Ready} ready
 * @param {readonly ('node' | 'web')[]} kinds
 */
export async function runAllInside(ready, kinds) {
  const suite = await bundleSuite();
  const total = { passed: 0, failed: 0 };
  for (const kind of kinds) {
    console.log(`\nInside the extension host (${kind})`);
    const { passed, failed } = await runSuite(kind, ready, suite);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}
