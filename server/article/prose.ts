import type { Language } from './language';
import type { Span } from './span';
import type { Token } from './token';

/** A sentence of a block: offsets into the block's text, and the tokens it holds (`lastToken` exclusive). */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What a block is in its article. `furniture` is page boilerplate (navigation, “read also”, licence): read, but never reported. */
export type BlockKind =
  'title' | 'headline' | 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'byline' | 'furniture';

/**
 * One block of prose, ready to be read. All offsets in it are relative to the block.
 * `text` has exactly the length of the block's slice of the file: markup is blanked with spaces, never removed.
 */
export interface Prose {
  readonly text: string;
  readonly kind: BlockKind;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
