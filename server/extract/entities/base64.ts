/** What newer engines, and Node, have built in. */
const { fromBase64: native } = Uint8Array as unknown as { readonly fromBase64?: (text: string) => Uint8Array };
const { Buffer: node } = globalThis as unknown as {
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
};

/** The bytes of base64 text; white space is allowed. */
export function fromBase64(text: string): Uint8Array {
  if (native) return native(text);
  if (node) {
    // A plain array, not Node's own kind, whose `slice` copies nothing.
    const { buffer, byteOffset, byteLength } = node.from(text, 'base64');
    return new Uint8Array(buffer, byteOffset, byteLength);
  }
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
