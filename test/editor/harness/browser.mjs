import { chromium } from 'playwright-core';

const SIZE = { width: 1280, height: 800 };

const ARGS = [
  '--no-sandbox', // in containers the sandbox is not to be had; only our own pages are opened
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Starts an invisible browser. */
export const launch = (/** @type {string} */ executablePath) =>
  chromium.launch({ executablePath, headless: true, args: ARGS });

/**
 * Opens a workbench whose tests run inside the extension host, and waits for their end.
 *
 * @param {object} options
 * @param {string} options.chromium path of the browser
 * @param {string} options.url address of the workbench, with the test module in it
 * @param {(line: string) => void} options.onLine takes what the test module prints
 * @param {number} options.timeout in milliseconds
 * @param {string} [options.screenshot] where to leave a picture of the end
 * @returns {Promise<number>} the exit code; 124 if time ran out, 125 if the page crashed
 */
export async function runInside({ chromium: executable, url, onLine, timeout, screenshot }) {
  const browser = await launch(executable);
  try {
    const page = await browser.newPage({ viewport: SIZE });
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => {
      timer = setTimeout(() => resolve(124), timeout);
      page.once('crash', () => resolve(125));
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ parts) =>
      onLine(parts.map(String).join(' ')),
    );
    page.on('pageerror', (error) => onLine(`page error: ${error.stack ?? error}`));
    await page.goto(url, { timeout: 120_000 });
    const code = await ended;
    clearTimeout(timer);
    if (screenshot) await page.screenshot({ path: screenshot });
    return code;
  } finally {
    await browser.close();
  }
}

/** Opens a workbench to be used like a person would. */
export async function openWorkbench(/** @type {string} */ executable, /** @type {string} */ url) {
  const browser = await launch(executable);
  const page = await browser.newPage({ viewport: SIZE, locale: 'en-GB' });
  page.setDefaultTimeout(45_000);
  await page.goto(url, { timeout: 120_000 });
  await page.locator('.monaco-workbench').waitFor({ timeout: 120_000 });
  return { browser, page };
}
