import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../../src/base64';
import { summarise } from '../../../src/status-summary';
import type { StatusParams } from '../../../server/lsp/protocol';

describe('toBase64', () => {
  it.each([0, 1, 2, 3, 0x8000, 0x8001, 200_000])('should give back %d bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    expect(Buffer.from(toBase64(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('summarise', () => {
  const folder = (more: Partial<StatusParams>): StatusParams => ({
    ...{ folder: 'f', state: 'ready', revision: 1, articles: 2, total: 2, conflicts: 1, notes: 3, problems: [] },
    ...more,
  });

  it('should add up the folders', () => {
    const problems = [{ uri: 'file:///w/x.txt', message: 'not text' }];
    expect(summarise([folder({}), folder({ articles: 5, total: 9, state: 'scanning', problems })])).toEqual({
      scanning: true,
      articles: 7,
      total: 11,
      conflicts: 2,
      notes: 6,
      problems: 1,
    });
  });

  it('should be at rest without folders', () => expect(summarise([])).toMatchObject({ scanning: false, articles: 0 }));
});
