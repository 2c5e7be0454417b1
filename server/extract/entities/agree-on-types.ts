import { changeEntity } from '../change-entity';
import type { EntityMention, EntityType } from '../mention';
import { nameKey } from './name-key';

/** Votes for the types of one name. */
type Votes = Map<EntityType, number>;

/**
 * One name has one type in an article: a surname alone takes the type of the full name, otherwise the type that most
 * mentions of the same words have. Mentions that a title or a function marks as a person keep it, so that a person
 * and a place of one name stay two.
 */
export function agreeOnTypes(entities: readonly EntityMention[]): readonly EntityMention[] {
  const votes = new Map<string, Votes>();
  const surnames = new Map<string, number>();
  for (const entity of entities) {
    if (entity.demonym) continue;
    const key = nameKey(entity.text);
    const words = key.split(' ');
    if (entity.type === 'person' && words.length > 1) {
      const surname = words.at(-1)!;
      if (surname.length > 2) surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
    }
    const here = votes.get(key) ?? new Map<EntityType, number>();
    here.set(entity.type, (here.get(entity.type) ?? 0) + (isMarked(entity) ? 2 : 1));
    votes.set(key, here);
  }
  return entities.map((entity) => {
    if (entity.demonym || isMarked(entity)) return entity;
    const key = nameKey(entity.text);
    const type = chosen(votes.get(key)!, surnames.get(key) ?? 0, entity.type);
    return type === entity.type ? entity : changeEntity(entity, { type });
  });
}

const isMarked = (entity: EntityMention): boolean =>
  entity.type === 'person' && (entity.title !== null || entity.role !== null || entity.age !== null);

function chosen(votes: Votes, fullNames: number, own: EntityType): EntityType {
  let best = own;
  let total = 0;
  for (const [type, count] of votes) {
    total += count;
    if (count > votes.get(best)!) best = type;
  }
  // `Lyon` is a surname only if the article does not mostly speak of it as something else.
  if (fullNames > 0 && (votes.get('person') ?? 0) + fullNames >= total - (votes.get('person') ?? 0)) return 'person';
  return votes.get(best)! * 3 >= total * 2 || votes.get(best)! > votes.get(own)! ? best : own;
}
