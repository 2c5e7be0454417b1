const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** The bytes of base64 text; white space at the end is allowed, none inside. */
export function fromBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && (text.charCodeAt(length - 1) === 0x3d || text.charCodeAt(length - 1) <= 0x20)) length--;
  const bytes = new Uint8Array((length * 3) >> 2);
  let at = 0;
  for (let i = 0; i < length; i += 4) {
    const value =
      (VALUES[text.charCodeAt(i)]! << 18) |
      (VALUES[text.charCodeAt(i + 1)]! << 12) |
      ((i + 2 < length ? VALUES[text.charCodeAt(i + 2)]! : 0) << 6) |
      (i + 3 < length ? VALUES[text.charCodeAt(i + 3)]! : 0);
    bytes[at++] = value >> 16;
    bytes[at++] = value >> 8;
    bytes[at++] = value;
  }
  return bytes;
}
