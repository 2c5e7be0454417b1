import type { Span } from '../article/span';

/** A run of a file: where a feature leads. Offsets are UTF-16 code units into the file. */
export interface Spot extends Span {
  readonly uri: string;
}

export const spotOf = ({ uri, start, end }: Spot): Spot => ({ uri, start, end });

/** Order by uri, then start; equal spots are dropped. */
export function sortedSpots(spots: readonly Spot[]): readonly Spot[] {
  const sorted = spots
    .map(spotOf)
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end));
  return sorted.filter((spot, i) => {
    const before = sorted[i - 1];
    return !before || before.uri !== spot.uri || before.start !== spot.start || before.end !== spot.end;
  });
}
