import { rmSync, renameSync, symlinkSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { anyCase } from '../../server/host/any-case';
import { ferry, other } from './articles';
import { Editor, folderWith, write, type Options } from './kit';

let editor: Editor;
afterEach(() => editor.stop());

async function start(files: Record<string, string | Buffer>, options: Options = {}): Promise<string> {
  const folder = folderWith(files);
  editor = await Editor.start({ folders: [folder], ...options });
  await editor.ready();
  return folder;
}

const conflicting = (name: string): boolean => editor.codes(name).includes('figure.conflict');
const problems = (): Record<string, string> =>
  Object.fromEntries(
    editor.statuses.at(-1)!.problems.map(({ uri, message }) => [path.posix.basename(decodeURI(uri)), message]),
  );

describe('files that change outside of the editor', () => {
  it('should be watched: articles, sidecars, decisions, names and ignore files', async () => {
    await start({ 'wire-1.md': ferry(20) });
    const watchers = editor.registrations.find((one) => one.method === 'workspace/didChangeWatchedFiles')!;
    expect(watchers.registerOptions).toEqual({
      watchers: [
        { globPattern: anyCase('**/*.{md,markdown,txt}') },
        { globPattern: '**/*.meta.json' },
        { globPattern: '**/.recoupe/*' },
        { globPattern: '**/.gitignore' },
        { globPattern: '**', kind: 4 },
      ],
    });
  });

  it.each(['later/wire 2 (été).md', 'WIRE-2.MD'])('should be read when they appear: %s', async (name) => {
    const folder = await start({ 'wire-1.md': ferry(20) });
    write(folder, name, ferry(26));
    editor.watched(name, 'created');
    await editor.until(() => conflicting('wire-1.md'));
  });

  it('should be read again when they change', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    expect(conflicting('wire-1.md')).toBe(true);
    write(folder, 'wire-2.md', ferry(20));
    editor.watched('wire-2.md', 'changed');
    await editor.until(() => !conflicting('wire-1.md') && !conflicting('wire-2.md'));
  });

  it('should go with their findings on both sides when they are deleted', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    rmSync(path.join(folder, 'wire-2.md'));
    editor.watched('wire-2.md', 'deleted');
    await editor.until(
      () => editor.diagnostics('wire-1.md')?.length === 0 && editor.diagnostics('wire-2.md')?.length === 0,
    );
  });

  it('should follow a rename', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    renameSync(path.join(folder, 'wire-2.md'), path.join(folder, 'report.md'));
    editor.watched('wire-2.md', 'deleted');
    editor.watched('report.md', 'created');
    await editor.until(() => conflicting('report.md') && editor.diagnostics('wire-2.md')?.length === 0);
  });

  it('should go with a folder that is deleted, of which editors tell only the folder', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'old/deep/wire-2.md': ferry(26) });
    expect(conflicting('wire-1.md')).toBe(true);
    rmSync(path.join(folder, 'old'), { recursive: true });
    editor.watched('old', 'deleted');
    await editor.until(() => !conflicting('wire-1.md'));
  });

  it('should not be read while they are open: the editor knows better', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    editor.open('wire-2.md', ferry(26));
    write(folder, 'wire-2.md', ferry(20));
    editor.watched('wire-2.md', 'changed');
    await editor.settled();
    expect(conflicting('wire-1.md')).toBe(true);
  });

  it('should be dated by a sidecar that appears', async () => {
    const undated = (killed: number): string => ferry(killed).replace(/^---\n[^]*?---\n/u, '');
    const folder = await start({ 'wire-1.md': undated(20), 'wire-2.md': undated(26) });
    write(folder, 'wire-2.md.meta.json', '{"published": "2024-03-01"}');
    editor.watched('wire-2.md.meta.json', 'created');
    editor.open('wire-1.md', undated(20));
    await editor.until(() =>
      (editor.diagnostics('wire-1.md') ?? []).some((one) => String(one.message).includes('(1 Mar 2024)')),
    );
  });

  it('should silence both sides once a decision is on disk, and speak again once it is gone', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    const { conflicts } = await editor.request<{ conflicts: { id: string }[] }>('recoupe/conflicts', {});
    const { text } = await editor.request<{ text: string }>('recoupe/decide', {
      uri: editor.uri('wire-1.md'),
      conflictId: conflicts[0]!.id,
      verdict: 'different',
    });
    write(folder, '.recoupe/decisions.json', text);
    editor.watched('.recoupe/decisions.json', 'created');
    await editor.until(() => !conflicting('wire-1.md') && !conflicting('wire-2.md'));
    rmSync(path.join(folder, '.recoupe/decisions.json'));
    editor.watched('.recoupe/decisions.json', 'deleted');
    await editor.until(() => conflicting('wire-1.md') && conflicting('wire-2.md'));
  });
});

