import { describe, expect, test } from 'vitest';
import { problemText } from '../../../server/host/file-problem';
import { HostError } from '../../../server/host/host';
import { readFolder } from '../../../server/host/read-folder';
import { parseSidecar } from '../../../server/host/read-source';
import { DEFAULT_SETTINGS } from '../../../server/settings';
import { MemoryHost, type Files } from './memory-host';

const open = (files: Files) => readFolder(new MemoryHost(files), DEFAULT_SETTINGS);
const bad = Uint8Array.from([...new TextEncoder().encode('L’été à Br'), 0xe9, 0x74]);
const latin = Uint8Array.from([0x4c, 0x92, 0xe9, 0x74, 0xe9]);

test('should read texts with their sidecars, in order', async () => {
  const { sources, problems } = await open({
    'b.md': 'Deux',
    'a.txt': '\ufeffUn',
    'a.txt.meta.json': '{"published": "2024-06-04"}',
  });
  expect(sources).toEqual([
    { uri: 'a.txt', text: 'Un', published: '2024-06-04' },
    { uri: 'b.md', text: 'Deux', published: null },
  ]);
  expect(problems).toEqual([]);
});

describe('bad input', () => {
  test.each<[string, string | Uint8Array | Error, string, boolean]>([
    ['binary data', Uint8Array.from([1, 0, 2, 0]), 'b.txt: skipped: not a text file', false],
    [
      '50 MB',
      new Uint8Array(50_000_000).fill(97),
      'b.txt: skipped: too large (50.0 MB; see recoupe.maximumFileSize)',
      false,
    ],
    ['invalid UTF-8', latin, 'b.txt: not valid UTF-8; read as Windows-1252', true],
    ['a bad byte', bad, 'b.txt: some bytes are not valid UTF-8; they are read as �', true],
    ['no permission', new HostError('no-permission', 'EACCES'), 'b.txt: skipped: no permission to read it', false],
    [
      'deleted while being read',
      new HostError('not-found', 'ENOENT'),
      'b.txt: skipped: deleted while being read',
      false,
    ],
    ['a failing disk', new HostError('other', 'EIO'), 'b.txt: skipped: cannot be read (EIO)', false],
    ['any other error', new Error('odd'), 'b.txt: skipped: cannot be read (odd)', false],
  ])('should give one clear message and read the rest: %s', async (_, content, message, read) => {
    const { sources, problems } = await open({ 'a.md': 'Un', 'b.txt': content, 'c.md': 'Trois' });
    expect(sources.map(({ uri }) => uri)).toEqual(read ? ['a.md', 'b.txt', 'c.md'] : ['a.md', 'c.md']);
    expect(problems.map((problem) => problemText(problem, 'en'))).toEqual([message]);
  });

  test('should read an empty file', async () => {
    expect(await open({ 'a.md': '' })).toEqual({ sources: [{ uri: 'a.md', text: '', published: null }], problems: [] });
  });

  test('should not load what is too large', async () => {
    const host = new MemoryHost({ 'a.md': new Uint8Array(3_000_000).fill(97) });
    await readFolder(host, DEFAULT_SETTINGS);
    expect(host.calls).not.toContain('read a.md');
  });

  test('should reject if the folder itself cannot be listed', async () => {
    await expect(open({ '/.': new HostError('not-found', 'ENOENT') })).rejects.toThrow('ENOENT');
  });

  test('should speak French too', async () => {
    const { problems } = await open({ 'b.txt': Uint8Array.from([0]) });
    expect(problemText(problems[0]!, 'fr')).toBe('b.txt : ignoré : ce n’est pas un fichier texte');
  });
});

describe('sidecars', () => {
  test.each<[string, string | null, boolean]>([
    ['{"published": "2024-06-04"}', '2024-06-04', false],
    ['{"published": "2024-06-04T07:00:00Z"}', '2024-06-04', false],
    ['{"published": null}', null, false],
    ['{"other": 1}', null, false],
    ['{"published": "4 June"}', null, true],
    ['{"published": "2024-02-31"}', null, true],
    ['{"published": 20240604}', null, true],
    ['[]', null, false],
    ['{', null, true],
  ])('should read %s', (text, published, broken) => {
    const read = parseSidecar('a.meta.json', text);
    expect(read.published).toBe(published);
    expect(read.problem !== null).toBe(broken);
  });

  test('should not cost the article', async () => {
    const { sources, problems } = await open({ 'a.md': 'Un', 'a.md.meta.json': '{"published": ' });
    expect(sources).toHaveLength(1);
    expect(problems).toMatchObject([{ path: 'a.md.meta.json', code: 'sidecar' }]);
  });
});

test('should tell how far it is', async () => {
  const steps: string[] = [];
  await readFolder(new MemoryHost({ 'a.md': '', 'b.md': '' }), DEFAULT_SETTINGS, (done, all) =>
    steps.push(`${done}/${all}`),
  );
  expect(steps).toEqual(['1/2', '2/2']);
});
