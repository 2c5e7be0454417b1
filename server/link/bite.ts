/** How much of what was put off one update may catch up with. */
export class Bite {
  /** @param left things that may still be taken; `Infinity` for all */
  constructor(private left: number) {}

  /** Takes out of a set the one that has waited longest, if there is one and it may be taken. */
  next<T>(waiting: Set<T>, cost = 1): T | undefined {
    if (this.left <= 0) return undefined;
    for (const one of waiting) {
      this.left -= cost;
      waiting.delete(one);
      return one;
    }
    return undefined;
  }

  /** Takes as many as may be. */
  all<T>(waiting: Set<T>, cost = 1): T[] {
    const taken: T[] = [];
    for (let one = this.next(waiting, cost); one !== undefined; one = this.next(waiting, cost)) taken.push(one);
    return taken;
  }
}
