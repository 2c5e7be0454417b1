/** How two articles are related. */
export interface StoryRelation {
  /** 0 (unrelated) to 1 (the same event, surely). */
  readonly score: number;
  /** Rare names and terms that both have, rarest first: why. */
  readonly shared: readonly string[];
}
