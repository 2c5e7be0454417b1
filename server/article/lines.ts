import type { Span } from './span';

/** Lines of a text without their ends (`\n`, `\r\n`, `\r`, and the separators some word processors leave). */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029\u000b\u000c\u0085]/gu)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
