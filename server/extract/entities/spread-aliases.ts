import { changeEntity } from '../change-entity';
import type { EntityMention } from '../mention';
import { acronymLetters } from './acronyms';
import { nameKey } from './name-key';

/** Gives every mention of an acronym that the article defines its full name and the type of the definition, and the other way round. */
export function spreadAliases(entities: readonly EntityMention[]): readonly EntityMention[] {
  const defined = new Map<string, EntityMention>();
  for (const entity of entities)
    if (entity.alias && !defined.has(nameKey(entity.text))) defined.set(nameKey(entity.text), entity);
  if (defined.size === 0) return entities;
  return entities.map((entity) => {
    const definition = defined.get(nameKey(entity.text));
    if (!definition || entity.demonym) return entity;
    // Only an acronym takes the type: a long name was read in a context of its own.
    return changeEntity(entity, {
      alias: definition.alias,
      type: acronymLetters(entity.text) ? definition.type : entity.type,
    });
  });
}
