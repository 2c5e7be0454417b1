import type { Prose } from '../../article/prose';
import type { EntityMention } from '../mention';

/** A block, token by token, as far as noun groups are found by it. */
export interface SpokenBlock {
  readonly prose: Prose;
  readonly entities: readonly EntityMention[];
  /** For each token the bits of `word-kinds.ts`. */
  readonly kinds: Int32Array;
  /** Is the token the last of its sentence? */
  readonly ends: Uint8Array;
  /** Index of the outermost quoted run that holds the token, or -1. */
  readonly runOf: Int32Array;
}
