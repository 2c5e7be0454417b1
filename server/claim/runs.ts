import type { Span } from '../article/span';

/** Index of the first run that starts at or after the offset. Runs are sorted by start. */
export function firstAtOrAfter(runs: readonly Span[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last run that starts at or before the offset, or -1. */
export const lastAtOrBefore = (runs: readonly Span[], offset: number): number => firstAtOrAfter(runs, offset + 1) - 1;
