import type { Prose } from '../../article/prose';
import type { EntityMention, QuoteMention } from '../mention';

/** Quotations and reported speech in one block. Offsets are relative to the block; `speaker.mention` is set later. */
export function findQuotes(prose: Prose, entities: readonly EntityMention[]): QuoteMention[] {
  void prose;
  void entities;
  return [];
}
