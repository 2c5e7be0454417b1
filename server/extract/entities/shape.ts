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

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}[^\p{Lu}]*$/u;

export function shapeOf(text: string): number {
  if (!LETTER.test(text)) return shapeOfSign(text);
  const length = text.length;
  if (length < 4 && /^['’ʼ]s$/iu.test(text)) return Shape.possessive;
  if (!UPPER.test(text))
    return /\p{Nd}/u.test(text) ? Shape.lowerDigits : /['’ʼ]$/u.test(text) ? Shape.elision : Shape.lower;
  if (length <= 6 && /['’ʼ]$/u.test(text)) return Shape.elision;
  if (/\p{Nd}/u.test(text)) return Shape.capitalDigits;
  if (/\p{L}\./u.test(text)) return Shape.initials;
  if (length === 1) return Shape.letter;
  if (/[-‐‑]/u.test(text))
    return UPPER.test(text[0]!) ? (LOWER.test(text) ? Shape.capitalHyphen : Shape.capitals) : Shape.lowerHyphenCapital;
  if (!LOWER.test(text)) return Shape.capitals;
  return CAPITAL.test(text) ? Shape.capital : Shape.mixed;
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
