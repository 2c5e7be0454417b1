import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../../server/host/discover';
import { readClientSettings } from '../../../server/lsp/client-settings';
import { Folder } from '../../../server/lsp/folder';
import { join } from '../../../server/lsp/uri';
import { MemoryHost } from '../host/memory-host';
import { HostError } from '../../../server/host/host';
import { ferry } from '../../protocol/articles';
import type { Conflict } from '../../../server/compare/conflict';
import { decisionsWith } from '../../../server/service/decide';

const ROOT = 'file:///n%C3%A9ws/2021-05-04';
const undated = (passengers: number): string => ferry(passengers).replace(/^---\n[^]*?---\n/u, '');

let disk: Record<string, string | Uint8Array | Error> = {};
let folder: Folder;
let logged: string[] = [];
beforeEach(() => {
  disk = {};
  logged = [];
});
afterEach(() => folder.dispose());

/** A folder of an editor, without the editor. */
async function open(files: typeof disk, recoupe: object = {}, locale: 'en' | 'fr' = 'en'): Promise<void> {
  disk = files;
  const host = new MemoryHost(disk);
  const events = { locale, log: (line: string) => void logged.push(line), changed: () => {}, scanned: () => {} };
  folder = new Folder(
    ROOT,
    readClientSettings(recoupe, undefined),
    { host, list: (options) => discover(host, options) },
    events,
    () => true,
  );
  await folder.sync();
}

const uri = (name: string): string => join(ROOT, name);
const published = (name: string): string | null | undefined =>
  folder.workspace.reading(uri(name))?.article.metadata.published;
const names = (): string[] => folder.workspace.uris().map((one) => decodeURIComponent(one.slice(ROOT.length + 1)));
const conflicts = (): readonly Conflict[] => {
  folder.flush();
  return folder.workspace.conflicts();
};
/** Resolves when everything that was asked of the folder is done. */
const quiet = async (): Promise<void> => {
  await folder.sync();
  folder.flush();
};

describe('paths of files', () => {
  it.each([
    'a b.md',
    'été.md',
    '100 %.md',
    'a#b.md',
    'a?b.md',
    'a+b&c=d.md',
    "l'été (2).md",
    'é.md'.normalize('NFD'),
    '日本.md',
    '😀.md',
    'a%20b.md',
  ])('should lead to %s and back', async (name) => {
    await open({ [name]: ferry(20), [`under/${name}`]: ferry(26) });
    expect(names().sort()).toEqual([name, `under/${name}`].sort());
    expect(conflicts()).toHaveLength(1);
    expect(folder.fileProblems).toEqual([]);
  });

  it.each([
    ['2024-03-06.md', '2024-03-06'],
    ['le 2024-03-06.md', '2024-03-06'],
    ['dépêche 06-03-2024 bis.md', null],
    ['dépêche 26-03-2024 bis.md', '2024-03-26'],
    ['2024/03/06/été.md', '2024-03-06'],
    ['réunion 20-03-06.md', null],
    ['plain.md', null],
  ])('should state the day in %s as in a terminal, whatever folder the workspace is in', async (name, day) => {
    await open({ [name]: undated(20) });
    expect(published(name)).toBe(day);
  });
});

describe('files that change', () => {
  it('should be followed when they are renamed, made and deleted outside of the editor', async () => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26) });
    expect(conflicts()).toHaveLength(1);
    disk['three.md'] = disk['two.md']!;
    delete disk['two.md'];
    folder.watched(uri('two.md'), 'deleted');
    folder.watched(uri('three.md'), 'created');
    await quiet();
    expect(conflicts()[0]!.passages.map((passage) => passage.uri)).toEqual([uri('one.md'), uri('three.md')]);
    delete disk['three.md'];
    folder.watched(uri('three.md'), 'changed');
    await quiet();
    expect(names()).toEqual(['one.md']);
  });

  it('should be those on disk again once a document is closed, whatever was typed and not saved', async () => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26) });
    folder.setOpen(uri('two.md'), ferry(20));
    expect(conflicts()).toEqual([]);
    folder.setClosed(uri('two.md'));
    await quiet();
    expect(conflicts()).toHaveLength(1);
  });

  it('should go when a document is closed that was deleted meanwhile, or never saved', async () => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26) });
    folder.setOpen(uri('two.md'), ferry(26));
    folder.setOpen(uri('new.md'), ferry(28));
    await quiet();
    expect(names()).toEqual(['new.md', 'one.md', 'two.md']);
    delete disk['two.md'];
    folder.watched(uri('two.md'), 'deleted');
    expect(names()).toContain('two.md');
    folder.setClosed(uri('two.md'));
    folder.setClosed(uri('new.md'));
    await quiet();
    expect(names()).toEqual(['one.md']);
    expect(conflicts()).toEqual([]);
  });

  it('should be read again under settings that change while they are read', async () => {
    disk = { 'one.md': ferry(20), 'old/two.md': ferry(26), 'three.md': ferry(27) };
    const reading = open(disk);
    const settle = folder.configure(readClientSettings({ exclude: ['old/**'] }, undefined));
    const again = folder.configure(readClientSettings({ exclude: ['three.md'] }, undefined));
    await Promise.all([reading, settle, again]);
    expect(names()).toEqual(['old/two.md', 'one.md']);
    expect(conflicts()).toHaveLength(1);
  });

  it('should leave what is known of the others where one grows too large, and come back', async () => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26), 'three.md': ferry(26) }, { maximumFileSize: 5000 });
    folder.setOpen(uri('two.md'), ferry(26) + 'x'.repeat(5000));
    expect(conflicts()[0]!.passages).toHaveLength(2);
    expect(folder.fileProblems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^two\.md: .*too large/u),
    ]);
    folder.setOpen(uri('two.md'), ferry(26));
    expect(conflicts()[0]!.passages).toHaveLength(3);
  });
});

