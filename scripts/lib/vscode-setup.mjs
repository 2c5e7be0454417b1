import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache, read, run } from './run.mjs';

/** The release of code-server whose VS Code (the same number) runs on Node 20 and is the oldest that we support. */
const VERSION = '4.100.3';

/** These need a compiler or a download at install time, and no test needs them. */
const NOT_NEEDED = ['kerberos'];

/** From this release on ripgrep brings its program in npm packages; the one asked for fetches it elsewhere. */
const RIPGREP = '1.18.0';

/**
 * Makes the VS Code server and workbench of the npm package `code-server` ready to run, once.
 * Only VS Code's own folder is taken; needs nothing but the npm registry.
 *
 * @returns {Promise<string>} the folder that holds `out/server-main.js`
 */
export async function ensureVSCode() {
  const folder = path.join(cache, `vscode-${VERSION}`);
  if (existsSync(path.join(folder, '.complete'))) return folder;
  console.log(`Setting up VS Code ${VERSION.replace(/^4/, '1')} for the browser (once, about half a minute) …`);
  const work = `${folder}.new`;
  await rm(work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const archive = read('npm', ['pack', '--silent', `code-server@${VERSION}`], work)
    ?.split('\n')
    .pop();
  if (!archive) throw new Error(`npm could not fetch code-server@${VERSION}: is the registry within reach?`);
  const unpacked = await run('tar', ['xzf', archive, '--strip-components=3', 'package/lib/vscode'], { cwd: work });
  if (unpacked !== 0) throw new Error('tar could not unpack code-server');
  await rm(path.join(work, archive));
  const file = path.join(work, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const name of NOT_NEEDED) delete manifest.dependencies[name];
  manifest.dependencies['@vscode/ripgrep'] = RIPGREP;
  delete manifest.scripts;
  await writeFile(file, JSON.stringify(manifest, null, 2));
  await rm(path.join(work, 'package-lock.json'), { force: true });
  await rm(path.join(work, 'npm-shrinkwrap.json'), { force: true });
  const quiet = ['--silent', '--no-audit', '--no-fund'];
  const installed = await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], { cwd: work });
  if (installed !== 0) throw new Error('npm could not install what VS Code needs');
  // Without the compiled logger only the Output panel stays empty; a machine without a compiler is fine.
  if (read('npm', ['rebuild', '@vscode/spdlog', ...quiet], work) === null)
    console.log('(no compiler: no Output panel)');
  await writeFile(path.join(work, '.complete'), '');
  await rename(work, folder);
  return folder;
}
