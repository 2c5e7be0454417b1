import type { Article } from '../article/article';
import type { Mention } from '../extract/mention';
import type { Claim } from './claims';

/** All that one file yields. Immutable; a pure function of the file's text, name, sidecar and the configuration. */
export interface ArticleReading {
  readonly article: Article;
  /** By span; offsets into the file. */
  readonly mentions: readonly Mention[];
  /** By span; indices in claims are into `mentions`. */
  readonly claims: readonly Claim[];
}
