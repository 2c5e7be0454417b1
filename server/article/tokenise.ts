import type { Token, TokenKind } from './token';

const APOSTROPHE = "['’ʼ]";
/** Elided words: `l’`, `d’`, `qu’`, `jusqu’` … French and Italian; the apostrophe belongs to them. */
const ELISION = new RegExp(
  `(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|dell|nell|all|sull|dall|un|quest)${APOSTROPHE}(?=[\\p{L}\\p{N}])`,
  'iuy',
);
/** English possessive and contractions are not split but for `’s` at the end of a word. */
const POSSESSIVE = new RegExp(`${APOSTROPHE}s(?![\\p{L}\\p{N}])`, 'iuy');
/** Digits with their own separators: thousands by space, no-break space, narrow space, dot, comma or apostrophe. */
const NUMBER = /\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?![\p{Nd}])(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,'’]\p{Nd}+)*/uy;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{Nd}_]+(?:[-‐‑.&${APOSTROPHE.slice(1, -1)}][\\p{L}\\p{M}\\p{Nd}]+)*`, 'uy');
/** Letters with dots: `U.S.`, `J.-C.`, `p.m.` */
const INITIALS = /\p{L}\.(?:-?\p{L}\.)+/uy;
const DOTS = /\.{2,}/uy;

/** Composed, lower case, straight apostrophes and hyphens. */
export const normalise = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');

/** Cuts text into tokens; white space is dropped. Offsets are into `text`. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const push = (kind: TokenKind, slice: string): void => {
    tokens.push({ kind, text: slice, norm: normalise(slice), start: at, end: at + slice.length });
    at += slice.length;
  };
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const character = String.fromCodePoint(code);
    if (/\s/u.test(character)) {
      at += character.length;
    } else if (/\p{Nd}/u.test(character)) {
      push('number', match(NUMBER)!);
    } else if (/[\p{L}_]/u.test(character)) {
      const slice = match(INITIALS) ?? match(ELISION) ?? word(match(WORD)!);
      push('word', slice);
    } else {
      const possessive = match(POSSESSIVE);
      if (possessive && tokens.at(-1)?.end === at) push('word', possessive);
      else push('punctuation', match(DOTS) ?? character);
    }
  }
  return tokens;
}

/** A word without a possessive at its end (`Smith’s` is `Smith` and `’s`). */
function word(slice: string): string {
  const possessive = /['’ʼ]s$/iu.exec(slice);
  return possessive && slice.length > 2 ? slice.slice(0, possessive.index) : slice;
}
