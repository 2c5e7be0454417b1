/** Words that weigh more or less than others when the same utterance is printed twice. Normalised. */
export interface UtteranceWords {
  /** Turn a sentence into its opposite. The French `ne` is left out: speech drops it and means the same. */
  readonly negations: ReadonlySet<string>;
  /** Adverbs, particles and light verbs that speech adds and copy drops, beside the stop words. */
  readonly fillers: ReadonlySet<string>;
  /** Function words and particles that say the opposite of each other; keys as utterances are compared, without accents. */
  readonly opposites: Opposites;
}

/** For each word those that say the opposite. */
export type Opposites = ReadonlyMap<string, ReadonlySet<string>>;

/** Pairs of opposites, each `one/other`, or `one/other|another`. */
export function opposites(text: string): Opposites {
  const table = new Map<string, Set<string>>();
  const add = (one: string, other: string): void =>
    void (table.get(one) ?? table.set(one, new Set()).get(one)!).add(other);
  for (const pair of text.trim().split(/\s+/u)) {
    const [one, others] = pair.split('/') as [string, string];
    for (const other of others.split('|')) {
      add(one, other);
      add(other, one);
    }
  }
  return table;
}
