/** How a file's bytes were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Text as the editor sees it (a byte order mark is no part of it), or why there is none. `damaged`: a few bytes are not
 * valid, and stand as U+FFFD in the text.
 */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly problem: null }
  | { readonly text: string; readonly encoding: 'utf-8'; readonly problem: 'damaged' }
  | { readonly text: null; readonly encoding: null; readonly problem: 'binary' };

/** Bytes looked at to tell text from other data. */
const SAMPLE = 8192;
/** Letters without a space for this long, on average, are no words. */
const LONGEST_WORDS = 200;

/**
 * Reads bytes as text: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252, which old newsroom
 * systems write. UTF-8 with a few broken bytes (a paste from elsewhere, a cut) stays UTF-8. Anything with NUL bytes or
 * many control characters is no text, nor is data written in letters (Base64).
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return read(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return read(swapped(bytes.subarray(2)), 'utf-16be');
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  if (isBinary(body)) return { text: null, encoding: null, problem: 'binary' };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body),
      encoding: 'utf-8',
      problem: null,
    };
  } catch {
    if (!isMostlyUtf8(body)) return { text: windows1252(body), encoding: 'windows-1252', problem: null };
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), encoding: 'utf-8', problem: 'damaged' };
  }
}

/**
 * Are at least as many of the characters beyond ASCII whole UTF-8 as are broken? In Windows-1252 nearly every one is
 * broken: it takes a capital with an accent and a sign behind it, or `à` before a no-break space and `»`, to look whole.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let found = 0;
    while (found < more && (bytes[i + found + 1]! & 0xc0) === 0x80) found++;
    if (more > 0 && found === more) whole++;
    else broken++;
    i += found;
  }
  return whole > 0 && whole >= broken;
}

/** 0x80 to 0x9f; not every engine's decoder knows them (Node 20 gives control characters). https://encoding.spec.whatwg.org */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  // As Latin-1, which differs in these characters only; in pieces, since a call takes so many arguments only.
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text.replace(/[\u0080-\u009f]/g, (c) => UPPER[c.charCodeAt(0) - 0x80]!);
}

function read(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  return text.includes('\0') ? { text: null, encoding: null, problem: 'binary' } : { text, encoding, problem: null };
}

/** Not every engine decodes big-endian UTF-16. */
function swapped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice(0, bytes.length & ~1);
  for (let i = 0; i < copy.length; i += 2) [copy[i], copy[i + 1]] = [copy[i + 1]!, copy[i]!];
  return copy;
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  let spaces = 0;
  let beyondAscii = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte === 0x20 || (byte >= 9 && byte <= 13)) spaces++;
    if (byte > 0x7f) beyondAscii++;
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 0x1b) controls++;
  }
  if (controls > 2 && controls > length / 100) return true;
  return length === SAMPLE && beyondAscii === 0 && spaces < length / LONGEST_WORDS;
}
