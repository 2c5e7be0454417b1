import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startNodeHost } from '../../../scripts/lib/vscode-host.mjs';
import { openWorkbench } from '../harness/browser.mjs';
import { startWebHost } from '../harness/web-host.mjs';
import { copyArticles, output } from '../prepare.mjs';

/** What `run.mjs` made ready. */
interface Ready {
  readonly vscode: string;
  readonly chromium: string;
  readonly extensions: string;
  readonly extension: string;
}

export type Kind = 'node' | 'web';

const SETTINGS = { 'editor.hover.delay': 100, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' };

const BOX = 5000; // milliseconds for the box to take what is typed

/** VS Code in a browser window, used through what a person sees. */
export class Workbench {
  private constructor(
    private readonly kind: Kind,
    private readonly browser: Browser,
    readonly page: Page,
    private readonly articles: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(kind: Kind): Promise<Workbench> {
    const ready = JSON.parse(process.env['RECOUPE_EDITOR'] ?? 'null') as Ready | null;
    if (!ready) throw new Error('run these tests by: npm run test:editor -- page');
    const { articles, clean } = await copyArticles();
    const options = { ...ready, settings: SETTINGS };
    const host = await (kind === 'node' ? startNodeHost(options) : startWebHost(options));
    const { browser, page } = await openWorkbench(ready.chromium, host.url({ folder: articles }));
    return new Workbench(kind, browser, page, articles, async () => {
      await host.stop();
      await clean();
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.end();
  }

  /** Leaves a picture in the tests' output. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(output, `${name}-${this.kind}.png`) });
  }

  /** Opens a file from the Explorer, in an editor that stays. */
  async openFile(name: string): Promise<void> {
    if (!(await this.page.locator('.explorer-folders-view').isVisible())) {
      await this.command('View: Show Explorer');
    }
    await this.page.locator('.explorer-folders-view').getByRole('treeitem', { name }).first().dblclick();
    await this.tab(name).waitFor();
    await this.restMouse();
  }

  /** The active tab, if it shows the file. */
  tab(name: string): Locator {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.ask('F1', `>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    await this.restMouse();
  }

  /** Moves the mouse to where nothing reacts to it. */
  async restMouse(): Promise<void> {
    await this.page.mouse.move(640, 795);
  }

  /** The active editor's underlined passages. */
  squiggles(): Locator {
    return this.page.locator('.editor-instance .squiggly-warning');
  }

  /** How many passages are underlined, once that stays the same for half a second: they come and go one by one. */
  async settledSquiggles(): Promise<number> {
    let count = -1;
    for (let same = 0; same < 3;) {
      const now = await this.squiggles().count();
      same = now === count && now > 0 ? same + 1 : 0;
      count = now;
      await this.page.waitForTimeout(170);
    }
    return count;
  }

  /** The line of the active editor that has the words. */
  line(words: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: new RegExp(words.replaceAll(' ', '\\s')) });
  }

  /** Opens a file, and selects the words where they first stand in it as it is on disk. */
  async select(name: string, words: string): Promise<void> {
    const text = await readFile(path.join(this.articles, name), 'utf8');
    const before = text.slice(0, text.indexOf(words)).split('\n');
    const [line, column] = [before.length, before.at(-1)!.length + 1];
    await this.openFile(name);
    await this.page.keyboard.press('Control+1'); // the editor gets the focus
    await this.ask('Control+g', `:${line}:${column}`);
    await this.page.locator('.quick-input-list', { hasText: `line ${line}` }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.cursor(`Ln ${line}, Col ${column}`).waitFor();
    for (let step = 0; step < words.length; step++) await this.page.keyboard.press('Shift+ArrowRight');
    await this.cursor(`(${words.length} selected)`).waitFor();
  }

  /** The page of the Markdown preview. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  }

  /** The status bar's word on the cursor: `Ln 3, Col 7 (4 selected)`. */
  cursor(text: string | RegExp): Locator {
    return this.page.locator('#status\\.editor\\.selection', { hasText: text });
  }

  /** Opens the box at the top by a key and types into it. Something else that takes the focus just then closes the box: once more. */
  private async ask(key: string, text: string, tries = 3): Promise<void> {
    await this.page.keyboard.press(key);
    const box = this.page.locator('.quick-input-widget input:visible').first();
    try {
      await box.fill(text, { timeout: tries > 1 ? BOX : undefined });
    } catch (error) {
      if (tries <= 1) throw error;
      await this.ask(key, text, tries - 1);
    }
  }
}
