import type { Name } from './samples';

const TYPE_OF: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'location',
  MISC: 'other',
};

/**
 * A line of `own-marked/`: `[PER Jane Doe] lives in [LOC Lyon].` without its marks, and the names that they stood
 * round. A bracket that no word in capitals follows (`[sic]`) belongs to the text.
 * @throws Error at a mark that is not closed, is empty, stands in another one, or is of a type that is not known.
 */
export function readMarks(line: string): { text: string; names: Name[] } {
  const fail = (what: string): never => {
    throw new Error(`${what}: ${line}`);
  };
  let text = '';
  const names: Name[] = [];
  let open: { start: number; type: string } | null = null;
  for (const [piece, tag] of line.matchAll(/\[([A-Z]+)(?: |(?=\]))|\]|\[|[^[\]]+/gu)) {
    if (tag !== undefined) {
      if (open) fail('a mark in a mark');
      open = { start: text.length, type: TYPE_OF[tag] ?? fail(`no such type as ${tag}`) };
    } else if (piece === ']' && open) {
      const name = text.slice(open.start);
      if (name.trim() !== name || name === '') fail('a mark that is empty or has blanks at its ends');
      names.push({ start: open.start, end: text.length, type: open.type });
      open = null;
    } else text += piece;
  }
  if (open) fail('a mark that is not closed');
  return { text, names };
}
