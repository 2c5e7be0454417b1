import type { Stories } from '../link/stories';
import type { ClaimBook } from './claim-book';
import { claimOwner, type Comparison } from './comparison';
import type { FindingStore } from './finding-store';
import type { Publication } from './publication';
import type { Touch } from './touch';

/** Decides which claims are compared: those of one file, of one story, and, for far-reaching rules, of the workspace. */
export class ClaimChecks {
  constructor(
    private readonly bookOf: (uri: string) => ClaimBook | null,
    private readonly stories: Stories,
    private readonly comparison: Comparison,
    private readonly store: FindingStore,
    private readonly publication: Publication,
  ) {}

  /** Withdraws what was found with the claims of a file. */
  withdraw(uri: string, touch: Touch): void {
    for (const id of this.bookOf(uri)?.ids ?? []) touch(this.store.withdraw(claimOwner(id)));
  }

  /** Compares one claim with all that it may meet. */
  check(uri: string, i: number, touch: Touch): void {
    const book = this.bookOf(uri)!;
    touch(this.comparison.claimWith(uri, book, i, uri, book, 'story'));
    for (const other of this.stories.relatives(uri).keys()) {
      const theirs = this.bookOf(other);
      if (theirs) touch(this.comparison.claimWith(uri, book, i, other, theirs, 'story'));
    }
    for (const key of book.keys.of(i)) {
      for (const other of this.publication.filesWith(key)) {
        const theirs = this.bookOf(other);
        if (theirs) touch(this.comparison.underKey(key, uri, book, i, other, theirs));
      }
    }
  }

  /** Compares all claims of a file with all that they may meet. */
  checkAll(uri: string, touch: Touch): void {
    for (const i of this.bookOf(uri)?.ids.keys() ?? []) this.check(uri, i, touch);
  }

  /** Compares two files anew, since their relation changed. */
  checkTwo(a: string, b: string, touch: Touch): void {
    const [one, other] = [this.bookOf(a), this.bookOf(b)];
    if (!one || !other) return;
    for (const kept of [...this.store.in(a)]) {
      const between =
        kept.owners.every((owner) => owner.startsWith('claim ')) && kept.finding.places.some(({ uri }) => uri === b);
      if (between) touch(this.store.drop(kept));
    }
    const related = this.stories.relatives(a).has(b);
    one.ids.forEach((_, i) => {
      if (related) touch(this.comparison.claimWith(a, one, i, b, other, 'story'));
      // Far-reaching rules ask for the relation too, and their findings went with the others.
      touch(this.comparison.claimWith(a, one, i, b, other, 'workspace'));
    });
  }
}
