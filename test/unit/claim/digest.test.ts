import { describe, expect, it } from 'vitest';
import { digest, DIGESTS } from '../../../server/claim/digest';
import { fingerprint } from '../../../server/claim/fingerprint';

const TEXTS = Array.from({ length: 20_000 }, (_, i) => `le pont ${i} de Sarn, ${i * 7} blessés`);

describe('a digest', () => {
  it('should be an integer within its bounds', () => {
    for (const text of ['', 'a', 'é', '⁂', TEXTS[17]!]) {
      expect(Number.isSafeInteger(digest(text))).toBe(true);
      expect(digest(text)).toBeGreaterThanOrEqual(0);
      expect(digest(text)).toBeLessThan(DIGESTS);
    }
  });

  it('should be the same for the same text, and another for another', () => {
    expect(digest('Sarn')).toBe(digest('Sarn'));
    expect(new Set(TEXTS.map(digest)).size).toBe(TEXTS.length);
  });
});

describe('a fingerprint', () => {
  it('should stay what it was: decisions are kept under it', () => {
    expect(fingerprint('figure', 38, null)).toBe(fingerprint('figure', 38, null));
    expect(fingerprint('figure', 38, null)).toMatch(/^[0-9a-z]{11}$/u);
  });

  it('should tell where one part ends and the next begins', () => {
    expect(fingerprint('a', 'bc')).not.toBe(fingerprint('ab', 'c'));
  });
});
