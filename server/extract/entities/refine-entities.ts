import type { Article } from '../../article/article';
import type { EntityMention } from '../mention';

/** What only the whole article shows: a name seen in full elsewhere, an acronym defined earlier. Offsets are into the file. */
export function refineEntities(article: Article, entities: readonly EntityMention[]): readonly EntityMention[] {
  void article;
  return entities;
}
