// Makes ready what the editor tests need: VS Code for the browser, and Chromium.
import { ensureChromium } from './lib/chromium.mjs';
import { ensureVSCode } from './lib/vscode-setup.mjs';

console.log(await ensureVSCode());
console.log(await ensureChromium());
