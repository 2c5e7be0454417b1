/** What newer engines have built in. */
const native = Uint8Array as unknown as { readonly fromBase64?: (text: string) => Uint8Array };

/** The bytes of base64 text; white space is allowed. */
export function fromBase64(text: string): Uint8Array {
  if (native.fromBase64) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
