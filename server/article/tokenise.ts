import {
  classAt,
  classes,
  DIGIT,
  isApostrophe,
  isLowerAt,
  isUpperAt,
  LETTER,
  MARK,
  SPACE,
  widthAt,
} from './characters';
import { normalise } from './normalise';
import type { Token, TokenKind } from './token';
import { wordAt, type Word } from './word';

export { normalise };

/** Words that lose their last vowel before another word, with which they are written in one: French and Italian. */
const ELIDED = new Set(
  (
    'c d j l m n s t qu jusqu lorsqu puisqu quoiqu ' +
    'un dell nell all sull dall coll quest quell anch com dov tutt senz mezz degl negl agl gl v ' +
    'vent trent quarant cinquant sessant settant ottant novant cent'
  ).split(' '),
);
const LONGEST_ELIDED = 8;
/** Code units of a word at most. What goes on behind is the next one: no text is a single word, and each word is asked much. */
const LONGEST_WORD = 256;

/**
 * Cuts text into tokens; white space is dropped. Offsets are into `text`.
 * One pass with a bounded look-ahead at each character, so linear in the length whatever the text holds.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === SPACE) {
      at++;
      continue;
    }
    let end = at;
    let kind: TokenKind = 'punctuation';
    if (found === LETTER) {
      // Most words are letters with a space behind them: one pass finds their end.
      kind = 'word';
      const most = Math.min(text.length, at + LONGEST_WORD);
      for (; end < most; end++) {
        const inside = classes[text.charCodeAt(end)]!;
        if (inside !== LETTER && inside !== DIGIT) break;
      }
      if (end >= most || endsPlainWord(text.charCodeAt(end))) {
        tokens.push(tokenOf(kind, wordAt(text, at, end), at, end));
        at = end;
        continue;
      }
      end = endOfInitials(text, at) || endOfElision(text, at) || endOfWord(text, at);
    } else if (found === DIGIT) {
      kind = 'number';
      end = endOfNumber(text, at);
    } else {
      end = endOfMark(text, at);
      if (end - at > 1 && isApostrophe(text.charCodeAt(at))) {
        const dutch = text.charCodeAt(at + 2) === 0x2d;
        if (dutch || tokens[tokens.length - 1]?.end === at) kind = 'word';
        else end = at + 1;
      }
    }
    tokens.push(tokenOf(kind, wordAt(text, at, end), at, end));
    at = end;
  }
  return tokens;
}

const tokenOf = (kind: TokenKind, word: Word, start: number, end: number): Token => ({
  kind,
  text: word.text,
  norm: word.norm,
  word,
  start,
  end,
});

/** Space, no-break space and comma: nothing behind them can belong to the word. */
const endsPlainWord = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x0a || code === 0xa0;

const inWord = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const found = classAt(text, at);
  return found === LETTER || found === DIGIT || found === MARK;
};

const endOfDigits = (text: string, at: number): number => {
  while (at < text.length && classAt(text, at) === DIGIT) at += widthAt(text, at);
  return at;
};

