/** How a word is written, as small integers that the trained weights know. */
export const Shape = {
  lower: 0,
  capital: 1,
  capitals: 2,
  letter: 3,
  initials: 4,
  mixed: 5,
  capitalHyphen: 6,
  lowerHyphenCapital: 7,
  elision: 8,
  number: 9,
  capitalDigits: 10,
  lowerDigits: 11,
  comma: 12,
  stop: 13,
  quote: 14,
  bracket: 15,
  dash: 16,
  ampersand: 17,
  handle: 18,
  colon: 19,
  other: 20,
  possessive: 21,
} as const;

/** Shapes that a name's word can have, as bits. */
const NAME_LIKE =
  (1 << Shape.capital) |
  (1 << Shape.capitals) |
  (1 << Shape.letter) |
  (1 << Shape.initials) |
  (1 << Shape.mixed) |
  (1 << Shape.capitalHyphen) |
  (1 << Shape.lowerHyphenCapital) |
  (1 << Shape.capitalDigits);

export const isNameLike = (shape: number): boolean => ((NAME_LIKE >> (shape & 31)) & 1) === 1;

/** Kinds of code units, as bits. */
const UPPER = 1;
const LOWER = 2;
const LETTER = 4;
const DIGIT = 8;

/** Kinds of the code units of the Latin blocks; a table, as regular expressions cost more than all the rest. */
const KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (sign.toLowerCase() !== sign) return LETTER | UPPER;
  if (sign.toUpperCase() !== sign || sign === 'ĸ') return LETTER | LOWER;
  return sign === 'ª' || sign === 'º' ? LETTER : 0;
});

/** Kind of a code unit; halves of pairs are none. */
function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code]!;
  const sign = String.fromCharCode(code);
  if (!/\p{L}/u.test(sign)) return /\p{Nd}/u.test(sign) ? DIGIT : 0;
  return LETTER | (/\p{Lu}/u.test(sign) ? UPPER : /\p{Ll}/u.test(sign) ? LOWER : 0);
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

export function shapeOf(text: string): number {
  const { length } = text;
  let all = 0;
  let uppers = 0;
  let hyphen = false;
  let initials = false;
  const first = kindOf(text.charCodeAt(0));
  for (let i = 0, before = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    all |= kind;
    uppers += kind & UPPER;
    hyphen ||= isHyphen(code);
    initials ||= code === 0x2e && (before & LETTER) !== 0;
    before = kind;
  }
  if (!(all & LETTER)) return shapeOfSign(text);
  if (length === 2 && isApostrophe(text.charCodeAt(0)) && /s/iu.test(text[1]!)) return Shape.possessive;
  const elided = isApostrophe(text.charCodeAt(length - 1));
  if (uppers === 0) return all & DIGIT ? Shape.lowerDigits : elided ? Shape.elision : Shape.lower;
  if (length <= 6 && elided) return Shape.elision;
  if (all & DIGIT) return Shape.capitalDigits;
  if (initials) return Shape.initials;
  if (length === 1) return Shape.letter;
  if (hyphen) return first & UPPER ? (all & LOWER ? Shape.capitalHyphen : Shape.capitals) : Shape.lowerHyphenCapital;
  if (!(all & LOWER)) return Shape.capitals;
  return uppers === 1 && first & UPPER ? Shape.capital : Shape.mixed;
}

function shapeOfSign(text: string): number {
  if (/^\p{N}/u.test(text)) return Shape.number;
  if (text === ',') return Shape.comma;
  if (/^[.!?…;]/u.test(text)) return Shape.stop;
  if (/^["'«»“”„‘’‹›]/u.test(text)) return Shape.quote;
  if (/^[()[\]{}]/u.test(text)) return Shape.bracket;
  if (/^[-–—‐‑/]/u.test(text)) return Shape.dash;
  if (text === '&') return Shape.ampersand;
  if (text === '@' || text === '#') return Shape.handle;
  return text === ':' ? Shape.colon : Shape.other;
}
