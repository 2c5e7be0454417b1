import { describe, expect, it } from 'vitest';
import type { Client } from '../../../server/lsp/client';
import { Convert } from '../../../server/lsp/convert';
import type { Diagnostic } from '../../../server/service/diagnostics';
import { forSeeds } from '../seeded';
import { uriOf, view } from '../service/kit';

const A = uriOf('a.md');

function convert(
  text: string,
  { related = true, description = true, data = true, markdownHover = true } = {},
): Convert {
  const client = { diagnostics: { related, description, data }, markdownHover } as unknown as Client;
  return new Convert(view(`//- a.md\n${text}`), client, (uri) => uri.replace('file:', 'client:'));
}

const FOUND: Diagnostic = {
  start: 2,
  end: 4,
  rule: 'figure.conflict',
  severity: 'warning',
  message: 'It says 26.',
  related: [{ uri: A, start: 0, end: 1, message: '27' }],
  conflict: 'c1',
  passage: 1,
  confidence: 0.9,
};

describe('offsets and positions', () => {
  const position = (line: number, character: number) => ({ line, character });

  it.each([
    ['ab\ncd\n', 3, position(1, 0)],
    ['ab\ncd\n', 2, position(0, 2)],
    ['ab\r\ncd\n', 4, position(1, 0)],
    ['a😀b\ncd\n', 4, position(0, 4)],
    ['ab\ncd\n', 6, position(2, 0)],
  ])('should be the protocol’s, in UTF-16: %j at %i', (text, offset, expected) =>
    expect(convert(text).range(A, { start: offset, end: offset }).start).toEqual(expected),
  );

  it('should be led back to where they came from', () =>
    forSeeds(60, (chance) => {
      const pieces = Array.from({ length: chance.below(30) }, () => chance.pick(['ab', ' ', 'é', '😀', '\n', '\r\n']));
      const text = `x${pieces.join('')}x\n`;
      const made = convert(text);
      const shown = view(`//- a.md\n${text}`).reading(A)!.article.text;
      for (let offset = 0; offset <= shown.length; offset++)
        // Between the two characters of a line break is the end of the line.
        if (shown[offset - 1] !== '\r')
          expect(made.offset(A, made.range(A, { start: offset, end: offset }).start)).toBe(offset);
    }));

  it('should be bounded by the file, and nowhere in one that is gone', () => {
    const made = convert('ab\ncd\n');
    expect(made.offset(A, position(0, 99))).toBe(2);
    expect(made.offset(A, position(99, 0))).toBe(6);
    expect(made.offset(A, position(-1, 5))).toBe(0);
    expect(made.range(uriOf('gone.md'), { start: 3, end: 9 })).toEqual({ start: position(0, 0), end: position(0, 0) });
    expect(made.offset(uriOf('gone.md'), position(3, 3))).toBe(0);
  });

  it('should name files as the client does', () =>
    expect(convert('abc\n').location({ uri: A, start: 0, end: 1 }).uri).toBe(A.replace('file:', 'client:')));
});

describe('a diagnostic', () => {
  it('should hold all that the client can show', () =>
    expect(convert('abcdef\n').diagnostic(A, FOUND, 'https://docs.example')).toEqual({
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } },
      severity: 2,
      source: 'recoupe',
      code: 'figure.conflict',
      message: 'It says 26.',
      codeDescription: { href: 'https://docs.example/figure.conflict.md' },
      relatedInformation: [
        {
          location: {
            uri: A.replace('file:', 'client:'),
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
          },
          message: '27',
        },
      ],
      data: { conflict: 'c1', passage: 1, confidence: 0.9 },
    }));

  it('should leave out what the client cannot', () => {
    const bare = convert('abcdef\n', { related: false, description: false, data: false });
    expect(Object.keys(bare.diagnostic(A, FOUND, 'x')).sort()).toEqual([
      'code',
      'message',
      'range',
      'severity',
      'source',
    ]);
  });

  it.each([
    ['error', 1],
    ['warning', 2],
    ['information', 3],
    ['hint', 4],
  ] as const)('should be as severe as found: %s', (severity, expected) =>
    expect(convert('abcdef\n').diagnostic(A, { ...FOUND, severity }, 'x').severity).toBe(expected),
  );
});

describe('a hover', () => {
  const hover = { start: 0, end: 1, markdown: '**26** \\* `x`' };
  it('should be Markdown where the client shows it, else plain words', () => {
    expect(convert('abc\n').hover(A, hover).contents).toEqual({ kind: 'markdown', value: '**26** \\* `x`' });
    expect(convert('abc\n', { markdownHover: false }).hover(A, hover).contents).toEqual({
      kind: 'plaintext',
      value: '26 * x',
    });
  });
});
