/**
 * How a language tells of people without a name (`a 34-year-old man was arrested`, « le conducteur, âgé de 41 ans »).
 * Lists are words in lower case, separated by spaces.
 */
export interface ToldPeople {
  /** Patterns of an age and the noun of whose it is: groups `age` (years, a decade, or a word of `decades`) and, if there is one, `noun`. */
  readonly ages: readonly RegExp[];
  /** Stands wherever one of `ages` matches; cheaper to look for. */
  readonly mark: RegExp;
  /** Nouns of people that show sex and no more, by sex. */
  readonly male: string;
  readonly female: string;
  /** Nouns, before or behind the sex, by the part that somebody has in an event. */
  readonly parts: Readonly<Record<Exclude<Part, 'dead' | 'hurt'>, string>>;
  /** What the verbs around tell of the part: tested on the words of the clause. */
  readonly told: Readonly<Partial<Record<Part, RegExp>>>;
  /** Nouns that have years but are no people (`peine de 20 ans`). */
  readonly things: string;
  /** Words after an age that are no nouns, or that anybody may be called by. */
  readonly general: string;
  /** A noun that stands for who was named by his part before (`l’homme`). */
  readonly standIns: string;
}

/** The part that somebody has in an event. */
export type Part = 'victim' | 'dead' | 'hurt' | 'suspect' | 'driver' | 'cyclist' | 'pedestrian' | 'passenger' | 'pilot';
