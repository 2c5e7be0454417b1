/** Bytes taken at a time: more arguments than this overflow the stack in some engines. */
const CHUNK = 0x8000;

/** Bytes as base64, in Node and in the browser alike. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
