/**
 * Keys with one value or several. Most keys of an index have one: it is kept without a set of its own,
 * which would take ten times the room.
 */
export class MultiMap<V extends string | object, K extends string | number = string> {
  private readonly map = new Map<K, V | Set<V>>();

  add(key: K, value: V): void {
    const there = this.map.get(key);
    if (there === undefined) this.map.set(key, value);
    else if (there instanceof Set) there.add(value);
    else if (there !== value) this.map.set(key, new Set([there, value]));
  }

  delete(key: K, value: V): void {
    const there = this.map.get(key);
    if (there === value) this.map.delete(key);
    else if (there instanceof Set && there.delete(value) && there.size === 1) this.map.set(key, [...there][0]!);
  }

  clear(): void {
    this.map.clear();
  }

  /** The values, in the order in which they came. */
  get(key: K): Iterable<V> {
    const there = this.map.get(key);
    return there === undefined ? [] : there instanceof Set ? there : [there];
  }
}
