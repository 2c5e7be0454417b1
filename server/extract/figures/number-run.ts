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

/** What `numberRun` takes as given unless told otherwise. */
export type Traits = Partial<
  Pick<NumberRun, 'step' | 'scaled' | 'ordinal' | 'fraction' | 'group' | 'vague' | 'article' | 'share' | 'separated'>
>;

/**
 * A number with the traits given; all others are those of a plain one in digits.
 *
 * Every field is written out, here and where fields are added later: an object that is spread and then given new fields
 * costs V8 some 20 µs, a hundred times as much.
 */
export function numberRun(
  first: number,
  next: number,
  start: number,
  end: number,
  value: number,
  words: boolean,
  traits: Traits,
): NumberRun {
  return {
    first,
    next,
    start,
    end,
    value,
    step: traits.step ?? 1,
    scaled: traits.scaled ?? false,
    ordinal: traits.ordinal ?? false,
    fraction: traits.fraction ?? false,
    group: traits.group ?? false,
    vague: traits.vague ?? false,
    article: traits.article ?? false,
    share: traits.share ?? null,
    words,
    separated: traits.separated ?? false,
  };
}