describe('files that are left out', () => {
  it('should be those of .gitignore, files.exclude and recoupe.exclude, open or not', async () => {
    await start(
      {
        'wire-1.md': ferry(20),
        '.gitignore': 'drafts/\n',
        'drafts/wire-2.md': ferry(26),
        'old/wire-3.md': ferry(27),
        'bin/wire-4.md': ferry(28),
        'node_modules/x/wire-5.md': ferry(29),
        'notes.rst': ferry(30),
      },
      { settings: { recoupe: { exclude: ['old/**'] }, 'files.exclude': { '**/bin': true, '**/wire-1.md': false } } },
    );
    for (const name of ['drafts/wire-2.md', 'old/wire-3.md', 'bin/wire-4.md']) editor.open(name, ferry(26));
    await editor.settled();
    expect(editor.published).toEqual([]);
    expect(editor.statuses.at(-1)).toMatchObject({ articles: 1 });
  });

  it('should be taken in when the settings change, without a restart', async () => {
    await start(
      { 'wire-1.md': ferry(20), 'old/wire-3.md': ferry(27) },
      { settings: { recoupe: { exclude: ['old/**'] } } },
    );
    expect(editor.published).toEqual([]);
    editor.settings = { recoupe: { exclude: [] } };
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => conflicting('wire-1.md') && conflicting('old/wire-3.md'));
    editor.settings = { recoupe: { exclude: ['old/**'] } };
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => !conflicting('wire-1.md') && !conflicting('old/wire-3.md'));
  });
});

describe('settings', () => {
  it('should change the severity of a rule, nested or flat, and switch it off', async () => {
    await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    const severity = (name: string): number | undefined => editor.diagnostics(name)?.[0]?.severity;
    expect(severity('wire-2.md')).toBe(2);
    const set = (recoupe: object): void => {
      editor.settings = { recoupe };
      editor.notify('workspace/didChangeConfiguration', { settings: null });
    };
    set({ rules: { figure: { conflict: 'hint' } } });
    await editor.until(() => severity('wire-1.md') === 4 && severity('wire-2.md') === 4);
    set({ rules: { 'figure.conflict': 'off' } });
    await editor.until(
      () => editor.diagnostics('wire-1.md')?.length === 0 && editor.diagnostics('wire-2.md')?.length === 0,
    );
    set({});
    await editor.until(() => severity('wire-1.md') === 2);
  });

  it('should raise the confidence that a finding needs', async () => {
    await start(
      { 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) },
      { settings: { recoupe: { minimumConfidence: 0.99 } } },
    );
    expect(conflicting('wire-1.md')).toBe(false);
    editor.settings = { recoupe: { minimumConfidence: 0.5 } };
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => conflicting('wire-1.md'));
  });

  it('should come with the notification where the client cannot be asked', async () => {
    const folder = folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    editor = await Editor.start({
      folders: [folder],
      capabilities: {},
      initializationOptions: { settings: { rules: { 'figure.conflict': 'error' } } },
    });
    await editor.until(() => editor.diagnostics('wire-1.md')?.[0]?.severity === 1);
    editor.notify('workspace/didChangeConfiguration', {
      settings: { recoupe: { rules: { 'figure.conflict': 'off' } } },
    });
    await editor.until(() => editor.diagnostics('wire-1.md')?.length === 0);
  });

  it('should leave the lenses out where they are not wanted', async () => {
    await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) }, { settings: { recoupe: { codeLens: false } } });
    editor.open('wire-1.md', ferry(20));
    expect(await editor.request('textDocument/codeLens', { textDocument: { uri: editor.uri('wire-1.md') } })).toEqual(
      [],
    );
  });
});

