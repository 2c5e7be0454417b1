/** What a UTF-16 code unit can be at the start of a token. */
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** Combining marks, soft hyphens and joiners: inside words only. */
export const MARK = 4;
export const OTHER = 5;
export type CharacterClass = typeof SPACE | typeof DIGIT | typeof LETTER | typeof MARK | typeof OTHER;

/** By code unit. Filled as characters are met: 0 = not looked at yet (or half of a pair). One byte for each code unit is cheaper than any regular expression. */
export const classes = new Uint8Array(0x10000);

/** Class of the character at `at`; surrogate pairs are looked at whole. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  const known = classes[code];
  if (known) return known as CharacterClass;
  if (code >= 0xd800 && code <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(at)!));
  return (classes[code] = classify(text[at]!));
}

function classify(character: string): CharacterClass {
  if (/\s/u.test(character) || isInvisible(character.charCodeAt(0))) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}_]/u.test(character)) return LETTER;
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(character)) return MARK;
  return OTHER;
}

/**
 * Zero-width spaces and marks of direction, which pages and word processors leave in copied text: nothing to a reader,
 * neither inside words nor beside them.
 */
const isInvisible = (code: number): boolean =>
  code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x200e || code === 0x200f || code === 0x61c ||
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069); // prettier-ignore

/** Number of code units of the character at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** `'`, `’`, `ʼ`, and what careless typists and old systems leave in their place. Only between letters. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0xb4 || code === 0x60;
}

/** Is there an upper-case (or title-case) letter at `at`? */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}

/** Is there a lower-case letter at `at`? */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 97 && code <= 122;
  return LOWER.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}

const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;
