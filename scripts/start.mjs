// Shows what Recoupe does: checks the sample newsroom in the terminal, then opens an editor on it.
// --no-editor: stops after the terminal.
import { spawn } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { cache, root, run, which } from './lib/run.mjs';
import { startNodeHost } from './lib/vscode-host.mjs';
import { ensureVSCode } from './lib/vscode-setup.mjs';

const SAMPLES = path.join('samples', 'newsroom');

async function openDesktop() {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, path.join(root, SAMPLES)];
  spawn('code', args, { detached: true, stdio: 'ignore', shell: process.platform === 'win32' }).unref();
  console.log('Opened in VS Code.');
}

async function openBrowser() {
  const vscode = await ensureVSCode();
  const extensions = path.join(cache, 'start-extensions');
  await rm(extensions, { recursive: true, force: true });
  await mkdir(extensions, { recursive: true });
  await symlink(root, path.join(extensions, 'recoupe.recoupe-0.1.0'), 'junction');
  const host = await startNodeHost({ vscode, extensions });
  console.log(
    `\nOpen this address in a browser (Ctrl+C here ends it):\n\n  ${host.url({ folder: path.join(root, SAMPLES) })}\n`,
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void host.stop().finally(() => process.exit(0)));
  }
}

const built = await run('node', ['esbuild.mjs']);
if (built !== 0) process.exit(built);
console.log(`\n$ recoupe check ${SAMPLES}\n`);
// 1 says that there are conflicts, which is what the samples are for.
const checked = await run('node', [path.join('dist', 'cli.cjs'), 'check', SAMPLES]);
if (checked > 1) process.exit(checked);
if (!process.argv.includes('--no-editor')) await (which('code') ? openDesktop() : openBrowser());
