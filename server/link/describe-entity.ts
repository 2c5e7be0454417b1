import type { Entity, EntityId, Spelling } from './entity';
import { nameForm } from './name-form';
import type { Overrides } from './override-rules';
import type { Tally } from './tally';
import { keyOf } from './unit';

/** What is shown of an entity: its spellings by use, its usual type, its name. */
export function describeEntity(id: EntityId, { units, types, spellings: counts }: Tally, overrides: Overrides): Entity {
  const spellings: Spelling[] = [...counts]
    .map(([text, { mentions, files }]) => ({ text, mentions, files }))
    .sort((a, b) => b.files - a.files || b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
  const type = [...types].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'other';
  const pinned = overrides.hasPins
    ? overrides.pinned(
        [...units]
          .flatMap(({ kind, key, otherKeys, shorts }) => [
            key,
            ...otherKeys,
            ...shorts.map((short) => keyOf(kind, short)),
          ])
          .sort(),
      )
    : null;
  return { id, type, name: pinned ?? fullest(spellings), spellings, pinned: pinned !== null };
}

/** The fullest of the spellings: of most words, then in small letters, then the most usual. */
function fullest(spellings: readonly Spelling[]): string {
  let best: { readonly text: string; readonly words: number; readonly lettered: boolean } | null = null;
  // The most usual come first: later ones must be fuller.
  for (const { text } of spellings) {
    const words = nameForm(text).words.filter((word) => !word.initial).length;
    const lettered = text !== text.toUpperCase();
    if (!best || words > best.words || (words === best.words && lettered && !best.lettered))
      best = { text, words, lettered };
  }
  return best?.text ?? '';
}
