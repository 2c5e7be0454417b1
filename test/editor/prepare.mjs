import { build } from 'esbuild';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { cache, root, run } from '../../scripts/lib/run.mjs';
import { ensureVSCode } from '../../scripts/lib/vscode-setup.mjs';
import { install } from '../../scripts/lib/vscode-host.mjs';

/** Folder for screenshots; ignored by git. */
export const output = path.join(root, 'test-output');

/** Bundles the tests that run inside the extension host: CommonJS, for Node and for a worker. */
export async function bundleSuite() {
  const folder = path.join(cache, 'suite');
  const entry = (/** @type {string} */ name) => [path.join(root, 'test/editor/suite', name)];
  const common = { bundle: true, format: /** @type {const} */ ('cjs'), external: ['vscode'] };
  // Mocha finds its own files at run time: in Node it is taken from the repository.
  const node = { platform: /** @type {const} */ ('node'), external: ['vscode', 'mocha'] };
  await build({ ...common, ...node, entryPoints: entry('run-node.ts'), outfile: path.join(folder, 'node.cjs') });
  await build({ ...common, entryPoints: entry('run-web.ts'), outfile: path.join(folder, 'web.js') });
  return { node: path.join(folder, 'node.cjs'), web: path.join(folder, 'web.js') };
}

/**
 * Makes everything ready that the editor tests need: an editor, a browser, and the extension as it would be shipped.
 * Packed once for a run: `RECOUPE_VSIX` names one that is there already.
 */
export async function prepare() {
  const vscode = await ensureVSCode();
  const chromium = await ensureChromium();
  const vsix = process.env.RECOUPE_VSIX ?? path.join(cache, 'recoupe.vsix');
  if (!process.env.RECOUPE_VSIX) {
    const packed = await run('node', ['scripts/package.mjs', '--out', vsix]);
    if (packed !== 0) throw new Error('the extension could not be packed');
  }
  const extensions = path.join(cache, `extensions-${process.pid}`);
  const extension = await install(vscode, vsix, extensions);
  const clean = () => rm(extensions, { recursive: true, force: true });
  return { vscode, chromium, extensions, extension, clean };
}

/** A copy of the fixture's articles, to be changed by the tests. */
export async function copyArticles() {
  const folder = await mkdtemp(path.join(tmpdir(), 'recoupe-articles-'));
  const articles = path.join(folder, 'articles');
  await cp(path.join(root, 'test/fixtures/editor'), articles, { recursive: true });
  return { articles, clean: () => rm(folder, { recursive: true, force: true }) };
}