describe('several workspace folders', () => {
  it('should never be compared with each other', async () => {
    const [one, two] = [folderWith({ 'wire-1.md': ferry(20) }), folderWith({ 'wire-2.md': ferry(26) })];
    editor = await Editor.start({ folders: [one, two] });
    await editor.ready();
    expect(editor.published).toEqual([]);
  });

  it('should come and go, and a folder inside another have its own files', async () => {
    const folder = folderWith({ 'wire-1.md': ferry(20), 'inner/wire-2.md': ferry(26) });
    editor = await Editor.start({ folders: [folder] });
    await editor.ready();
    expect(conflicting('wire-1.md')).toBe(true);
    const inner = { uri: editor.uri('inner'), name: 'inner' };
    editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [inner], removed: [] } });
    await editor.until(() => !conflicting('wire-1.md'));
    editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [inner] } });
    await editor.until(() => conflicting('wire-1.md') && conflicting('inner/wire-2.md'));
  });

  it('should take their diagnostics with them when they are closed', async () => {
    await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: editor.uri('.'), name: 'news' }] },
    });
    await editor.until(
      () => editor.diagnostics('wire-1.md')?.length === 0 && editor.diagnostics('wire-2.md')?.length === 0,
    );
  });
});

describe('files that cannot be read', () => {
  it('should each be told once, in the log and the status, and lose no finding', async () => {
    const folder = folderWith({
      'wire-1.md': ferry(20),
      'wire 2 (été).md': ferry(26),
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xfe]),
      'empty.md': '',
      'latin.txt': Buffer.from('Le marché de Vellin a fermé lundi.', 'latin1'),
      'broken.md': '---\ndate: [2024\n---\n# Nothing\n\nThe market closed.\n',
      'long.txt': 'A ferry sailed. '.repeat(12_500),
      'huge.txt': Buffer.alloc(3_000_000, 'word '),
      'locked.md': 'Nobody reads this.',
    });
    symlinkSync(folder, path.join(folder, 'loop'));
    symlinkSync(path.join(folder, 'gone'), path.join(folder, 'dangling.md'));
    chmodSync(path.join(folder, 'locked.md'), 0);
    editor = await Editor.start({ folders: [folder] });
    await editor.ready();
    expect(conflicting('wire-1.md') && conflicting('wire 2 (été).md')).toBe(true);
    const told = problems();
    expect(told['picture.txt']).toMatch(/not a text file/u);
    expect(told['huge.txt']).toMatch(/too large/u);
    expect(told['latin.txt']).toMatch(/Windows-1252/u);
    expect(told['dangling.md']).toMatch(/skipped/u);
    expect(told['broken.md']).toBeDefined();
    if (process.getuid?.() !== 0) expect(told['locked.md']).toMatch(/no permission/u); // root may read everything
    expect(told['empty.md'] ?? told['long.txt']).toBeUndefined();
    expect(editor.popups).toEqual([]);
    for (const message of Object.values(told)) expect(editor.log.filter((line) => line === message)).toHaveLength(1);
  });

  it('should be forgotten once they can be', async () => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.txt': Buffer.from([0, 1, 2, 0, 255, 0, 0, 0, 9]) });
    expect(problems()['wire-2.txt']).toBeDefined();
    write(folder, 'wire-2.txt', ferry(26));
    editor.watched('wire-2.txt', 'changed');
    await editor.until(() => conflicting('wire-1.md'));
    await editor.until(
      () => editor.statuses.at(-1)!.problems.length === 0,
      () => editor.statuses.at(-1),
    );
  });

  it.each<[string, string | Buffer]>([
    ['broken JSON', '{"decisions": [7'],
    ['binary data', Buffer.from([1, 0, 2, 0])],
  ])('should say what is wrong with a decisions file, and never write over it: %s', async (_, content) => {
    const folder = await start({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26), '.recoupe/decisions.json': content });
    expect(conflicting('wire-1.md')).toBe(true);
    expect(problems()['decisions.json']).toBeDefined();
    // What somebody wrote in it must not be lost to a click.
    const { conflicts } = await editor.request<{ conflicts: { id: string }[] }>('recoupe/conflicts', {});
    const about = { uri: editor.uri('wire-1.md'), conflictId: conflicts[0]!.id, verdict: 'different' };
    await expect(editor.request('recoupe/decide', about)).rejects.toThrow('.recoupe/decisions.json cannot be read');
    const data = { uri: about.uri, conflict: about.conflictId, passage: 0, verdict: about.verdict };
    await expect(editor.request('codeAction/resolve', { title: 'Keep both', data })).rejects.toThrow('cannot be read');
    expect(await editor.request('recoupe/decisions', { uri: about.uri })).toMatchObject({ exists: true });
    // What is put right counts at once, even if nobody tells of it.
    write(folder, '.recoupe/decisions.json', '{"decisions": ["kept"]}');
    const { text } = await editor.request<{ text: string }>('recoupe/decide', about);
    expect(JSON.parse(text)).toMatchObject({ decisions: ['kept', { verdict: 'different' }] });
  });
});

