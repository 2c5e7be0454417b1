import type { Span } from '../../article/span';
import type { ArticleReading } from '../../claim/reading';
import { plain } from '../../language/stem';

const LETTER = /[\p{L}\p{N}]/u;
/** `some 40 km north of`: what is so far off is another place. */
const FAR_OFF =
  /\d\s?(?:km|kilomet\p{L}*|chilometri|miles?|milles|quilomet\p{L}*)\s(?:[^.;,\d]{0,30}\s)?(?:of|from|de|du|d['’]|von|van|da|di)?\s?$/u;
const BEFORE = 50;

/**
 * Does the article write one of the words (plain, in lower case) anywhere, as a word of its own? Then the place may be
 * inside the other, or on the way to it; unless it is said to be so many kilometres away. `within` is a sentence that alone counts.
 */
export function tellsOf({ article }: ArticleReading, words: readonly string[], within: Span | null = null): boolean {
  let told = false;
  for (const { start, end, prose } of article.blocks) {
    if (within && (within.start < start || within.start >= end)) continue;
    const whole = within ? prose.text.slice(within.start - start, within.end - start) : prose.text;
    const text = plain(whole.toLowerCase());
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isWhole(text, at, at + word.length)) continue;
        if (FAR_OFF.test(text.slice(Math.max(0, at - BEFORE), at))) return false;
        told = true;
      }
  }
  return told;
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !LETTER.test(text[from - 1] ?? ' ') && !LETTER.test(text[to] ?? ' ');
