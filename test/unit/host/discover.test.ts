import { describe, expect, test } from 'vitest';
import { discover } from '../../../server/host/discover';
import { HostError } from '../../../server/host/host';
import { DEFAULT_SETTINGS } from '../../../server/settings';
import { MemoryHost, type Files } from './memory-host';

const find = (files: Files, options: { include?: string[]; exclude?: string[] } = {}) =>
  discover(new MemoryHost(files), { include: DEFAULT_SETTINGS.include, exclude: [], ...options });

const list = (paths: string): Files => Object.fromEntries(paths.split(' ').map((path) => [path, 'x']));

describe('which files', () => {
  test.each<[string, string, { include?: string[]; exclude?: string[] }, string[]]>([
    ['articles only', 'a.md b.txt c.markdown d.html e.md.bak', {}, ['a.md', 'b.txt', 'c.markdown']],
    ['articles in capitals', 'A.MD b.Markdown C.TXT', {}, ['A.MD', 'C.TXT', 'b.Markdown']],
    ['excluded ones in capitals', 'a.md Drafts/b.MD', { exclude: ['drafts/**'] }, ['a.md']],
    ['folders', 'x/a.md x/y/b.md', {}, ['x/a.md', 'x/y/b.md']],
    ['no hidden ones', '.a.md .x/b.md .recoupe/c.md d.md', {}, ['d.md']],
    ['no node_modules', 'node_modules/p/README.md a.md', {}, ['a.md']],
    ['excluded globs', 'a.md drafts/b.md x/drafts/c.md', { exclude: ['**/drafts/**'] }, ['a.md']],
    ['excluded folders', 'a.md drafts/b.md', { exclude: ['drafts'] }, ['a.md']],
    ['included globs', 'a.md x/b.md x/c.txt', { include: ['x/**/*.md'] }, ['x/b.md']],
    ['included globs with ./', 'a.md x/b.md', { include: ['./x/*.md'] }, ['x/b.md']],
    ['nothing without globs', 'a.md', { include: [] }, []],
    ['no sidecars', 'a.txt a.txt.meta.json', {}, ['a.txt']],
  ])('should find %s', async (_, paths, options, expected) => {
    expect((await find(list(paths), options)).files).toEqual(expected);
  });

  test('should find spaces and accents', async () => {
    const path = 'été à Brest/l’article du 4.md';
    expect((await find({ [path]: '' })).files).toEqual([path]);
  });

  test('should give one order whatever the host’s', async () => {
    const files = 'b.md a/z.md a.md B.md é.md a/b/c.md';
    const reversed = files.split(' ').reverse().join(' ');
    expect((await find(list(files))).files).toEqual((await find(list(reversed))).files);
  });
});

describe('.gitignore', () => {
  test.each<[string, Files, string[]]>([
    ['names and folders', { '.gitignore': 'b.md\nout/\n', 'a.md': '', 'b.md': '', 'out/c.md': '' }, ['a.md']],
    ['in folders', { 'x/.gitignore': '/b.md', 'b.md': '', 'x/b.md': '', 'x/y/b.md': '' }, ['b.md', 'x/y/b.md']],
    ['taken back', { '.gitignore': '*.md\n!a.md', 'a.md': '', 'b.md': '' }, ['a.md']],
    ['taken back below', { '.gitignore': '*.md', 'x/.gitignore': '!a.md', 'a.md': '', 'x/a.md': '' }, ['x/a.md']],
    ['unreadable', { '.gitignore': new HostError('no-permission', 'EACCES'), 'a.md': '' }, ['a.md']],
  ])('should be heeded: %s', async (_, files, expected) => expect((await find(files)).files).toEqual(expected));
});

describe('links', () => {
  test.each<[string, Files, string[]]>([
    ['to a folder', { 'x/a.md': '', 'a-link': '-> x' }, ['x/a.md']],
    ['to itself', { 'a.md': '', loop: '-> ' }, ['a.md']],
    ['to a folder above', { 'x/a.md': '', 'x/y/up': '-> x', 'x/y/b.md': '' }, ['x/a.md', 'x/y/b.md']],
    ['to a file', { 'x.org': 'x', 'a.md': '-> x.org' }, ['a.md']],
    ['to nothing', { 'a.md': '-> gone.md', b: '-> gone', 'c.md': '' }, ['a.md', 'c.md']],
  ])('should be followed once: %s', async (_, files, expected) => {
    expect(await find(files)).toEqual({ files: expected, problems: [] });
  });
});

test('should tell of a folder that cannot be listed, and list the rest', async () => {
  const files = { 'a.md': '', 'secret/.': new HostError('no-permission', 'EACCES'), 'z/b.md': '' };
  const { files: found, problems } = await find(files);
  expect(found).toEqual(['a.md', 'z/b.md']);
  expect(problems).toEqual([{ path: 'secret', code: 'no-permission', detail: 'EACCES' }]);
});