describe('the first reading', () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`other-${i}.md`, other(i)]));

  it('should show its progress, and end it', async () => {
    await start({ ...many(60), 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) });
    await editor.until(
      () => editor.progress.at(-1)?.kind === 'end',
      () => editor.progress,
    );
    expect(editor.progress[0]).toMatchObject({ kind: 'begin', title: 'Recoupe: Reading articles' });
    expect(editor.statuses.at(-1)).toMatchObject({
      state: 'ready',
      articles: 62,
      total: 62,
      conflicts: 1,
      problems: [],
    });
  });

  it('should outline a document that was opened before anything was read', async () => {
    editor = await Editor.start({ folders: [folderWith({ 'wire-1.md': ferry(20), 'wire-2.md': ferry(26) })] });
    const textDocument = { uri: editor.open('wire-1.md', ferry(20)) };
    expect(editor.statuses.some(({ state }) => state === 'ready')).toBe(false);
    expect(await editor.request('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
  });

  it('should give no outline of an ignored document, and not keep the editor waiting', async () => {
    editor = await Editor.start({ folders: [folderWith({ '.gitignore': 'old.md\n', 'old.md': ferry(20) })] });
    const textDocument = { uri: editor.open('old.md', ferry(20)) };
    expect(await editor.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
  });

  it('should answer while it goes on', async () => {
    const files: Record<string, string> = { 'wire-1.md': ferry(20), 'wire-2.md': ferry(26), 'wire-3.md': ferry(26) };
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const folder = '/nowhere/slow';
    editor = await Editor.start({
      folders: [folder],
      initializationOptions: { hostReads: true, clientCommands: true },
      answers: {
        'recoupe/listFiles': () => ({ uris: Object.keys(files).map((name) => editor.uri(name)) }),
        // The other articles arrive only once the question is answered.
        'recoupe/readFile': async ({ uri }: { uri: string }) => {
          const name = uri.split('/').at(-1)!;
          if (name === 'wire-2.md' || name === 'wire-3.md') await held;
          return files[name] === undefined
            ? { error: 'not-found' }
            : { base64: Buffer.from(files[name]).toString('base64') };
        },
      },
    });
    const textDocument = { uri: editor.open('wire-1.md', ferry(20)) };
    expect(await editor.request('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
    expect(editor.statuses.some(({ state }) => state === 'ready')).toBe(false);
    release();
    await editor.until(() => conflicting('wire-1.md') && conflicting('wire-2.md'));
  });
});

describe('reading through the client', () => {
  it('should ask the client for everything', async () => {
    const files: Record<string, string> = { 'wire-1.md': ferry(20), 'wire 2.md': ferry(26), 'wire-3.md': ferry(27) };
    const nowhere = '/nowhere/news';
    const asked: string[] = [];
    editor = await Editor.start({
      folders: [nowhere],
      initializationOptions: { hostReads: true, clientCommands: true },
      answers: {
        'recoupe/listFiles': ({ folder }: { folder: string }) => ({
          uris: Object.keys(files).map((name) => `${folder}/${encodeURIComponent(name)}`),
        }),
        'recoupe/readFile': ({ uri }: { uri: string }) => {
          const name = decodeURIComponent(uri).split('/').at(-1)!;
          asked.push(name);
          if (name === 'wire-3.md') return { error: 'too-large' };
          return files[name] === undefined
            ? { error: 'not-found' }
            : { base64: Buffer.from(files[name]).toString('base64') };
        },
      },
    });
    await editor.ready();
    expect(conflicting(`${nowhere}/wire-1.md`) && conflicting(`${nowhere}/wire 2.md`)).toBe(true);
    expect(asked.filter((name) => name.startsWith('wire')).sort()).toEqual(['wire 2.md', 'wire-1.md', 'wire-3.md']);
    expect(problems()['wire-3.md']).toMatch(/too large/u);
  });
});
