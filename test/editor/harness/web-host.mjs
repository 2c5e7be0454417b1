// VS Code's workbench without any server behind it: extensions run in a web worker, as on vscode.dev. A small HTTP
// server hands out the workbench, the extension, and the workspace folder (through the extension in ../web-files).
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUIET } from '../../../scripts/lib/vscode-settings.mjs';

const WEB_FILES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../web-files');
const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

const TYPES = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.cjs', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
]);

/**
 * code-server makes every window a remote one. These two changes in the (minified) workbench undo that, and fail loudly
 * when a release looks different.
 *
 * @type {[RegExp, string][]}
 */
const LOCAL_AGAIN = [
  [/remoteAuthority:location\.host/, ''],
  [
    /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote/,
    '$1vscodeUserData',
  ],
];

/** A place below a folder, never above it. */
const below = (/** @type {string} */ root, /** @type {string} */ place) =>
  path.join(root, path.posix.normalize(`/${decodeURIComponent(place)}`));

/** All files below a folder, as paths from it with a leading slash. */
async function filesBelow(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))}`)
    .map((place) => place.replaceAll('\\', '/'));
}

/** The workspace folder's file system over HTTP: what `../web-files` asks for. */
async function answerFiles(
  /** @type {string} */ root,
  /** @type {URLSearchParams} */ query,
  /** @type {import('node:http').IncomingMessage} */ request,
) {
  const place = below(root, query.get('path') ?? '/');
  switch (query.get('do')) {
    case 'stat': {
      const found = await stat(place);
      const { ctimeMs, mtimeMs, size } = found;
      return JSON.stringify({ type: found.isDirectory() ? 2 : 1, ctime: ctimeMs, mtime: mtimeMs, size });
    }
    case 'list': {
      const entries = await readdir(place, { withFileTypes: true });
      return JSON.stringify(entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]));
    }
    case 'search':
      return JSON.stringify((await filesBelow(place)).map((file) => path.posix.join(query.get('path') ?? '/', file)));
    case 'read':
      return readFile(place);
    case 'write': {
      const parts = [];
      for await (const part of request) parts.push(part);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, Buffer.concat(parts));
      return '';
    }
    case 'folder':
      await mkdir(place, { recursive: true });
      return '';
    case 'delete':
      await rm(place, { recursive: true });
      return '';
    case 'rename':
      await rename(place, below(root, query.get('to') ?? '/'));
      return '';
    default:
      throw new Error(`unknown file operation ${query.get('do')}`);
  }
}

const attribute = (/** @type {unknown} */ value) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const page = (/** @type {object} */ configuration) => `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute(configuration)}">
<meta id="vscode-workbench-auth-session" data-settings="">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="/vscode/${WORKBENCH}"></script></html>`;

/**
 * Starts the workbench on localhost.
 *
 * @param {object} options
 * @param {string} options.vscode folder of VS Code's server (only its workbench is used)
 * @param {string} options.extension folder of the unpacked extension
 * @param {Record<string, unknown>} [options.settings]
 */
export async function startWebHost({ vscode, extension, settings = {} }) {
  let folder = '';
  /** @type {string | undefined} */
  let tests;

  /** Folder and rest for the path of a request; a test module must seem to lie in the extension, or no host takes it. */
  const resolve = (/** @type {string} */ pathname) => {
    const [, top = '', ...rest] = pathname.split('/');
    const roots = { vscode, 'web-files': WEB_FILES, extension };
    if (top === 'extension' && rest[0] === 'tests' && tests) return below(path.dirname(tests), rest.slice(1).join('/'));
    const root = roots[/** @type {keyof typeof roots} */ (top)];
    return root ? below(root, rest.join('/')) : null;
  };

  const configuration = (/** @type {number} */ port) => {
    const at = (/** @type {string} */ place) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: place });
    return {
      userDataPath: '/',
      folderUri: { $mid: 1, scheme: 'webfiles', authority: 'workspace', path: `/${path.basename(folder)}` },
      additionalBuiltinExtensions: [at('/web-files')],
      enableWorkspaceTrust: false,
      // code-server's additions, which its workbench insists on
      isEnabledCoderGettingStarted: false,
      isEnabledFileDownloads: true,
      isEnabledFileUploads: true,
      productConfiguration: {
        enableTelemetry: false,
        extensionEnabledApiProposals: { 'recoupe-tests.web-files': ['fileSearchProvider'] },
      },
      configurationDefaults: { ...QUIET, ...settings },
      developmentOptions: {
        extensions: [at('/extension')],
        ...(tests ? { extensionTestsPath: at(`/extension/tests/${path.basename(tests)}`) } : {}),
      },
    };
  };

  const answer = async (/** @type {import('node:http').IncomingMessage} */ request) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return { type: 'text/html', body: page(configuration(port)) };
    if (pathname === '/files') {
      return { type: 'application/octet-stream', body: await answerFiles(path.dirname(folder), searchParams, request) };
    }
    const file = resolve(pathname);
    if (!file) return null;
    const type = TYPES.get(path.extname(file)) ?? 'application/octet-stream';
    if (pathname === `/vscode/${WORKBENCH}`) {
      const patched = LOCAL_AGAIN.reduce(
        (code, [from, to]) => {
          if (!from.test(code)) throw new Error(`this release's workbench has no ${from}`);
          return code.replace(from, to);
        },
        readFileSync(file, 'utf8'),
      );
      return { type, body: patched };
    }
    const isBuiltIn = pathname.startsWith('/vscode/extensions/') && file.endsWith('.js');
    return readFile(file).then(
      (body) => ({ type, body }),
      // Built-in extensions come without their browser bundles: an empty one keeps their grammars.
      (error) => (isBuiltIn ? { type, body: 'exports.activate = () => {};' } : Promise.reject(error)),
    );
  };

  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    answer(request).then(
      (found) => {
        if (found) response.setHeader('Content-Type', found.type);
        response.writeHead(found ? 200 : 404).end(found?.body);
      },
      (error) => response.writeHead(['ENOENT', 'EISDIR'].includes(error.code) ? 404 : 500).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
    /** Address of the workbench; one folder and one test module at a time. */
    url(/** @type {{ folder: string, tests?: { module: string } }} */ what) {
      folder = what.folder;
      tests = what.tests?.module;
      return `http://127.0.0.1:${port}/`;
    },
  };
}
