import type { Bite } from '../link/bite';
import type { Entity } from '../link/entity';
import type { ClaimBook } from './claim-book';
import type { ClaimChecks } from './claim-checks';
import { ClaimLinks } from './claim-links';
import { claimOwner, costOf } from './comparison';
import type { FindingStore } from './finding-store';
import { RecheckQueue } from './recheck-queue';
import type { Touch } from './touch';

/** What an update has to compare first. */
export interface News {
  /** Files read in this update, and their claims that are new. */
  readonly added: ReadonlyMap<string, readonly number[]>;
  /** Files that are related otherwise than before. */
  readonly related: readonly (readonly [string, string])[];
}

/** When each claim is compared: new ones at once, those that only may weigh differently in bites. */
export class ClaimTurns {
  private readonly links: ClaimLinks;
  /** Files a name of which may have come to mean another entity. */
  private readonly dirtyLinks = new Set<string>();
  /** Those of them with whose claims something was compared meanwhile, as their names were then. */
  private readonly comparedSince = new Set<string>();
  /** Those of these whose names have changed again, and may mean what they did at first: all that was found with them is in doubt. */
  private readonly twiceChanged = new Set<string>();
  private readonly queue: RecheckQueue;

  constructor(
    private readonly bookOf: (uri: string) => ClaimBook | null,
    entityOf: (uri: string, mention: number) => Entity | null,
    private readonly checks: ClaimChecks,
    private readonly store: FindingStore,
  ) {
    this.links = new ClaimLinks(entityOf);
    this.queue = new RecheckQueue((uri) => bookOf(uri)?.ids ?? []);
  }

  /** Is something put off? */
  get pending(): boolean {
    return this.dirtyLinks.size > 0 || this.queue.pending;
  }

  /** Another file showed that two names of these are one, or one is two. */
  relink(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.dirtyLinks.add(uri);
      if (this.comparedSince.has(uri)) this.twiceChanged.add(uri);
    }
  }

  /**
   * A version of a file was read, and `bookOf` gives it.
   * @param whole may its other claims weigh differently?
   */
  read(uri: string, book: ClaimBook, added: readonly number[], whole: boolean): void {
    this.links.note(uri, book, added);
    if (whole) this.queue.addAll(uri);
  }

  /** The claims are gone, and what was found with them. */
  forget(ids: readonly number[], touch: Touch): void {
    for (const id of ids) touch(this.store.withdraw(claimOwner(id)));
    this.links.forget(ids);
  }

  remove(uri: string): void {
    this.queue.remove(uri);
    for (const set of [this.comparedSince, this.twiceChanged]) set.delete(uri);
  }

  /** Takes the claims whose names have come to mean something else, as far as the bite goes; those of files just read at any rate. */
  takeRelinked(read: Iterable<string>, bite: Bite, touch: Touch): readonly (readonly [string, number])[] {
    const now: (readonly [string, number])[] = [];
    for (const uri of read) {
      if (!this.dirtyLinks.delete(uri)) continue;
      if (this.twiceChanged.delete(uri)) this.queue.addAll(uri);
      this.comparedSince.delete(uri);
      const { ids } = this.bookOf(uri)!;
      for (const i of this.changed(uri)) {
        touch(this.store.withdraw(claimOwner(ids[i]!)));
        now.push([uri, i]);
      }
    }
    for (const uri of bite.all(this.dirtyLinks)) {
      const changed = this.changed(uri);
      if (this.twiceChanged.has(uri)) this.queue.addAll(uri);
      else this.queue.add(uri, changed);
      this.comparedSince.delete(uri);
      this.twiceChanged.delete(uri);
    }
    return now;
  }

  /**
   * Compares what is new, then goes on with what was put off.
   * @param relinked whose findings were withdrawn
   */
  run({ added, related }: News, relinked: readonly (readonly [string, number])[], bite: Bite, touch: Touch): void {
    this.checks.begin();
    for (const [a, b] of related) bite.take(costOf(this.checks.checkTwo(a, b, touch)));
    for (const [uri, claims] of added) for (const i of claims) this.checks.check(uri, i, touch);
    for (const [uri, i] of relinked) this.checks.check(uri, i, touch);
    // While names and stories are left for later, what is found now may not last.
    if (!bite.full) {
      for (const [uri, claims] of added) this.queue.skip(uri, claims);
      for (const [uri, i] of relinked) this.queue.skip(uri, [i]);
    }
    this.queue.run(bite, (uri, i, done) => this.checks.again(uri, i, done, touch));
    this.checks.begin();
    for (const uri of this.dirtyLinks) this.comparedSince.add(uri);
  }

  /** Claims of a file whose names mean something else than when they were compared. */
  private changed(uri: string): readonly number[] {
    const book = this.bookOf(uri);
    return book ? this.links.note(uri, book) : [];
  }
}
