import type { Article } from '../../article/article';
import type { EntityMention } from '../mention';
import { agreeOnTypes } from './agree-on-types';
import { describeLate } from './describe-late';
import { findAgain } from './find-again';
import { spreadAges } from './later-ages';
import { spreadRoles } from './later-roles';
import { splitBodies } from './split-body';
import { spreadAliases } from './spread-aliases';

/**
 * What only the whole article shows: an acronym defined earlier, a surname whose full name stands elsewhere, a name
 * that was overlooked at the start of a sentence or in a headline in capitals; an age or a function told in the next sentence.
 * Offsets are into the file; in order.
 */
export function refineEntities(article: Article, entities: readonly EntityMention[]): readonly EntityMention[] {
  if (entities.length === 0) return entities;
  const agreed = agreeOnTypes(spreadAliases(splitBodies(article, entities)));
  const all = [...agreed, ...findAgain(article, agreed)].sort((a, b) => a.start - b.start);
  return spreadRoles(article, spreadAges(article, describeLate(article, entities, all)));
}
