/** The words in which a language states functions. All without accents, lower case; alternatives separated by `|`. */
export interface RoleWords {
  /** Function class → its words, phrases of several words allowed. */
  readonly heads: Readonly<Record<string, string>>;
  /** What a minister, director or lawyer is in charge of → its words. */
  readonly domains: Readonly<Record<string, string>>;
  /** Endings of compounds (`Innenminister`) → class; what stands before is looked up as a domain. */
  readonly endings?: Readonly<Record<string, string>>;
  readonly deputy: string;
  /** Words for a deputy whose head goes without saying (`adjointe aux finances`) → the head's class. */
  readonly deputyAlone?: Readonly<Record<string, string>>;
  /** `chief` … `officer`, around what somebody is in charge of. */
  readonly chief?: string;
  readonly officer?: string;
  /** `and`. */
  readonly and?: string;
  /** Words for who speaks for a union, whose acronym follows (`déléguée CFDT`). */
  readonly delegate?: string;
  readonly former: string;
  readonly future: string;
  /** After a function: held no more (`until`). */
  readonly until?: string;
  /** `new`: of the present, and no part of the function. */
  readonly recent: string;
  /** Words between a function and what it is held in. */
  readonly of: string;
  /** Words that may open the phrase: articles and possessives. */
  readonly determiners: string;
  /** Verbs after `who` that name a function (`who chairs`): class → words. */
  readonly verbs?: Readonly<Record<string, string>>;
  /** The relative pronoun before them. */
  readonly who?: string;
  /** After it, that somebody holds the function that follows (`is still`, `serves as`); `is` if left out. */
  readonly holds?: string;
  /** Present-tense `is`. */
  readonly is: string;
  /** Do complements and domains follow the head (`ministre de l'Intérieur`) rather than stand before it? */
  readonly headFirst: boolean;
  /** `34 ans`, `aged 34`, `34-year-old`: words around an age. */
  readonly years: string;
  readonly aged: string;
}

/** Class of a trade: functions `trade:baker` of which nobody has two at a time, as a rule. */
export const trades = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([trade, names]) => [`trade:${trade}`, names]));
