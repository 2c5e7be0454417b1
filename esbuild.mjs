// Bundles the extension (desktop and browser), the server (Node and worker) and the command line.
// --production: minified, no source maps.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const production = process.argv.includes('--production');

/** Where the models are at run time: `dist/models.js`, which is loaded before the bundles, puts them there. */
const SHARED = 'globalThis.recoupeModels';

/** The weights and the gazetteer are most of the extension's size: they are shipped once, not in every bundle. */
const sharedModels = {
  name: 'shared-models',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]models[\\/][^\\/]+\.txt$/ }, ({ path: file }) => ({
      contents: `export default ${SHARED}[${JSON.stringify(path.basename(file))}];`,
      loader: 'js',
    }));
  },
};

async function writeModels() {
  const names = (await readdir('server/models')).filter((name) => name.endsWith('.txt')).sort();
  const models = await Promise.all(names.map(async (name) => [name, await readFile(`server/models/${name}`, 'utf8')]));
  await mkdir('dist', { recursive: true });
  await writeFile('dist/models.js', `${SHARED} = ${JSON.stringify(Object.fromEntries(models))};\n`);
}

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
  plugins: [sharedModels],
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...common, platform: 'browser', define: { 'process.env.NODE_ENV': '"production"' } };

const withModels = 'require("./models.js");';

const bundles = [
  { ...node, entryPoints: ['src/desktop.ts'], outfile: 'dist/desktop.cjs', external: ['vscode'] },
  // VS Code reads its browser entry as CommonJS, and wants the ending .js.
  { ...browser, entryPoints: ['src/browser.ts'], outfile: 'dist/browser.js', format: 'cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/lsp/node.ts'], outfile: 'dist/server.cjs', banner: { js: withModels } },
  { ...browser, entryPoints: ['server/lsp/worker.ts'], outfile: 'dist/server-worker.js', format: 'iife' },
  {
    ...node,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: `#!/usr/bin/env node\n${withModels}` },
  },
];

await Promise.all([writeModels(), ...bundles.map((bundle) => build(bundle))]);
