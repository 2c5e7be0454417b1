/**
 * A short stable name for the parts given, in order: 13 characters of base 36.
 * Two FNV-1a style 32-bit hashes over UTF-16 code units; not for security.
 */
export function fingerprint(...parts: readonly (string | number | null)[]): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  const text = parts.join('\u001f');
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return ((high >>> 0) % 2 ** 20).toString(36).padStart(4, '0') + (low >>> 0).toString(36).padStart(7, '0');
}
