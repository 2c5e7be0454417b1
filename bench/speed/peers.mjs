// Prose checkers from npm on the same articles. They check each file by itself: a yardstick, not rivals.
// They are no dependencies of the project: fetched on demand into a folder of the cache.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = ['harper.js@2', 'cspell@9', 'textlint@15', 'textlint-rule-write-good@2'];
const LONGEST = 60_000; // milliseconds for each: the rest is left out, and the speed told for what was done

/** Megabytes a second of CPU for each peer; null where it cannot be had. */
export async function measurePeers(files, cache) {
  fs.mkdirSync(cache, { recursive: true });
  if (!fs.existsSync(path.join(cache, 'node_modules', 'harper.js'))) {
    console.error(`fetching ${PACKAGES.join(', ')} into ${cache}`);
    fs.writeFileSync(path.join(cache, 'package.json'), '{"private":true,"type":"module"}\n');
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
      cwd: cache,
      stdio: 'ignore',
    });
    if (status !== 0) return {};
  }
  const module = path.join(cache, 'peer.mjs');
  fs.copyFileSync(path.join(import.meta.dirname, 'peer.mjs'), module);
  const results = {};
  for (const peer of ['harper.js', 'cspell', 'textlint']) {
    const run = spawnSync(process.execPath, [module, peer, String(LONGEST)], {
      cwd: cache,
      input: files.join('\n'),
      encoding: 'utf8',
    });
    try {
      results[peer] = JSON.parse(run.stdout.trim().split('\n').at(-1));
    } catch {
      console.error(`${peer}: ${run.stderr.trim().split('\n').at(-1)}`);
      results[peer] = null;
    }
  }
  return results;
}

export const cacheFolder = (root) => path.join(root, 'node_modules', '.cache', 'recoupe-bench');
export const urlOf = (file) => pathToFileURL(file).href;
