import { existsSync } from 'node:fs';
import { run, which } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium or relative (or `$CHROMIUM`), or null. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of NAMES) {
    const found = which(name);
    if (found) return found;
  }
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/**
 * Path of a Chromium, installed through apt where we may.
 *
 * @throws {Error} with one line that says what to install, if there is none and it cannot be installed.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const asRoot = process.getuid?.() === 0 ? [] : which('sudo') ? ['sudo', '-n'] : null;
  if (which('apt-get') && asRoot) {
    console.log('Installing Chromium for the editor tests …');
    const apt = (/** @type {string[]} */ ...args) => {
      const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
      return run(String(command), rest);
    };
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The editor tests need Chromium: install it (Debian and Ubuntu: "apt-get install chromium") or set CHROMIUM to the path of Chrome.',
  );
}
