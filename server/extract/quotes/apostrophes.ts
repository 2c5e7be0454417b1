/**
 * Marks that look like quotation marks and are none, or that may be one or the other: apostrophes, feet and inches, and
 * the marks that open each paragraph of a long quotation anew. Offsets are of the mark.
 */

/** Elided words that begin with an apostrophe: no quotation opens there. */
const ELIDED = /^(?:em|til|tis|twas|cause|n|bout|round|s|t|k|ll|re|ve|d|m)\b/iu;
/** A single mark must close within this many code units: beyond it, it was an apostrophe. */
const SINGLE_REACH = 600;

/** Does an elided word (`'em`, `'til`) begin after the mark? */
export const opensElided = (text: string, at: number): boolean => ELIDED.test(text.slice(at + 1, at + 7));

/** The `s'` of a plural, when the quotation plainly closes after it. */
export function isPossessive(text: string, at: number): boolean {
  if (!/[sS]/u.test(text[at - 1] ?? '') || !/^.\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
  return /[.,!?…]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 1 + SINGLE_REACH));
}

/** Does a single mark that was opened close near enough? */
export const closesLater = (text: string, at: number): boolean =>
  /[^\s]'(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 1 + SINGLE_REACH));

/** `6' 2"`: feet or inches stand before the mark, a word after it, and another mark is still to come. */
export function isInches(text: string, at: number): boolean {
  if (!/\d\s?['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, at - 8), at))) return false;
  return /^\s*[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 9)) && text.indexOf('"', at + 1) > 0;
}

/** A mark at the head of a line inside an open quotation: the quotation goes on over a new paragraph. */
export const isReopened = (text: string, at: number): boolean =>
  at === 0 || /\n\s*$/u.test(text.slice(Math.max(0, at - 8), at));

/** A typewriter mark that is never closed counts only at the head of a line or after a colon or comma. */
export const opensSpeech = (text: string, at: number): boolean =>
  at + 1 < text.length && /(?:^|\n|[:,])\s*$/u.test(text.slice(Math.max(0, at - 4), at));
