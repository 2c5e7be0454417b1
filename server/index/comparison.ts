import type { Span } from '../article/span';
import type { ArticleReading } from '../claim/reading';
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

/** A file whose claims are compared. */
export interface Side {
  readonly uri: string;
  readonly book: ClaimBook;
}

/** Compares claims two by two and keeps what is found; counts the comparisons. */
export class Comparison {
  comparisons = 0;
  /** By rule, with the smaller number of each pair of claims compared since the last `begin` the larger ones, so that none is compared twice. */
  private readonly done: readonly Map<number, Set<number>>[];

  constructor(
    private readonly rules: readonly PairRule[],
    private readonly store: FindingStore,
    private readonly around: Surroundings,
  ) {
    this.done = rules.map(() => new Map());
  }

  /** Forgets which pairs were compared. */
  begin(): void {
    for (const pairs of this.done) if (pairs.size > 0) pairs.clear();
  }

  /**
   * Compares all claims of two files that share a key. Returns the files of the findings.
   * @param reaches of the rules that compare them
   */
  files(a: Side, b: Side, reaches: readonly PairRule['reach'][]): string[] {
    const touched: string[] = [];
    const meeting = new Meeting(a, b);
    a.book.keys.eachShared(b.book.keys, (key, i, j) => {
      const number = ruleOfKey(key);
      if (reaches.includes(this.rules[number]!.reach)) this.pair(number, meeting, i, j, touched);
    });
    return touched;
  }

  /**
   * Compares the claim with the claims of the other file that share a key with it. Returns the files of the findings.
   * @param but numbers of claims that it does not meet
   */
  claimWith(a: Side, i: number, b: Side, reach: PairRule['reach'], but = NONE): string[] {
    const touched: string[] = [];
    const meeting = new Meeting(a, b);
    for (const key of a.book.keys.of(i))
      if (this.rules[ruleOfKey(key)]!.reach === reach) this.meet(key, meeting, i, but, touched);
    return touched;
  }

  /** Compares the claim with the claims of the other file that have this key of it. Returns the files of the findings. */
  underKey(key: number, a: Side, i: number, b: Side, but = NONE): string[] {
    const touched: string[] = [];
    this.meet(key, new Meeting(a, b), i, but, touched);
    return touched;
  }

  private meet(key: number, meeting: Meeting, i: number, but: ReadonlySet<number>, touched: string[]): void {
    const number = ruleOfKey(key);
    const { a, b } = meeting;
    b.book.keys.under(key, (j) => {
      if ((a.uri === b.uri && i === j) || (but.size > 0 && but.has(b.book.ids[j]!))) return;
      this.pair(number, meeting, i, j, touched);
    });
  }

  private pair(number: number, meeting: Meeting, i: number, j: number, touched: string[]): void {
    const [idA, idB] = [meeting.a.book.ids[i]!, meeting.b.book.ids[j]!];
    if (!isFirst(this.done[number]!, Math.min(idA, idB), Math.max(idA, idB))) return;
    this.comparisons++;
    const [x, y] = meeting.located(i, j);
    const finding: Finding | null = this.rules[number]!.compare(x as never, y as never, this.around);
    if (!finding) return;
    this.store.add(finding, [claimOwner(idA), claimOwner(idB)]);
    for (const { uri } of finding.places) touched.push(uri);
  }
}

/** Notes the pair. Was it not noted before? */
function isFirst(done: Map<number, Set<number>>, least: number, most: number): boolean {
  const others = done.get(least);
  if (others === undefined) done.set(least, new Set([most]));
  else if (others.size === others.add(most).size) return false;
  return true;
}

/** Two files, or one with itself, whose claims are compared: asked for once what is the same for all of their pairs. */
class Meeting {
  private readings: readonly [ArticleReading, ArticleReading] | null = null;
  private readonly order: number;

  constructor(
    readonly a: Side,
    readonly b: Side,
  ) {
    this.order = a.uri === b.uri ? 0 : a.uri < b.uri ? -1 : 1;
  }

  /** The two claims, in the order of their files and places. */
  located(i: number, j: number): readonly [Located, Located] {
    const [inA, inB] = (this.readings ??= [this.a.book.reading, this.b.book.reading]);
    const one: Located = { uri: this.a.uri, reading: inA, claim: inA.claims[i]! };
    const other: Located = { uri: this.b.uri, reading: inB, claim: inB.claims[j]! };
    return this.order < 0 || (this.order === 0 && before(one.claim, other.claim)) ? [one, other] : [other, one];
  }
}

const before = (a: Span, b: Span): boolean => a.start < b.start || (a.start === b.start && a.end <= b.end);
