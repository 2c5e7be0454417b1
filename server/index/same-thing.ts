import type { Surroundings } from '../compare/rule';
import type { ClaimBook, NumberedRule } from './claim-book';
import { ruleOfKey } from './key-table';

/** The claims of a file, under its uri. */
export interface Booked {
  readonly uri: string;
  readonly book: ClaimBook;
}

/** Claims of a file that speak of the same thing as the claim, agreeing or not: by the rules that compare it. */
export function* sameThingIn(
  { uri, book }: Booked,
  claim: number,
  other: Booked,
  rules: readonly NumberedRule[],
  around: Surroundings,
): Iterable<number> {
  const met = new Set<number>();
  const { reading } = book;
  const { reading: theirs } = other.book;
  for (const key of book.keys.of(book.firstLike[claim]!)) {
    const { rule } = rules[ruleOfKey(key)]!;
    const candidates: number[] = [];
    if (rule.same) other.book.keys.under(key, (j) => candidates.push(j));
    for (const j of candidates) {
      if (met.has(j) || (uri === other.uri && j === claim)) continue;
      met.add(j);
      const one = { uri, reading, claim: reading.claims[claim]! };
      const two = { uri: other.uri, reading: theirs, claim: theirs.claims[j]! };
      if (rule.same!(one as never, two as never, around)) yield j;
    }
  }
}

/** Earliest published first, those without a date before all; then by uri and place. */
export function oldestFirst(
  a: { readonly uri: string; readonly claim: number; readonly day: string },
  b: { readonly uri: string; readonly claim: number; readonly day: string },
): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.claim - b.claim;
}
