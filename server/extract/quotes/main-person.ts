import type { EntityMention } from '../mention';

/** Index of the person named most often, who is the one that is interviewed; the earliest of equals, null if there is none. */
export function mainPerson(entities: readonly EntityMention[]): number | null {
  const counts = new Map<string, { count: number; index: number }>();
  entities.forEach((entity, index) => {
    if (entity.type !== 'person') return;
    const key = entity.text.split(/\s+/u).at(-1)!.toLowerCase();
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { count: 1, index });
  });
  let best: { count: number; index: number } | null = null;
  for (const one of counts.values()) if (!best || one.count > best.count) best = one;
  return best?.index ?? null;
}
