import type { EntityType } from '../mention';

/** A name as a run of tokens of its block; `last` is exclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
}
