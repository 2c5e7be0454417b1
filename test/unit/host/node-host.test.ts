import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostError } from '../../../server/host/host';
import { NodeHost } from '../../../server/host/node-host';
import { readFolder } from '../../../server/host/read-folder';
import { DEFAULT_SETTINGS } from '../../../server/settings';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recoupe-host-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('should read a real folder with odd names and a loop', async () => {
  const deep = path.join(folder, 'été à Brest');
  mkdirSync(deep);
  writeFileSync(path.join(deep, 'l’article du 4.md'), 'Un');
  writeFileSync(path.join(folder, 'b.txt'), 'Deux');
  symlinkSync('..', path.join(deep, 'loop'), 'dir');
  symlinkSync('nowhere', path.join(folder, 'gone.md'));
  const { sources, problems } = await readFolder(new NodeHost(folder), DEFAULT_SETTINGS);
  expect(sources.map(({ uri, text }) => [uri, text])).toEqual([
    ['b.txt', 'Deux'],
    ['été à Brest/l’article du 4.md', 'Un'],
  ]);
  expect(problems).toEqual([{ path: 'gone.md', code: 'vanished', detail: 'ENOENT' }]);
});

test('should say why a call failed', async () => {
  const host = new NodeHost(folder);
  await expect(host.read('none.md')).rejects.toMatchObject({ reason: 'not-found' });
  await expect(host.read('none.md')).rejects.toBeInstanceOf(HostError);
  writeFileSync(path.join(folder, 'a.md'), '');
  await expect(host.entries('a.md')).rejects.toMatchObject({ reason: 'other', message: 'ENOTDIR' });
});

test('should give one identity for two ways to a folder', async () => {
  mkdirSync(path.join(folder, 'a'));
  symlinkSync('a', path.join(folder, 'b'), 'dir');
  const host = new NodeHost(folder);
  expect((await host.stat('b')).identity).toBe((await host.stat('a')).identity);
  expect((await host.stat('b')).kind).toBe('folder');
});
