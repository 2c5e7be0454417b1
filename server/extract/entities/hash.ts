/**
 * Hashes of words and of combinations of them, as 32-bit integers. The trained weights are addressed by them:
 * any change here asks for training anew (`npm run train`).
 */

/** Marks off a letter, by code unit: `é` counts as `e`. Filled for the Latin blocks; other scripts stand for themselves. */
const BARE = new Uint16Array(0x250);
for (let code = 0; code < BARE.length; code++) {
  BARE[code] = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
}
for (const [letter, bare] of ['øo', 'łl', 'đd', 'ıi', 'æe', 'œe', 'ßs', 'ðd', 'þt']) {
  BARE[letter!.charCodeAt(0)] = bare!.charCodeAt(0);
}

/** Hash of a run of a word's code units. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Hash of a word without its accents, so that `Etat` finds `État`. `norm` as in `Token.norm`. */
export function hashFolded(norm: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    hash = Math.imul(hash ^ (code < 0x250 ? BARE[code]! : code), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** One hash of two; order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 13) ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
