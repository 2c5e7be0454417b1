import type { Span } from './span';

/** Blanks runs of the text with spaces; line breaks stay. The length never changes. */
export function blank(text: string, runs: readonly Span[]): string {
  if (runs.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.end <= at) continue;
    const start = Math.max(at, run.start);
    masked += text.slice(at, start) + text.slice(start, run.end).replace(/[^\r\n]/g, ' ');
    at = run.end;
  }
  return masked + text.slice(at);
}

/** Endings of host names that are common enough to know an address by, without `www.` or a path. */
const ENDINGS =
  'com|org|net|info|fr|be|ch|lu|ca|uk|us|ie|au|nz|in|es|mx|ar|cl|co|de|at|it|pt|br|nl|eu|int|gov|edu|tv|io|africa|news|press|media';
const ADDRESS = new RegExp(
  [
    String.raw`\b(?:https?|ftp):\/\/[^\s<>"«»“”]+`,
    String.raw`\bwww\.[^\s<>"«»“”]+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}`,
    // Without capitals: Booking.com is a company.
    String.raw`(?<![\p{L}\p{N}@._-])[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}(?:${ENDINGS})(?![\p{L}\p{N}_-])(?:\/[^\s<>"«»“”]*)?`,
  ].join('|'),
  'gu',
);

/** What no address goes across. */
const EDGE = /[\s<>"«»“”]/u;
/** Where one may be: a stop ends a sentence nearly everywhere, and is followed by an edge then. */
const SIGN = /\.(?![\s<>"«»“”])|:\/\//gu;

/** Web and mail addresses in the text: they are no prose. A full stop or bracket at their end is not theirs. */
export function addresses(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(SIGN)) {
    if (index < from) continue;
    let start = index;
    while (start > from && !EDGE.test(text[start - 1]!)) start--;
    let end = index;
    while (end < text.length && !EDGE.test(text[end]!)) end++;
    for (const match of text.slice(start, end).matchAll(ADDRESS)) {
      const length = match[0].replace(/[.,;:!?)\]’']+$/u, '').length;
      if (length > 0) found.push({ start: start + match.index, end: start + match.index + length });
    }
    from = end;
  }
  return found;
}
