import { sharedPoints, type LeftOut, type NameProfile } from './shared-names';

/** Articles of the same story as a file's, by uri, and how near they are (0 to 1). Always the latest. */
export type Relatives = (uri: string) => ReadonlyMap<string, number>;

/** Points that stand for how near two articles are as a whole, nearest first: see `docs/names.md` for what was measured. */
const POINTS_OF_NEAR: readonly (readonly [score: number, points: number])[] = [
  [0.7, 6],
  [0.6, 3],
  [0.5, 1],
  [0.4, 0.85],
];

/** Asks whether two articles tell one story: by the names that both have, or by all that is known of them. */
export class OneStory {
  constructor(
    private readonly profiles: ReadonlyMap<string, NameProfile>,
    private readonly relatives: Relatives,
  ) {}

  /** Points for one story; 0 if a file is not known. Names under judgement count for nothing among the names. */
  points(uri: string, other: string, without: LeftOut): number {
    const [p, q] = [this.profiles.get(uri), this.profiles.get(other)];
    if (!p || !q) return 0;
    return Math.max(pointsOf(this.relatives(uri).get(other) ?? 0), sharedPoints(p, q, without));
  }
}

function pointsOf(near: number): number {
  for (const [score, points] of POINTS_OF_NEAR) if (near >= score) return points;
  return 0;
}
