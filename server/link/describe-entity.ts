import type { EntityMention, EntityType } from '../extract/mention';
import type { Entity, EntityId, Spelling } from './entity';
import { nameForm } from './name-form';
import type { Overrides } from './override-rules';
import { keyOf, type Unit } from './unit';

/** What is shown of an entity: its spellings by use, its usual type, its name. */
export function describeEntity(
  id: EntityId,
  units: Iterable<Unit>,
  mentionAt: (uri: string, mention: number) => EntityMention,
  overrides: Overrides,
): Entity {
  const types = new Map<EntityType, number>();
  const counts = new Map<string, { mentions: number; uris: Set<string> }>();
  const keys: string[] = [];
  for (const unit of units) {
    keys.push(unit.key, ...unit.otherKeys, ...unit.shorts.map((short) => keyOf(unit.kind, short)));
    types.set(unit.type, (types.get(unit.type) ?? 0) + unit.mentions.length);
    for (const i of unit.mentions) {
      const text = mentionAt(unit.uri, i).text.replace(/\s+/gu, ' ').normalize('NFC');
      const count = counts.get(text) ?? { mentions: 0, uris: new Set() };
      counts.set(text, count);
      count.mentions += 1;
      count.uris.add(unit.uri);
    }
  }
  const spellings: Spelling[] = [...counts]
    .map(([text, { mentions, uris }]) => ({ text, mentions, files: uris.size }))
    .sort((a, b) => b.files - a.files || b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
  const type = [...types].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'other';
  const pinned = overrides.pinned(keys.sort());
  return { id, type, name: pinned ?? fullest(spellings), spellings, pinned: pinned !== null };
}

/** The fullest of the spellings that are usual: a third of the files of the most usual, or of most words. */
function fullest(spellings: readonly Spelling[]): string {
  const words = ({ text }: Spelling): number => nameForm(text).words.filter((word) => !word.initial).length;
  const lettered = (text: string): number => (text === text.toUpperCase() ? 0 : 1);
  return (
    [...spellings].sort(
      (a, b) =>
        words(b) - words(a) ||
        lettered(b.text) - lettered(a.text) ||
        b.files - a.files ||
        b.mentions - a.mentions ||
        (a.text < b.text ? -1 : 1),
    )[0]?.text ?? ''
  );
}
