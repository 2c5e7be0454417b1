import { build } from 'esbuild';

const production = process.argv.includes('--production');
const common = { bundle: true, minify: production, sourcemap: !production, target: 'es2022', logLevel: 'warning' };

await build({
  ...common,
  entryPoints: { cli: 'server/cli/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  format: 'cjs',
});
