import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbench, type Kind } from './workbench';

const MORNING = 'ferry-morning.md';
const EVENING = 'ferry-evening.md';

// One workbench for each kind: the tests build on each other as a person's work does.
describe.each<Kind>(['node', 'web'])('in the workbench (%s)', (kind) => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(kind);
  });
  afterAll(() => bench.close());

  it('should underline the words that conflict', async () => {
    await bench.openFile(MORNING);
    // The figure and the name: both, but not in one frame.
    await expect.poll(() => bench.squiggles().count()).toBeGreaterThanOrEqual(2);
  });

  it('should list the conflicts of both files in Problems', async () => {
    await bench.command('Problems: Focus on Problems View');
    const problems = bench.page.locator('.markers-panel');
    await problems.locator('.monaco-list-row', { hasText: '312' }).first().waitFor();
    await problems.locator('.monaco-list-row', { hasText: MORNING }).first().waitFor();
    await problems.locator('.monaco-list-row', { hasText: EVENING }).first().waitFor();
    await bench.picture('problems');
  });

  it('should show a lens over the headline', async () => {
    await bench.page.keyboard.press('Control+1'); // a lens asked for while another part has the focus is dropped
    const lens = bench.page.locator('.codelens-decoration', { hasText: /\d conflicts? with 1 article/ }).first();
    await lens.waitFor();
    expect(await lens.innerText()).toMatch(/conflict/);
  });

  it('should tell in a hover what the other file says', async () => {
    await bench.command('View: Hide Panel');
    await bench.select(MORNING, '212');
    await bench.page.keyboard.press('Control+k');
    await bench.page.keyboard.press('Control+i');
    const hover = bench.page.locator('.monaco-hover:visible', { hasText: '312' }).first();
    await hover.waitFor();
    expect(await hover.innerText()).toContain(EVENING);
    await bench.picture('hover');
    await bench.page.keyboard.press('Escape');
  });

  it('should go to the right words of the other file', async () => {
    await bench.select(EVENING, '312');
    await bench.page.keyboard.press('F12');
    await bench.tab(MORNING).waitFor();
    await bench.cursor(/Ln 8, Col 4\d/).waitFor();
  });

  it('should show the conflicts in their own view, and open a passage from there', async () => {
    await bench.openFile('library.txt');
    await bench.command('Recoupe: Check workspace');
    const view = bench.page.locator('.pane', { hasText: /conflicts/i }).locator('.monaco-list-row');
    const conflict = view.filter({ hasText: '312' }).first();
    await conflict.waitFor();
    await bench.picture('conflicts');
    await expect // a row that is drawn anew between the mouse's down and up takes no click
      .poll(async () => {
        await conflict.click();
        return bench.tab('ferry').count();
      })
      .toBe(1);
  });

  it('should group the conflicts by rule and by file', async () => {
    await bench.command('Recoupe: Group conflicts by rule');
    const rows = bench.page.locator('.pane .monaco-list-row');
    await rows.filter({ hasText: 'Figures that disagree' }).waitFor();
    await rows.filter({ hasText: 'Names spelt differently' }).waitFor();
    await bench.command('Recoupe: Group conflicts by file');
    await rows.filter({ hasText: MORNING }).first().waitFor();
    await bench.command('Recoupe: Group conflicts by story');
  });

  it('should show the evidence', async () => {
    await bench.select(MORNING, '212');
    await bench.command('Recoupe: Show evidence');
    await bench.page.locator('.tab', { hasText: /Evidence/ }).waitFor();
    // Without the Markdown preview (the browser's built-in extensions are stubs) it is a plain document.
    if (kind === 'node') await bench.preview().getByText('312').first().waitFor();
    else await bench.line('312').first().waitFor();
    await bench.picture('evidence');
    await bench.command('View: Close Editor');
  });

  it('should let the underlining go when the text is corrected, and come back', async () => {
    await bench.openFile(EVENING);
    const before = await bench.settledSquiggles();
    await bench.select(EVENING, '312');
    await bench.page.keyboard.type('212');
    await expect.poll(() => bench.squiggles().count()).toBeLessThan(before);
    await expect // typing may have been more than one step
      .poll(async () => {
        await bench.page.keyboard.press('Control+z');
        return bench.line('312 passengers').count();
      })
      .toBe(1);
    await expect.poll(() => bench.squiggles().count()).toBe(before);
  });

  it('should silence both files by a decision', async () => {
    await bench.select(EVENING, '312');
    const before = await bench.settledSquiggles();
    await bench.page.keyboard.press('Control+.');
    const action = bench.page.locator('.action-widget .monaco-list-row', { hasText: /not the same/i }).first();
    await action.waitFor();
    await bench.picture('fixes');
    await action.hover({ force: true }); // the editor shields a new menu until the mouse moves
    await action.click();
    const reason = bench.page.locator('.quick-input-widget input').first();
    await reason.fill('Two ferries');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => bench.squiggles().count()).toBeLessThan(before);
    await bench.openFile(MORNING);
    await bench.command('Problems: Focus on Problems View');
    const figures = bench.page.locator('.markers-panel .monaco-list-row', { hasText: '312' });
    await expect.poll(() => figures.count()).toBe(0);
    await bench.picture('decided');
  });
});
