import type { ConflictsResult, PassageItem, WireLocation, WirePosition } from '../server/lsp/protocol';

const byPosition = (a: WirePosition, b: WirePosition): number => a.line - b.line || a.character - b.character;

const byUri = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All passages of the conflicts, by file and position; one that two conflicts share stands once. */
export function passagesInOrder({ conflicts }: ConflictsResult): readonly PassageItem[] {
  const passages = new Map<string, PassageItem>();
  for (const passage of conflicts.flatMap((conflict) => conflict.passages)) {
    passages.set(`${passage.uri} ${JSON.stringify(passage.range)}`, passage);
  }
  return [...passages.values()].sort(
    (a, b) => byUri(a.uri, b.uri) || byPosition(a.range.start, b.range.start) || byPosition(a.range.end, b.range.end),
  );
}

/** A cursor in a file. */
export interface Cursor {
  readonly uri: string;
  readonly position: WirePosition;
}

/**
 * The passage after (or before) the cursor: in this file, then in the next ones, and at the end from the start again.
 * The passage that the cursor stands in is passed over. Null if there are none.
 */
export function neighbour(
  passages: readonly WireLocation[],
  cursor: Cursor | null,
  direction: 'next' | 'previous',
): WireLocation | null {
  if (direction === 'previous') {
    const before = passages.filter((passage) => cursor && compare(passage.uri, passage.range.end, cursor) < 0);
    return before.at(-1) ?? passages.at(-1) ?? null;
  }
  const after = passages.find((passage) => !cursor || compare(passage.uri, passage.range.start, cursor) > 0);
  return after ?? passages[0] ?? null;
}

const compare = (uri: string, position: WirePosition, cursor: Cursor): number =>
  byUri(uri, cursor.uri) || byPosition(position, cursor.position);

/** Does the range hold the position, its ends included? */
export const holds = (location: WireLocation, cursor: Cursor): boolean =>
  location.uri === cursor.uri &&
  byPosition(location.range.start, cursor.position) <= 0 &&
  byPosition(cursor.position, location.range.end) <= 0;
