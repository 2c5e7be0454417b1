// VS Code's server with a Node extension host, as on the desktop and on remote machines.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { QUIET } from './vscode-settings.mjs';

const STARTED = 'Extension host agent started';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Installs a packaged extension as a user would, into a new extensions folder.
 *
 * @param {string} vscode folder of VS Code's server
 * @param {string} vsix the packaged extension
 * @param {string} extensions folder to install into
 * @returns {Promise<string>} the installed extension's own folder
 */
export async function install(vscode, vsix, extensions) {
  await rm(extensions, { recursive: true, force: true });
  const data = await mkdtemp(path.join(tmpdir(), 'recoupe-vscode-'));
  const args = ['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', data];
  const child = spawn(process.execPath, ['out/server-main.js', ...args], { cwd: vscode, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
  const folder = (await readdir(extensions)).find((name) => name.startsWith('recoupe.recoupe-'));
  if (code !== 0 || !folder) throw new Error(`the VSIX could not be installed (${code})\n${output}`);
  return path.join(extensions, folder);
}

/**
 * Starts VS Code on localhost.
 *
 * @param {object} options
 * @param {string} options.vscode folder of VS Code's server
 * @param {string} options.extensions folder of installed extensions
 * @param {Record<string, unknown>} [options.settings] user settings on top of quiet ones
 * @param {boolean} [options.driver] for tests inside the extension host; it hides notifications
 */
export async function startNodeHost({ vscode, extensions, settings = {}, driver = false }) {
  const data = await mkdtemp(path.join(tmpdir(), 'recoupe-vscode-'));
  const user = path.join(data, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  const folders = ['--server-data-dir', data, '--extensions-dir', extensions];
  const port = await freePort();
  const address = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const manners = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'];
  const driverArgs = driver ? ['--enable-smoke-test-driver'] : [];
  const child = spawn(process.execPath, ['out/server-main.js', ...address, ...manners, ...driverArgs, ...folders], {
    cwd: vscode,
    detached: true, // its own process group, so that extension hosts go with it
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
  });
  let output = '';
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
    await gone;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const started = new Promise((resolve, reject) => {
    const listen = (/** @type {Buffer} */ text) => {
      output += text;
      if (output.includes(STARTED)) resolve(undefined);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void gone.then((code) => reject(new Error(`VS Code's server ended with ${code}\n${output.slice(-2000)}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not start\n${output.slice(-2000)}`)), 90_000).unref();
  });
  await started.catch(async (error) => {
    await stop();
    throw error;
  });

  const remote = (/** @type {string} */ place) => `vscode-remote://127.0.0.1:${port}${place}`;
  return {
    port,
    stop,
    /**
     * Address of the workbench.
     *
     * @param {{ folder: string, tests?: { extension: string, module: string } }} what `tests`: a module that exports
     *   `run()`, and the extension in whose name it runs
     */
    url({ folder, tests }) {
      const query = new URLSearchParams({ folder });
      if (tests) {
        const development = ['extensionDevelopmentPath', remote(tests.extension)];
        query.set('payload', JSON.stringify([development, ['extensionTestsPath', remote(tests.module)]]));
      }
      return `http://127.0.0.1:${port}/?${query}`;
    },
  };
}
