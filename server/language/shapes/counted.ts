import type { CountedClass } from '../counted-classes';

/**
 * A language's words for what is counted. Lists are space-separated, in normal form; `_` joins the words of a phrase.
 * Nouns are singular; plurals are made by the language's rule, or written where there is none.
 */
export interface CountedWords {
  readonly nouns: Readonly<Partial<Record<CountedClass, string>>>;
  /** Participles and adjectives that say what happened, after the noun or in the predicate; all forms are made by `forms`. */
  readonly states: Readonly<Partial<Record<CountedClass, string>>>;
  /** Phrases right before the figure whose object it is: `a tué`, `killing`, `la mort de`. */
  readonly acts: Readonly<Partial<Record<CountedClass, string>>>;
  /** Verbs whose object the figure is, and which say what is counted: `employs 11,400`. */
  readonly holds: Readonly<Partial<Record<CountedClass, string>>>;
  /** What happens to things (jobs, homes, land): phrases after the noun, and right before the figure; by commas. */
  readonly ends: {
    readonly after: Readonly<Partial<Record<CountedClass, string>>>;
    readonly before: Readonly<Partial<Record<CountedClass, string>>>;
  };
  /** Words that narrow a noun, to one form for all languages: `opérationnel` and `operating`. */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Words that may stand between figure and noun without being the noun. */
  readonly skip: string;
  /** Words that end a noun phrase. */
  readonly stops: string;
  /** Auxiliaries: a state after one of them is a predicate. */
  readonly auxiliaries: string;
  /** Verbs of having, before a number of employees: `has`, `compte`. */
  readonly has?: string;
  /** Are nouns joined to one word, the head last? */
  readonly compounds?: true;
  /** `of`, `de`: words that tie a complement to its noun. */
  readonly of: string;
  /** Is the head noun the first of its phrase (Romance), or the last (Germanic)? */
  readonly head: 'first' | 'last';
  /** All forms of a noun of the lists. */
  readonly plurals: (noun: string) => readonly string[];
  /** All forms of a participle of the lists. */
  readonly forms: (state: string) => readonly string[];
  /** A guess at the singular of a noun that is not in the lists. */
  readonly singular: (noun: string) => string;
  /** Can the word be a plural noun? */
  readonly isPlural: (word: string) => boolean;
  /** Is the word surely a verb by its ending? */
  readonly isVerb: (word: string) => boolean;
}
