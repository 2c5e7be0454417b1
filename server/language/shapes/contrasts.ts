import type { SetName, RoleName } from '../contrast-roles';

/**
 * Where a cue stands from the value; `near` with another asks for both. A table gives each cue a key of its own: a
 * role with two keys is two.
 */
export interface Cues {
  readonly before?: Phrases | Readonly<Record<string, Phrases>>;
  readonly after?: Phrases | Readonly<Record<string, Phrases>>;
  readonly near?: Phrases | Readonly<Record<string, Phrases>>;
}

/** How a language writes the values of each set, and the words that give them a role. */
export interface ContrastWords {
  readonly values: Readonly<Partial<Record<SetName, Readonly<Record<string, Phrases>>>>>;
  /** A role without cues takes every value of its set. */
  readonly cues: Readonly<Partial<Record<RoleName, Cues>>>;
  /** Words before a value of a set that belong to it (`in the`, `dans le`); without one it is no value. */
  readonly prefixes?: Readonly<Partial<Record<SetName, Phrases>>>;
  /** Words for people, by sex. */
  readonly women: string;
  readonly men: string;
  /** Words that deny, in the clause before the value. */
  readonly negations: string;
  /** Words that leave it open: conditions, possibilities. */
  readonly open: string;
  /** Words before or after a name that say whose it is: `son mari, Paul`. */
  readonly possessives: string;
}
/**
 * Phrases, comma-separated, in normal form as the tokeniser cuts them (`au volant d' une`); `/` stands between words
 * that may take one place (`mort/morte de ses/leurs brûlures`).
 */

export type Phrases = string;
