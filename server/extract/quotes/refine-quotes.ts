import type { Article } from '../../article/article';
import type { EntityMention, QuoteMention } from '../mention';

/**
 * What only the whole article shows: quotations over several paragraphs, pronouns, the speaker who goes on.
 * Offsets are into the file; speakers' `mention` are indices into `entities`.
 */
export function refineQuotes(
  article: Article,
  quotes: readonly QuoteMention[],
  entities: readonly EntityMention[],
): readonly QuoteMention[] {
  void article;
  void entities;
  return quotes;
}
