import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { ferry, market } from './articles';
import { Editor, folderWith, RICH, write } from './kit';

let editor: Editor;
afterEach(() => editor.stop());

const figures = (name: string): Diagnostic[] =>
  (editor.diagnostics(name) ?? []).filter((one) => one.code === 'figure.conflict');

describe('diagnostics', () => {
  it('should be pushed for both files of a conflict, open or not', async () => {
    editor = await Editor.start({
      folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26), 'market.md': market })],
    });
    await editor.ready();
    expect(figures('wire-1.md')).toMatchObject([
      {
        source: 'recoupe',
        severity: 2,
        message: '20 passengers here; 26 in “wire-2.md” (1 Mar)',
        range: { start: { line: 5, character: 31 }, end: { line: 5, character: 33 } },
        data: { confidence: expect.any(Number), conflict: expect.any(String), passage: 0 },
        relatedInformation: [
          { location: { uri: editor.uri('wire-2.md') }, message: '26 passengers – “wire-2.md” (1 Mar)' },
        ],
      },
    ]);
    expect(figures('wire-1.md')[0]!.codeDescription!.href).toMatch(/\/figure\.conflict\.md$/u);
    expect(figures('wire-2.md')).toHaveLength(1);
    expect(editor.diagnostics('market.md')).toBeNull();
    expect(editor.popups).toEqual([]);
  });

  it('should go from both files when the text is corrected, and come back', async () => {
    editor = await Editor.start({ folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) })] });
    await editor.ready();
    editor.open('wire-1.md', ferry(20));
    editor.replace('wire-1.md', '20 passengers', '26 passengers');
    await editor.until(() => figures('wire-1.md').length + figures('wire-2.md').length === 0);
    editor.replace('wire-1.md', '26 passengers', '31 passengers');
    await editor.until(() => figures('wire-1.md').length === 1 && figures('wire-2.md').length === 1);
    expect(figures('wire-2.md')[0]!.message).toBe('26 passengers here; 31 in “wire-1.md” (1 Mar)');
  });

  it('should return to what is on disk when a document is closed without saving', async () => {
    editor = await Editor.start({ folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) })] });
    await editor.ready();
    editor.open('wire-1.md', ferry(26));
    await editor.until(() => figures('wire-2.md').length === 0);
    editor.close('wire-1.md');
    await editor.until(() => figures('wire-1.md').length === 1 && figures('wire-2.md').length === 1);
  });

  it('should read one block for a keystroke, and publish only the files that it changes', async () => {
    const others = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`market-${i}.md`, market]));
    editor = await Editor.start({
      folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26), ...others })],
      trace: 'verbose',
    });
    await editor.ready();
    editor.open('wire-1.md', ferry(20));
    await editor.settled();
    const [traces, published] = [editor.traces.length, editor.published.length];
    editor.replace('wire-1.md', 'carrying 20 passengers', 'carrying 21 passengers');
    await editor.until(() => String(figures('wire-1.md')[0]?.message).startsWith('21'));
    await editor.settled();
    const updates = editor.traces.slice(traces).filter((trace) => trace.includes('blocks read'));
    expect(updates.map((trace) => /; (\d+) blocks read/u.exec(trace)?.[1])).toEqual(['1']);
    expect(
      editor.published
        .slice(published)
        .map((one) => one.uri)
        .sort(),
    ).toEqual([editor.uri('wire-1.md'), editor.uri('wire-2.md')]);
  });

  it('should publish nothing for a keystroke that changes no finding', async () => {
    editor = await Editor.start({ folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) })] });
    await editor.ready();
    editor.open('wire-1.md', ferry(20));
    await editor.settled();
    const before = editor.published.length;
    editor.replace('wire-1.md', 'at noon', 'at noon sharp');
    await editor.settled();
    expect(editor.published.slice(before)).toEqual([]);
  });

  it('should carry the version of an open document', async () => {
    editor = await Editor.start({ folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) })] });
    await editor.ready();
    editor.open('wire-1.md', ferry(20));
    editor.replace('wire-1.md', 'carrying 20', 'carrying 19');
    await editor.until(() => String(figures('wire-1.md')[0]?.message).startsWith('19'));
    expect(editor.published.findLast((one) => one.uri === editor.uri('wire-1.md'))?.version).toBe(2);
    expect(editor.published.findLast((one) => one.uri === editor.uri('wire-2.md'))?.version).toBeUndefined();
  });

  it('should keep to what a modest client understands', async () => {
    const folder = folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    editor = await Editor.start({ folders: [folder], capabilities: {}, initializationOptions: {} });
    await editor.until(() => figures('wire-1.md').length === 1);
    const [found] = figures('wire-1.md');
    expect(found).not.toHaveProperty('relatedInformation');
    expect(found).not.toHaveProperty('codeDescription');
    expect(found).not.toHaveProperty('data');
    expect(editor.registrations).toEqual([]);
    expect(editor.statuses).toEqual([]);
    expect(editor.progress).toEqual([]);
  });

  it('should speak the language of the client', async () => {
    editor = await Editor.start({
      folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) })],
      locale: 'fr-CA',
    });
    await editor.ready();
    expect(figures('wire-1.md')[0]!.message).toBe(
      '20 passengers ici\u00a0; 26 dans «\u00a0wire-2.md\u00a0» (1er mars)',
    );
  });

  it('should compare documents that were never saved with the folder', async () => {
    editor = await Editor.start({ folders: [folderWith({ 'wire-1.md': ferry(20) })] });
    await editor.ready();
    editor.open('', ferry(26), 'untitled:Untitled-1');
    await editor.until(() => figures('wire-1.md').length === 1);
    expect(editor.published.at(-1)?.uri).toBeDefined();
    expect(editor.published.some((one) => one.uri === 'untitled:Untitled-1' && one.diagnostics.length > 0)).toBe(true);
  });

  it('should compare open documents where there is no folder', async () => {
    const folder = folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    editor = await Editor.start({ capabilities: RICH });
    write(folder, 'wire-3.md', ferry(31));
    editor.open(`${folder}/wire-1.md`, ferry(20));
    editor.open(`${folder}/wire-2.md`, ferry(26));
    await editor.until(() => figures(`${folder}/wire-1.md`).length === 1);
    expect(figures(`${folder}/wire-2.md`)).toHaveLength(1);
    expect(editor.diagnostics(`${folder}/wire-3.md`)).toBeNull();
  });
});
