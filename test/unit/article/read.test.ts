import { describe, expect, test } from 'vitest';
import { ENGLISH, markdown, plain, PROSE, read } from './helpers';

describe('an earlier reading', () => {
  const before = markdown(`# Titre\n\n${PROSE}\n\n${ENGLISH}\n`);

  test('should lend the prose of unchanged blocks', () => {
    const after = read('a.md', `# Titre\n\n${PROSE} Et voilà.\n\n${ENGLISH}\n`, { before });
    expect(after.blocks[0]!.prose).toBe(before.blocks[0]!.prose);
    expect(after.blocks[1]!.prose).not.toBe(before.blocks[1]!.prose);
    expect(after.blocks[2]!.prose).toBe(before.blocks[2]!.prose);
  });

  test('should change nothing in the outcome', () => {
    const text = `## Autre\n\n${ENGLISH}\n\n${PROSE}\n\n- ${PROSE}\n`;
    expect(read('a.md', text, { before })).toEqual(read('a.md', text));
  });
});

test.each([
  ['nothing', ''],
  ['half a front matter', '---'],
  ['lone surrogates', '\ud800 a \udc00'],
  ['only marks', '\u0301\u0301 « » …'],
  ['nested brackets', '['.repeat(3000)],
  ['many emphasis marks', '*a '.repeat(3000)],
  ['deep quotes', `${'> '.repeat(500)}a`],
  ['open HTML', '<'.repeat(3000)],
  ['backticks', '`'.repeat(3001)],
])('should not throw on %s', (_, text) => {
  for (const uri of ['a.md', 'a.txt']) expect(read(uri, text).text).toBe(text);
});

test('should be pure', () => {
  const text = `Titre\n\nGENÈVE, 6 mars 2024 (AFP) — ${PROSE}`;
  expect(plain(text)).toEqual(plain(text));
});

test('should give blocks in order, apart from one another', () => {
  const { blocks } = markdown(
    `---\ntitle: Un titre\nsummary: ${PROSE}\n---\n# T\n\n- a\n  - b\n\n| c | d |\n|---|---|\n| e | f |\n`,
  );
  for (let i = 1; i < blocks.length; i++) expect(blocks[i]!.start).toBeGreaterThanOrEqual(blocks[i - 1]!.end);
  expect(blocks).toHaveLength(9);
});

test.each(['a.markdown', 'A.MD', 'x/y z.Markdown'])('should read %s as Markdown', (uri) => {
  expect(read(uri, '# Titre\n').blocks[0]!.prose.text).toBe('Titre');
});
