import type { Span } from '../../article/span';

/** Who speaks and by which words it is said, as spans of the block. */
export interface Attribution {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}
