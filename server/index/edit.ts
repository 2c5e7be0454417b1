import type { Span } from '../article/span';

/** What one change of a text replaced: `[start, oldEnd)` of the old text by `[start, newEnd)` of the new one. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single replacement that turns one text into the other, or null if they are equal. Linear. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const most = shorter - start;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where a run of the old text stands in the new one, or null if the edit touches it. */
export function moved(span: Span, edit: Edit | null): Span | null {
  if (!edit || span.end <= edit.start) return span;
  if (span.start < edit.oldEnd) return null;
  const by = edit.newEnd - edit.oldEnd;
  return { start: span.start + by, end: span.end + by };
}
