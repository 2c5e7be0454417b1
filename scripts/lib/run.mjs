import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Folder for what tests fetch and keep between runs; ignored by git. */
export const cache = path.join(root, '.vscode-test');

const isWindows = process.platform === 'win32';

/**
 * Runs a command with its output on ours; resolves to its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, onText?: (text: string) => void, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, onText, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: onText ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: isWindows, // npm and npx are .cmd files there
    });
    for (const stream of onText ? [child.stdout, child.stderr] : []) {
      stream?.setEncoding('utf8');
      stream?.on('data', (/** @type {string} */ text) => {
        process.stdout.write(text);
        onText?.(text);
      });
    }
    child.once('error', (error) => {
      console.error(String(error));
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command quietly; gives its trimmed output, or null if it failed. */
export function read(/** @type {string} */ command, /** @type {string[]} */ args, cwd = root) {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows });
  return status === 0 ? stdout.trim() : null;
}

/** Path of a program, or null if it is not on the PATH. */
export function which(/** @type {string} */ program) {
  return read(isWindows ? 'where' : 'which', [program])?.split(/\r?\n/)[0] || null;
}
