/** A run of text. Offsets are UTF-16 code units into the file as the editor sees it; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Do the two runs share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Does `outer` hold all of `inner`? */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest run that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Order in the text: by start, the longer run first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
