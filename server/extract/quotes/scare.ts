import type { Prose } from '../../article/prose';
import { quotationWords } from '../../language/quotation-words';
import type { Quoted } from './quoted';

/** Runs of at most so many words are held at arm's length as a rule, unless they are plainly said. */
const FEW = 2;
/** Longer runs after `dubbed` are said rather than names. */
const LONGEST_NAME = 4;
/** Longest title in words that is still told by its capitals alone. */
const LONGEST_TITLE = 8;
const SMALL = /^\p{Ll}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Is the run a word held at arm's length, a title or a nickname rather than an utterance? */
export function isScare(prose: Prose, run: Quoted, spoken: boolean): boolean {
  const inner = prose.text.slice(run.start, run.end);
  const words = firstWords(inner, LONGEST_TITLE + 1);
  if (words.length === 0) return true;
  if (spoken) return false;
  if (words.length <= FEW) return !isSentence(prose.text, run);
  if (/[.!?…,]$/u.test(inner)) return isTitleCase(prose, inner, words);
  const before = wordBefore(prose.text, run.open);
  const { works, naming, offences } = quotationWords(prose.language);
  if (works.has(before) || (naming.has(before) && words.length <= LONGEST_NAME)) return true;
  if (offences.has(before) && SMALL.test(inner)) return true;
  return isTitleCase(prose, inner, words);
}

/** Title case, as the names of English works and broadcasts are; American copy puts its full stop inside the marks. */
export function isTitle(prose: Prose, run: Quoted): boolean {
  const inner = prose.text.slice(run.start, run.end);
  return isTitleCase(prose, inner, firstWords(inner, LONGEST_TITLE + 1));
}

function isTitleCase({ language }: Prose, inner: string, words: readonly string[]): boolean {
  const { smallInTitles } = quotationWords(language);
  if (smallInTitles.size === 0 || words.length < 2 || words.length > LONGEST_TITLE || /[!?]$/u.test(inner))
    return false;
  let big = 0;
  for (const word of words) {
    if (!SMALL.test(word)) big++;
    else if (!smallInTitles.has(word)) return false;
  }
  return big >= 2;
}

/** `“We’re hopeful.”` after the end of another sentence. */
const isSentence = (text: string, run: Quoted): boolean =>
  /^\p{Lu}.*[.!?…]$/su.test(text.slice(run.start, run.end)) &&
  /[.!?…]["”»]?\s*$/u.test(text.slice(Math.max(0, run.open - 6), run.open));

function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && words.length < most; match = WORD.exec(text)) words.push(match[0]);
  return words;
}

/** The word that ends just before the offset, blanks left out, in lower case; empty if none does. */
function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && /\s/u.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  return text.slice(start, end).toLowerCase();
}
