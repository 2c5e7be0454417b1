// Builds for production and packs the extension; prints the VSIX's size. --out FILE: where to.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root, run } from './lib/run.mjs';

/** Above this a VSIX is a mistake: something was packed that does not belong in it. */
const LARGEST = 5_000_000;

const at = process.argv.indexOf('--out');
const out = path.resolve(root, (at > 0 && process.argv[at + 1]) || 'recoupe.vsix');

await mkdir(path.dirname(out), { recursive: true });
const built = await run('node', ['esbuild.mjs', '--production']);
const vsce = path.join('node_modules', '@vscode', 'vsce', 'vsce');
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const args = [vsce, 'package', ...options, '--out', out];
const packed = built === 0 ? await run('node', args) : built;
if (packed !== 0) process.exit(packed);

const { size } = await stat(out);
console.log(`${path.relative(root, out)}: ${(size / 1e6).toFixed(2)} MB`);
if (size > LARGEST) {
  console.error(`larger than ${LARGEST / 1e6} MB: see .vscodeignore`);
  process.exit(1);
}
