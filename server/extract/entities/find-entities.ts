import type { Prose } from '../../article/prose';
import type { EntityMention } from '../mention';

/** Names in one block, with titles, roles and ages stated beside them. Offsets are relative to the block. */
export function findEntities(prose: Prose): EntityMention[] {
  void prose;
  return [];
}
