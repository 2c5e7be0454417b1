import type { EntityType } from '../extract/mention';
import type { Entity } from '../link/entity';
import type { Answered } from './evidence';
import type { Located, Surroundings } from './rule';

/** The linked entities named in the sentence of a claim, by id. */
export function entitiesOf(
  { uri, claim }: Located,
  around: Surroundings,
  types?: readonly EntityType[],
): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const mention of claim.topic.entities) {
    const entity = around.entityOf(uri, mention);
    if (entity && (!types || types.includes(entity.type))) found.set(entity.id, entity);
  }
  return found;
}

/** Do the two sentences name the same people, bodies or places? Names on one side only say nothing. */
export function sameEntities(a: Located, b: Located, around: Surroundings): Answered {
  const [one, other] = [entitiesOf(a, around), entitiesOf(b, around)];
  if (one.size === 0 || other.size === 0) return { question: 'same-entity', answer: 'unknown' };
  const shared = [...one.keys()].filter((id) => other.has(id));
  if (shared.length === 0) return { question: 'same-entity', answer: 'no' };
  const answer = shared.length === Math.min(one.size, other.size) ? 'yes' : 'partly';
  return {
    question: 'same-entity',
    answer,
    because: { id: 'names-shared', args: [shared.map((id) => one.get(id)!.name).join(', ')] },
  };
}
