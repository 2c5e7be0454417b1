import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../../server/host/any-case';

describe('globs for readers that mind capitals', () => {
  test.each([
    ['**/*.md', '**/*.[M-Mm-m][D-Dd-d]'],
    ['2024/[a-z]?/*', '2024/[a-z]?/*'],
    ['é\\*.{1,2}', 'é\\*.{1,2}'],
  ])('should be made of %s', (glob, expected) => expect(anyCase(glob)).toBe(expected));

  test.each<[string, string, boolean]>([
    ['**/*.{md,markdown,txt}', 'x/A.MD', true],
    ['**/*.{md,markdown,txt}', 'b.Markdown', true],
    ['**/*.{md,markdown,txt}', 'c.txt', true],
    ['**/*.{md,markdown,txt}', 'd.html', false],
    ['News/**', 'news/a.md', true],
    ['wire-[0-9].md', 'Wire-3.Md', true],
    ['wire-[0-9].md', 'wire-x.md', false],
  ])('should match as meant: %s, %s', (glob, path, expected) => {
    expect(picomatch(anyCase(glob))(path)).toBe(expected);
  });
});
