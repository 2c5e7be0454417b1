/** Words that weigh more or less than others when the same utterance is printed twice. Normalised. */
export interface UtteranceWords {
  /** Turn a sentence into its opposite. Not the French `ne`: speech drops it and means the same. */
  readonly negations: ReadonlySet<string>;
  /** What stands beside a negation, and with it also makes one of words that are none elsewhere: `ne … plus`. */
  readonly halfNegations?: ReadonlySet<string>;
  /** Words whose two sides cannot change places: `rather A than B`. */
  readonly pivots: ReadonlySet<string>;
  /** Adverbs, particles and light verbs that speech adds and copy drops, beside the stop words. */
  readonly fillers: ReadonlySet<string>;
  /** Function words and particles of which one says something else than the other (`for` and `against`, `why` and `how`, `I` and `we`); keys as utterances are compared, without accents. */
  readonly opposites: Opposites;
}

/** For each word those that say something else in its place. */
export type Opposites = ReadonlyMap<string, ReadonlySet<string>>;

/** Words of which each says something else than the others, separated by `/`; `|` between words that say the same: `more/less|fewer`. */
export function opposites(text: string): Opposites {
  const table = new Map<string, Set<string>>();
  for (const group of text.trim().split(/\s+/u)) {
    const sides = group.split('/').map((side) => side.split('|'));
    for (const side of sides) {
      const others = sides.filter((other) => other !== side).flat();
      for (const word of side) table.set(word, new Set([...(table.get(word) ?? []), ...others]));
    }
  }
  return table;
}
