import { describe, expect, it } from 'vitest';
import { ignoredBy, type IgnoreFile } from '../../../src/gitignore';

/** Which of the paths are left out. */
function check(files: readonly IgnoreFile[], paths: readonly string[], expected: readonly string[]): void {
  expect(paths.filter(ignoredBy(files))).toEqual(expected);
}

describe('ignoredBy', () => {
  it('should leave nothing out without files', () => check([], ['a.md', 'b/c.md'], []));

  it('should leave out what a pattern names, at any depth', () =>
    check([{ folder: '', text: '*.tmp.md' }], ['a.tmp.md', 'b/c.tmp.md', 'b/c.md'], ['a.tmp.md', 'b/c.tmp.md']));

  it('should leave out all below a folder', () =>
    check(
      [{ folder: '', text: 'drafts/\n' }],
      ['drafts/a.md', 'x/drafts/b/c.md', 'drafts.md'],
      ['drafts/a.md', 'x/drafts/b/c.md'],
    ));

  it('should apply a deeper file below its own folder only', () =>
    check([{ folder: 'b', text: '/a.md' }], ['a.md', 'b/a.md', 'b/c/a.md'], ['b/a.md']));

  it('should let a deeper file take back in', () =>
    check(
      [
        { folder: '', text: '*.md' },
        { folder: 'keep', text: '!*.md' },
      ],
      ['a.md', 'keep/a.md'],
      ['a.md'],
    ));

  it('should not take back in below a folder that is left out', () =>
    check(
      [
        { folder: '', text: 'out/' },
        { folder: 'out', text: '!a.md' },
      ],
      ['out/a.md'],
      ['out/a.md'],
    ));

  it('should pass over comments and empty lines', () => check([{ folder: '', text: '# a.md\n\n' }], ['a.md'], []));
});
