import type { Bite } from '../link/bite';
import { costOf } from './comparison';

/** What a claim costs that meets no other, in comparisons. */
const LEAST = 2;

/** Claims of one file that are compared again, one after the other. */
interface Round {
  /** Indices of those that wait. */
  readonly due: Set<number>;
  /** Numbers of those that were compared again since the last that came to be due. */
  readonly done: Set<number>;
}

/** Compares one claim again with all that it may meet, but for those of its own file that are done. Returns the number of comparisons. */
export type Recheck = (uri: string, claim: number, done: ReadonlySet<number>) => number;

/**
 * Claims that are compared again since they may weigh differently: all of a file in which something was added or
 * went, and those elsewhere whose names have come to mean something else. A file has some thousand pairs: a bite takes
 * as many claims as it has room for, and the next one goes on behind them.
 */
export class RecheckQueue {
  private readonly rounds = new Map<string, Round>();

  /** @param idsOf numbers of the claims of a file, in order; none if there is no such file */
  constructor(private readonly idsOf: (uri: string) => readonly number[]) {}

  /** Is something left? */
  get pending(): boolean {
    return this.rounds.size > 0;
  }

  /** The file changed: all of its claims are due, also those that were compared again just now. */
  addAll(uri: string): void {
    this.rounds.set(uri, { due: new Set(this.idsOf(uri).keys()), done: new Set() });
  }

  /** These claims of the file are due, and any others of it that are already. */
  add(uri: string, claims: readonly number[]): void {
    if (claims.length === 0) return;
    const round = this.rounds.get(uri);
    if (!round) this.rounds.set(uri, { due: new Set(claims), done: new Set() });
    else {
      for (const i of claims) round.due.add(i);
      // They were compared with what these meant before.
      round.done.clear();
    }
  }

  /** These claims of the file were compared just now with all that they may meet. */
  skip(uri: string, claims: readonly number[]): void {
    const round = this.rounds.get(uri);
    if (!round) return;
    const ids = this.idsOf(uri);
    for (const i of claims) {
      round.due.delete(i);
      round.done.add(ids[i]!);
    }
  }

  remove(uri: string): void {
    this.rounds.delete(uri);
  }

  /** Compares claims again until the bite is full. The file that has waited longest goes first. */
  run(bite: Bite, recheck: Recheck): void {
    for (const [uri, { due, done }] of this.rounds) {
      const ids = this.idsOf(uri);
      for (const i of due) {
        if (bite.full) return;
        due.delete(i);
        const comparisons = recheck(uri, i, done);
        done.add(ids[i]!);
        bite.take(costOf(Math.max(comparisons, LEAST)));
      }
      this.rounds.delete(uri);
    }
  }
}
