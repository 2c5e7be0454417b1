/** A number found in the text, before unit and hedges. */
export interface NumberRun {
  /** First token, and the first one after it (exclusive). */
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Place value of the last digit or word written: 0.01 million is 10,000; 1 for `forty-two`. */
  readonly step: number;
  /** A scale multiplies it (`1.84 billion`): the digits not written are rounded away. */
  readonly scaled: boolean;
  readonly ordinal: boolean;
  /** A fraction in words or with a bar: `deux tiers`, `3/4`. */
  readonly fraction: boolean;
  /** An approximate group: `une vingtaine`, `des dizaines` (then `vague`: at least that many). */
  readonly group: boolean;
  readonly vague: boolean;
  /** Only an indefinite article: `un mort`. A figure only beside words that make it one. */
  readonly article: boolean;
  /** Interval given by the words themselves (shares), as fractions of 1. */
  readonly share: { readonly low: number; readonly high: number } | null;
  readonly words: boolean;
  /** Digits with separators: never a year or a label. */
  readonly separated: boolean;
}

export const PLAIN = {
  step: 1,
  scaled: false,
  ordinal: false,
  fraction: false,
  group: false,
  vague: false,
  article: false,
  share: null,
  words: false,
  separated: false,
} as const;
