import type { EntityOverrides } from './linker';
import { nameForm } from './name-form';
import { thingForm } from './thing-form';
import { keyOf } from './unit';

/** The user's merges, splits and pins by the keys of names. */
export interface Overrides {
  mergedWith(key: string): readonly string[];
  areMerged(a: string, b: string): boolean;
  areSplit(a: string, b: string): boolean;
  /** Is any name pinned? */
  readonly hasPins: boolean;
  /** Name pinned for an entity that has one of these keys, or null. */
  pinned(keys: Iterable<string>): string | null;
}

const bothKeys = (name: string): string[] => [keyOf('person', nameForm(name).id), keyOf('thing', thingForm(name).id)];

/** Puts the overrides in the form the linker asks them in. */
export function overrideRules({ merge, split, pin }: EntityOverrides): Overrides {
  const merged = pairsOf([...merge, ...pin.map(({ name, instead }) => [name, ...instead])]);
  const apart = pairsOf(split);
  const pins = new Map<string, string>();
  for (const { name, instead } of pin)
    for (const one of [name, ...instead]) for (const key of bothKeys(one)) pins.set(key, name);
  return {
    mergedWith: (key) => [...(merged.get(key) ?? [])],
    areMerged: (a, b) => merged.get(a)?.has(b) === true,
    areSplit: (a, b) => apart.get(a)?.has(b) === true,
    hasPins: pins.size > 0,
    pinned: (keys) => {
      for (const key of keys) {
        const name = pins.get(key);
        if (name !== undefined) return name;
      }
      return null;
    },
  };
}

function pairsOf(lists: readonly (readonly string[])[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const list of lists) {
    const keys = list.flatMap(bothKeys);
    for (const a of keys) for (const b of keys) if (a !== b) pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  }
  return pairs;
}

export const NO_OVERRIDES: EntityOverrides = { merge: [], split: [], pin: [] };
