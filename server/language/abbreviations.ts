/** Abbreviations written with a full stop, by what may follow them. Normalised, without the stop. */
export interface Abbreviations {
  /** Civilities, ranks and the like: a name follows, so no sentence ends there. */
  readonly beforeName: readonly string[];
  /** `no. 5`, `p. 12`: an abbreviation before a number only (`no.` is a word elsewhere). */
  readonly beforeNumber: readonly string[];
  /** Months, companies, `approx.`: a sentence may end there, but seldom does. */
  readonly anywhere: readonly string[];
  /** `etc.`: if a capital follows, a sentence has ended. */
  readonly atEnd: readonly string[];
}

export const words = (list: string): readonly string[] => list.split(' ');
