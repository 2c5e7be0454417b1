import type { Prose, Sentence } from './prose';
import { once } from './remember';

/**
 * A question about a block's prose, asked once for as long as its words are kept: those of a block that an edit does
 * not touch stay from one version of its article to the next, and those of articles that nobody writes in are let go
 * (`releaseWords`), and the answers with them. `find` must be pure. Offsets in the answer are the block's.
 */
export function proseFact<V>(find: (prose: Prose) => V): (prose: Prose) => V {
  // The sentences are made with the words, and for one prose only.
  const answers = once((_: readonly Sentence[], prose: Prose) => find(prose));
  return (prose) => answers(prose.sentences, prose);
}

/** The same for one sentence of a block, given with its prose. */
export const sentenceFact = <V>(
  find: (sentence: Sentence, prose: Prose) => V,
): ((sentence: Sentence, prose: Prose) => V) => once(find);
