const oneThing = (): number => 1;

/** How much of what was put off one update may catch up with. */
export class Bite {
  /** @param left things that may still be taken; `Infinity` for all */
  constructor(private left: number) {}

  /** Is there room for nothing more? */
  get full(): boolean {
    return this.left <= 0;
  }

  /** Something was done that is not waiting in a set. @param cost in things */
  take(cost: number): void {
    this.left -= cost;
  }

  /**
   * Takes out of a set the one that has waited longest, if there is one and it may be taken.
   * @param cost in things
   */
  next<T>(waiting: Set<T>, cost: (one: T) => number = oneThing): T | undefined {
    if (this.full) return undefined;
    for (const first of waiting) {
      this.take(cost(first));
      waiting.delete(first);
      return first;
    }
    return undefined;
  }

  /** Takes as many as may be. */
  all<T>(waiting: Set<T>, cost: (one: T) => number = oneThing): T[] {
    const taken: T[] = [];
    for (let it = this.next(waiting, cost); it !== undefined; it = this.next(waiting, cost)) taken.push(it);
    return taken;
  }
}
