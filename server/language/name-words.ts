/**
 * Closed or natural classes of words that tell what a capitalised word beside them is.
 * All are lists of words in the form of `Token.norm`, separated by one space.
 */
export interface NameWords {
  /** Civilities, ranks and religious titles that stand before a person and are no part of the name. */
  readonly civilities: string;
  /** Functions and professions that stand before or after a person. */
  readonly roles: string;
  /** Kinship and other nouns for people. */
  readonly people: string;
  /** Particles inside a person's name (`de`, `von`, `bin`). */
  readonly particles: string;
  /** Common nouns that head the name of an organisation. */
  readonly bodies: string;
  /** Common nouns that head the name of a place. */
  readonly places: string;
  /** Common nouns that head the name of a work, an event, a law, a prize. */
  readonly things: string;
  /** Prepositions of place. */
  readonly at: string;
  /** Other prepositions and conjunctions. */
  readonly links: string;
  /** Articles and determiners. */
  readonly articles: string;
  /** Verbs of speech and thought, whose subject is a person or a body. */
  readonly speech: string;
  /** Verbs of birth, marriage, death and motion, whose subject is a person. */
  readonly life: string;
  /** Months and weekdays. */
  readonly calendar: string;
  /** Pronouns, question words, adverbs: begin sentences and are no names. */
  readonly starters: string;
  /** Nationality, people and religion words that the gazetteer lacks, all inflected forms. */
  readonly demonyms: string;
  /** Verbs that say what something is or becomes. */
  readonly copulas: string;
  /** Words of sport: beside them, the name of a town may be that of its club. */
  readonly sport: string;
  /** Towns and parts of a country, when written small before their name: `la ville de X`; no part of the name. */
  readonly divisions: string;
  /** Parts of a place and what lies round it, when written small before its name: `sud de X`, `île de X`; no part of it. */
  readonly parts: string;
  /** Endings that make the other forms of a nationality adjective: `[masculine ending, ending, ending, …]`. */
  readonly inflections: readonly (readonly string[])[];
}
