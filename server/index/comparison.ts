import type { PairRule, Finding, Located, Surroundings } from '../compare/rule';
import type { ClaimBook } from './claim-book';
import type { FindingStore } from './finding-store';
import { ruleOfKey } from './key-table';

/** Who owns the findings made from a claim. */
export const claimOwner = (id: number): string => `claim ${id}`;
/** Is the owner a claim? */
export const isClaim = (owner: string): boolean => owner.startsWith('claim ');
/** The number of the claim that is the owner; not a number if it is none. */
export const claimOf = (owner: string): number => (isClaim(owner) ? Number(owner.slice(6)) : NaN);

const NONE: ReadonlySet<number> = new Set();

/** What so many comparisons cost, in things of a bite: 32 take about a millisecond. */
export const costOf = (comparisons: number): number => comparisons / 32;

/** Numbers of claims stay below: two of them make one safe integer. */
const MOST_CLAIMS = 2 ** 26;

/** Compares claims two by two and keeps what is found; counts the comparisons. */
export class Comparison {
  comparisons = 0;
  /** By rule, the pairs of claims compared since the last `begin`, so that none is compared twice. */
  private readonly done: readonly Set<number>[];

  constructor(
    private readonly rules: readonly PairRule[],
    private readonly store: FindingStore,
    private readonly around: Surroundings,
  ) {
    this.done = rules.map(() => new Set());
  }

  /** Forgets which pairs were compared. */
  begin(): void {
    for (const pairs of this.done) if (pairs.size > 0) pairs.clear();
  }

  /**
   * Compares the claim with the claims of the other book that share a key with it. Returns the files of the findings.
   * @param but numbers of claims that it does not meet
   */
  claimWith(
    uriA: string,
    a: ClaimBook,
    i: number,
    uriB: string,
    b: ClaimBook,
    reach: PairRule['reach'],
    but = NONE,
  ): string[] {
    const touched: string[] = [];
    for (const key of a.keys.of(i))
      if (this.rules[ruleOfKey(key)]!.reach === reach) touched.push(...this.underKey(key, uriA, a, i, uriB, b, but));
    return touched;
  }

  /** Compares the claim with the claims of the other book that have this key of it. Returns the files of the findings. */
  underKey(key: number, uriA: string, a: ClaimBook, i: number, uriB: string, b: ClaimBook, but = NONE): string[] {
    const touched: string[] = [];
    const number = ruleOfKey(key);
    const rule = this.rules[number]!;
    b.keys.under(key, (j) => {
      if ((uriA === uriB && i === j) || but.has(b.ids[j]!)) return;
      touched.push(...this.pair(number, rule, uriA, a, i, uriB, b, j));
    });
    return touched;
  }

  private pair(
    number: number,
    rule: PairRule,
    uriA: string,
    a: ClaimBook,
    i: number,
    uriB: string,
    b: ClaimBook,
    j: number,
  ): string[] {
    const [idA, idB] = [a.ids[i]!, b.ids[j]!];
    const key = Math.min(idA, idB) * MOST_CLAIMS + Math.max(idA, idB);
    const done = this.done[number]!;
    if (done.has(key)) return [];
    done.add(key);
    this.comparisons++;
    const one = locate(uriA, a, i);
    const other = locate(uriB, b, j);
    const [x, y] = before(one, other) ? [one, other] : [other, one];
    const finding: Finding | null = rule.compare(x as never, y as never, this.around);
    if (!finding) return [];
    this.store.add(finding, [claimOwner(idA), claimOwner(idB)]);
    return finding.places.map(({ uri }) => uri);
  }
}

function locate(uri: string, book: ClaimBook, i: number): Located {
  const { reading } = book;
  return { uri, reading, claim: reading.claims[i]! };
}

const before = (a: Located, b: Located): boolean =>
  a.uri < b.uri ||
  (a.uri === b.uri &&
    (a.claim.start < b.claim.start || (a.claim.start === b.claim.start && a.claim.end <= b.claim.end)));