describe('decisions', () => {
  const decided = (): string =>
    decisionsWith(null, conflicts()[0]!, { verdict: 'different', author: '', date: '2024-03-01', reason: '' }, ROOT)!;
  const FILE = '.recoupe/decisions.json';

  it('should go with their folder, of which editors tell only that it was deleted', async () => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26) });
    disk[FILE] = decided();
    folder.watched(uri(FILE), 'created');
    await quiet();
    expect(conflicts()).toEqual([]);
    delete disk[FILE];
    folder.watched(uri('.recoupe'), 'deleted');
    await quiet();
    expect(conflicts()).toHaveLength(1);
  });

  it('should count while they are written in the editor, and as they are on disk afterwards', async () => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26) });
    const text = decided();
    folder.setOpen(uri(FILE), text);
    expect(conflicts()).toEqual([]);
    folder.setOpen(uri(FILE), text.slice(0, -10));
    expect(conflicts()).toHaveLength(1);
    expect(folder.fileProblems[0]!.uri).toBe(uri(FILE));
    folder.setOpen(uri(FILE), text);
    expect(folder.fileProblems).toEqual([]);
    folder.setClosed(uri(FILE));
    expect(conflicts()).toHaveLength(1);
  });

  it.each([
    ['{"decisions": 7}', /decisions/u],
    ['[]', /decisions/u],
    [Uint8Array.from([1, 0, 2, 0]), /decisions\.json: skipped: not a text file/u],
    [new HostError('no-permission', 'EACCES'), /decisions\.json: skipped: no permission/u],
  ])('should be told to be unreadable once, and lose nothing else: %j', async (text, message) => {
    await open({ 'one.md': ferry(20), 'two.md': ferry(26), [FILE]: text });
    expect(conflicts()).toHaveLength(1);
    expect(logged).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, Uint8Array | Error | undefined, boolean]>([
    ['is missing', undefined, false],
    ['is no text', Uint8Array.from([1, 0, 2, 0]), true],
    ['may not be read', new HostError('no-permission', 'EACCES'), true],
    ['cannot be read', new HostError('other', 'EIO'), true],
  ])('should know whether a file would be lost that %s', async (_, content, unreadable) => {
    await open({ 'one.md': ferry(20), ...(content ? { [FILE]: content } : {}) });
    expect(folder.project.textOf(uri(FILE))).toBeNull();
    expect(folder.project.isUnreadable(uri(FILE))).toBe(unreadable);
    disk[FILE] = '{"decisions": []}';
    folder.watched(uri(FILE), 'changed');
    await quiet();
    expect(folder.project.isUnreadable(uri(FILE))).toBe(false);
    expect(folder.fileProblems).toEqual([]);
  });

  it.each(['merge: 7', 'pin: [{nom: x}]', 'merge: [[a', '- a', 'unknown: 1', 'split: [[a]]', 'merge: [&x [a, b], *x]'])(
    'should tell what is wrong with entities.yml, and go on: %s',
    async (text) => {
      await open({ 'one.md': ferry(20), 'two.md': ferry(26), '.recoupe/entities.yml': text });
      expect(conflicts()).toHaveLength(1);
      expect(logged).toEqual([expect.stringMatching(/^\.recoupe\/entities\.yml: /u)]);
    },
  );
});

describe('sidecars', () => {
  it.each([
    ['{"published": "2024-03-01"}', '2024-03-01', false],
    ['\ufeff{"published": "2024-03-01T23:59:00+02:00"}', '2024-03-01', false],
    ['{"published": null}', null, false],
    ['{}', null, false],
    ['[]', null, false],
    ['"2024-03-01"', null, false],
    ['{"published": 20240301}', null, true],
    ['{"published": "1 March 2024"}', null, true],
    ['{"published": "2024-02-30"}', null, true],
    ['{"published": "2024-03-01"', null, true],
    ['', null, true],
  ])('should date the article or be told: %j', async (text, day, told) => {
    await open({ 'one.md': undated(20), 'one.md.meta.json': text });
    expect(published('one.md')).toBe(day);
    expect(folder.fileProblems).toHaveLength(told ? 1 : 0);
    expect(names()).toEqual(['one.md']);
  });
});
