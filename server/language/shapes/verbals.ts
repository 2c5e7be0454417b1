/** Words and endings by which a language shows that a word is the verb of its clause. Lists by spaces, in normal form. */
export interface VerbalWords {
  /** What stands before a participle, or before an adjective that is said of the subject. */
  readonly auxiliaries: string;
  /** Subjects that only a verb follows. */
  readonly pronouns: string;
  /** What stands before nouns and their epithets. */
  readonly nounish: string;
  /** Adverbs that may stand between. */
  readonly adverbs: string;
  /** Endings of adverbs. */
  readonly adverb: RegExp;
  /** Forms that assert nothing by themselves. */
  readonly infinitive: RegExp;
  /** Forms of verbs only, whatever stands before. */
  readonly finite: RegExp;
}
