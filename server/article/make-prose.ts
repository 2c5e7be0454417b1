import type { Language } from './language';
import type { BlockKind, Prose } from './prose';
import { sentences } from './sentences';
import { tokenise } from './tokenise';

/** Cuts a block's masked text into tokens and sentences. */
export function makeProse(text: string, language: Language, kind: BlockKind = 'paragraph'): Prose {
  const tokens = tokenise(text);
  return { text, kind, language, tokens, sentences: sentences(text, tokens) };
}
