import type { Name } from './samples';

const CAPITAL = /^\p{Lu}/u;
const MOST_WORDS = 7;

export interface Marked {
  readonly text: string;
  readonly names: Name[];
  readonly unknown: { start: number; end: number }[];
}

/**
 * Finds names of known type in a text, the longest first. Other capitalised words are unknown, but for the first
 * `certain` words, which are capitalised for another reason. A type of null is two kinds of thing: unknown.
 */
export function markNames(text: string, types: ReadonlyMap<string, string | null>, certain: number): Marked {
  const words = [...text.matchAll(/[\p{L}\p{N}.'-]*[\p{L}\p{N}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const names: Name[] = [];
  const unknown: { start: number; end: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!CAPITAL.test(words[i]!.text)) continue;
    let last = Math.min(words.length, i + MOST_WORDS) - 1;
    let type: string | null | undefined;
    for (; last >= i; last--) {
      const phrase = text.slice(words[i]!.start, words[last]!.end);
      type = types.get(phrase) ?? types.get(phrase.replace(/'s$/u, ''));
      if (type !== undefined) break;
    }
    // A name that goes on with a capitalised word that is not known is another name: `United States Senate`.
    const next = words[last + 1];
    const before = words[i - 1];
    const goesOn =
      (next && CAPITAL.test(next.text) && text.slice(words[last]?.end ?? 0, next.start) === ' ') ||
      (before && i > certain && CAPITAL.test(before.text) && text.slice(before.end, words[i]!.start) === ' ');
    if (type && !goesOn) {
      const end = words[last]!.text.endsWith("'s") ? words[last]!.end - 2 : words[last]!.end;
      names.push({ start: words[i]!.start, end, type });
    } else if (i >= certain || type !== undefined)
      unknown.push({ start: words[i]!.start, end: words[Math.max(last, i)]!.end });
    i = Math.max(last, i);
  }
  return { text, names, unknown };
}
