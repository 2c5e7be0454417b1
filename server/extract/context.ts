import type { CivilDate } from '../article/article';

/** What the reading of one block may know beyond its own prose. Part of the cache key of the block. */
export interface BlockContext {
  /** Day that relative dates are resolved against; null = unknown, and relative dates stay relative. */
  readonly published: CivilDate | null;
}
