/** Words around quotation marks that are no cue verbs. Normalised as tokens are. */
export interface QuotationWords {
  /** Nouns and participles before a title in marks: `le film « … »`, `the song “…”`. */
  readonly works: ReadonlySet<string>;
  /** Participles before a name that something goes by: `surnommé « … »`, `dubbed “…”`. */
  readonly naming: ReadonlySet<string>;
  /** Words before the name of an offence in marks: `poursuivi pour « … »`. */
  readonly offences: ReadonlySet<string>;
  /** Words that stay small in a title where the others are capitalised; empty where titles are written like sentences. */
  readonly smallInTitles: ReadonlySet<string>;
  /** Labels of the answers and of the questions of an interview: `R`, `Réponse`. */
  readonly answers: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  /** Subject pronouns for one woman, and for one man. */
  readonly she: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  /** Pronouns by which a speaker means himself, alone or among others. */
  readonly self: ReadonlySet<string>;
  /** What opens `it was X who said`. */
  readonly cleft: ReadonlySet<string>;
  /** Verbs and particles after a pronoun that then stands for nobody: `il faut`, `il y a`. */
  readonly impersonal: ReadonlySet<string>;
  /** Titles of women and of men, without a full stop. */
  readonly hers: ReadonlySet<string>;
  readonly his: ReadonlySet<string>;
  /** Nouns that say that a source has no name: `source`, `anonyme`. */
  readonly nameless: ReadonlySet<string>;
  /** Formulas before a source that are mostly plain prepositions: `pour Léa Bonnet, …`. */
  readonly weakFormulas: ReadonlySet<string>;
  /** How a verb that stands alone between a quotation and its speaker ends, and a participle after an auxiliary. */
  readonly finiteEnding: RegExp;
  readonly participleEnding: RegExp;
  /**
   * Where a verb may leave out its subject (`aseguró`): how a past tense ends that says so by itself; null where a subject
   * always stands.
   */
  readonly lonelyEnding: RegExp | null;
  /** Words that join a second verb of speech to a first: `and`. */
  readonly joints: ReadonlySet<string>;
}
