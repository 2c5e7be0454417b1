// Bundles the extension (desktop and browser), the server (Node and worker) and the command line.
// --production: minified, no source maps.
import { build } from 'esbuild';

const production = process.argv.includes('--production');

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...common, platform: 'browser', define: { 'process.env.NODE_ENV': '"production"' } };

const bundles = [
  { ...node, entryPoints: ['src/desktop.ts'], outfile: 'dist/desktop.cjs', external: ['vscode'] },
  // VS Code reads its browser entry as CommonJS, and wants the ending .js.
  { ...browser, entryPoints: ['src/browser.ts'], outfile: 'dist/browser.js', format: 'cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/lsp/node.ts'], outfile: 'dist/server.cjs' },
  { ...browser, entryPoints: ['server/lsp/worker.ts'], outfile: 'dist/server-worker.js', format: 'iife' },
  { ...node, entryPoints: ['server/cli/main.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
];

await Promise.all(bundles.map((bundle) => build(bundle)));
