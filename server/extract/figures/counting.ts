import type { Token } from '../../article/token';
import { type CountedClass, withParents } from '../../language/counted';
import type { CountedLexicon } from './counted-lexicon';
import type { Lexicon } from './words';
import type { NounPhrase } from './noun-phrase';
import type { Ranged } from './ranges';

/** Tokens that a figure may look at: its sentence, and the figures beside it. */
export interface Bounds {
  readonly first: number;
  readonly next: number;
  readonly previous: Ranged | null;
  readonly following: Ranged | null;
  /** Token runs that other figures of the sentence count. */
  readonly taken: readonly { readonly first: number; readonly next: number }[];
}

/** What a figure counts, with the tokens that say so. */
export interface FoundCounted {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  readonly lemma: string | null;
  readonly classes: readonly string[];
  readonly qualifiers: readonly string[];
}

export interface Search {
  readonly tokens: readonly Token[];
  readonly figure: Ranged;
  /** First token of the figure that is asked about: of `125` in `125 of the 164 jobs`, whose noun is the other's. */
  readonly first: number;
  readonly bounds: Bounds;
  readonly lexicon: Lexicon;
  readonly words: CountedLexicon;
  /** First token that belongs to the next figure or sentence. */
  readonly limit: number;
}

/** Counted by nothing but the figure's own words. */
export const alone = ({ start, end, first, next }: Ranged): FoundCounted => ({
  start,
  end,
  first,
  next,
  lemma: null,
  classes: [],
  qualifiers: [],
});

/** Counted by a noun phrase. */
export function made(tokens: readonly Token[], np: NounPhrase, classes: readonly CountedClass[]): FoundCounted {
  return {
    start: tokens[np.first]!.start,
    end: tokens[np.next - 1]!.end,
    first: np.first,
    next: np.next,
    lemma: np.lemma,
    classes: withParents(classes),
    qualifiers: np.qualifiers,
  };
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