/** `U.S.`, `J.-C.`, `p.m.`, `U.S.A`: single letters with full stops. 0 if there are none. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (at - start < LONGEST_WORD) {
    const letter = letters > 0 && text.charCodeAt(at) === 0x2d ? at + 1 : at;
    if (letter >= text.length || classAt(text, letter) !== LETTER) break;
    const after = letter + widthAt(text, letter);
    if (text.charCodeAt(after) !== 0x2e) {
      // The last one may lack its stop.
      if (letters > 1 && letter === at && !inWord(text, after) && !isApostrophe(text.charCodeAt(after))) return after;
      break;
    }
    letters++;
    at = after + 1;
  }
  return letters > 1 ? at : 0;
}

/** `l’`, `d'`, `qu’` … before a letter or digit, also where a typist left a space (`n' y`). 0 if there is none. */
function endOfElision(text: string, start: number): number {
  let at = start;
  while (at - start <= LONGEST_ELIDED && at < text.length && classAt(text, at) === LETTER) at++;
  if (at === start || !isApostrophe(text.charCodeAt(at)) || at + 1 >= text.length) return 0;
  const next = classAt(text, at + 1);
  const spaced = next === SPACE && at - start <= 2 && at + 2 < text.length && classAt(text, at + 2) === LETTER;
  if (next !== LETTER && next !== DIGIT && !spaced) return 0;
  if (!ELIDED.has(text.slice(start, at).toLowerCase())) return 0;
  // N’Djamena, M’Baye, T’Challa are names; L’Oréal and D’Alembert may as well be `L’` with a name.
  const first = text[start]!;
  if ((first === 'N' || first === 'M' || first === 'T') && at === start + 1) {
    if (isUpperAt(text, at + 1) && isLowerAt(text, at + 2)) return 0;
  }
  return at + 1;
}

/** A word with its hyphens, inner apostrophes and dots, without a possessive at its end (`Smith’s` is `Smith` and `’s`). */
function endOfWord(text: string, start: number): number {
  let at = start + widthAt(text, start);
  const most = start + LONGEST_WORD;
  for (;;) {
    while (at < most && inWord(text, at)) at += widthAt(text, at);
    if (at >= most || !joins(text, at) || !inWord(text, at + 1) || classAt(text, at + 1) === MARK) return at;
    if (isApostrophe(text.charCodeAt(at)) && isPossessive(text, at)) return at;
    at++;
  }
}

/** Is the mark at `at` one that can stand inside a word? A letter or digit must follow it. */
function joins(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x2d: // -
    case 0x2010: // hyphen
    case 0x2011: // no-break hyphen
    case 0x26: // &
    case 0xb7: // étudiant·e·s
    case 0x27:
    case 0x2019:
    case 0x2bc:
    case 0xb4:
    case 0x60:
      return true;
    case 0x200b:
    case 0x2060:
    case 0xfeff:
      return true; // nobody sees them
    case 0x2e: // over-blog.com, Ph.D; but `la ville.Le maire` lacks a space
      return !(isUpperAt(text, at + 1) && isLowerAt(text, at + 2));
    default:
      return false;
  }
}

/** `’s` that ends a word. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1) | 0x20;
  return code === 0x73 && !inWord(text, at + 2) && !(joins(text, at + 2) && inWord(text, at + 3));
}

/**
 * Digits with their own separators: groups of three after a space, no-break space, narrow space or apostrophe;
 * runs after a dot or comma (`1.84`, `12.11.2017`).
 */
function endOfNumber(text: string, start: number): number {
  const at = endOfDigits(text, start);
  const grouped = at - start <= 3 ? endOfGroups(text, at) : at;
  if (grouped > at) return endOfDecimals(text, grouped, 1);
  return endOfDecimals(text, at, Infinity);
}

function endOfGroups(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    const separator =
      code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x27 || code === 0x2019;
    if (!separator || endOfDigits(text, at + 1) !== at + 4) return at;
    at += 4;
  }
}

function endOfDecimals(text: string, at: number, most: number): number {
  for (let found = 0; found < most; found++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2e && code !== 0x2c) return at;
    const end = endOfDigits(text, at + 1);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

/** End of a punctuation mark or symbol: dots run together; `’s` after a word and Dutch `’s-Gravenhage` are words. */
function endOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2e) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0x2e) end++;
    return end;
  }
  if (isApostrophe(code) && (text.charCodeAt(at + 1) | 0x20) === 0x73) {
    if (text.charCodeAt(at + 2) === 0x2d && isUpperAt(text, at + 3)) return endOfWord(text, at + 1);
    if (!inWord(text, at + 2)) return at + 2;
  }
  // Marks that follow their character (accents, emoji variations) stay with it.
  let end = at + widthAt(text, at);
  while (end < text.length && classAt(text, end) === MARK) end++;
  return end;
}
