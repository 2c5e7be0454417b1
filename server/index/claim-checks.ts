import type { Stories } from '../link/stories';
import type { ClaimBook } from './claim-book';
import { claimOf, claimOwner, isClaim, type Comparison } from './comparison';
import type { FindingStore } from './finding-store';
import type { Publication } from './publication';
import type { Touch } from './touch';

/** Numbers of claims of the file itself that a claim need not meet. */
type Done = ReadonlySet<number>;

const NONE: Done = new Set();
const NO_FILES: ReadonlySet<string> = new Set();

/** Decides with which others a claim is compared: those of its file, of its story, and, for far-reaching rules, of the workspace. */
export class ClaimChecks {
  /** Files of which all claims were compared since the last `begin`, by either. */
  private readonly whole = new Map<string, Set<string>>();

  constructor(
    private readonly bookOf: (uri: string) => ClaimBook | null,
    private readonly stories: Pick<Stories, 'relatives'>,
    private readonly comparison: Comparison,
    private readonly store: FindingStore,
    private readonly publication: Publication,
  ) {}

  /** Forgets what was compared. */
  begin(): void {
    this.comparison.begin();
    this.whole.clear();
  }

  /** Compares one claim with all that it may meet. */
  check(uri: string, i: number, touch: Touch, done = NONE): void {
    const book = this.bookOf(uri)!;
    const self = { uri, book };
    const whole = this.whole.get(uri) ?? NO_FILES;
    touch(this.comparison.claimWith(self, i, self, 'story', done));
    for (const other of this.stories.relatives(uri).keys()) {
      const theirs = whole.has(other) ? null : this.bookOf(other);
      if (theirs) touch(this.comparison.claimWith(self, i, { uri: other, book: theirs }, 'story'));
    }
    for (const key of book.keys.of(i)) {
      for (const other of this.publication.filesWith(key)) {
        const theirs = whole.has(other) ? null : this.bookOf(other);
        if (theirs) touch(this.comparison.underKey(key, self, i, { uri: other, book: theirs }, done));
      }
    }
  }

  /**
   * Withdraws what was found with a claim and compares it again.
   * @param done claims of the file with which it was compared just now: what was found with them stays
   * @returns the number of comparisons
   */
  again(uri: string, i: number, done: Done, touch: Touch): number {
    const before = this.comparison.comparisons;
    const owner = claimOwner(this.bookOf(uri)!.ids[i]!);
    const said = this.store.textOf(owner);
    const fresh = (other: string): boolean => done.has(claimOf(other));
    const touched = this.store.withdraw(owner, ({ owners }) => owners.some(fresh));
    this.begin();
    this.check(uri, i, (uris) => touched.push(...uris), done);
    // Mostly the same is found again.
    if (touched.length > 0 && this.store.textOf(owner) !== said) touch(touched);
    return this.comparison.comparisons - before;
  }

  /** Compares two files anew, since their relation changed. Returns the number of comparisons. */
  checkTwo(a: string, b: string, touch: Touch): number {
    const [one, other] = [this.bookOf(a), this.bookOf(b)];
    if (!one || !other) return 0;
    const before = this.comparison.comparisons;
    for (const kept of [...this.store.in(a)]) {
      const between = kept.owners.every(isClaim) && kept.finding.places.some(({ uri }) => uri === b);
      if (between) touch(this.store.drop(kept));
    }
    // Far-reaching rules ask for the relation too, and their findings went with the others.
    const reaches = this.stories.relatives(a).has(b) ? (['story', 'workspace'] as const) : (['workspace'] as const);
    touch(this.comparison.files({ uri: a, book: one }, { uri: b, book: other }, reaches));
    this.noteWhole(a, b);
    this.noteWhole(b, a);
    return this.comparison.comparisons - before;
  }
  private noteWhole(a: string, b: string): void {
    const others = this.whole.get(a);
    if (others) others.add(b);
    else this.whole.set(a, new Set([b]));
  }
}
