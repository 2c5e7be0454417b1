import type { Article } from '../../article/article';
import { changeEntity } from '../change-entity';
import type { EntityMention } from '../mention';
import { shiftedRole } from '../shift';
import { statedAge } from './ages';
import { statedRole } from './roles';
import { titleBefore } from './titles';

/**
 * Titles, functions and ages beside the names that are known to be people's only from the rest of the article: a surname
 * alone that was taken for a place, or overlooked (`Oyelaran, 34, said`). Those of the names in `before`, as they were found
 * block by block, are read already. Offsets are into the file; `entities` are in order.
 */
export function describeLate(
  article: Article,
  before: readonly EntityMention[],
  entities: readonly EntityMention[],
): readonly EntityMention[] {
  const described = new Set(before.flatMap(({ type, start }) => (type === 'person' ? [start] : [])));
  let row = 0;
  return entities.map((entity) => {
    if (entity.type !== 'person' || entity.demonym || described.has(entity.start)) return entity;
    while (row < article.blocks.length && article.blocks[row]!.end <= entity.start) row += 1;
    const block = article.blocks[row];
    return block ? describe(entity, block) : entity;
  });
}

function describe(entity: EntityMention, { start, prose }: Article['blocks'][number]): EntityMention {
  const span = { start: entity.start - start, end: entity.end - start };
  const first = prose.tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return entity;
  const [role, age] = [statedRole(prose, span), statedAge(prose, span)];
  return changeEntity(entity, {
    title: titleBefore(prose, first),
    role: role && shiftedRole(role, start),
    age: age && { ...age, start: age.start + start, end: age.end + start },
  });
}
