import type { Language } from './language';
import type { BlockKind, Prose } from './prose';
import { sentences } from './sentences';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** Cuts a block's masked text into tokens and sentences. `tokens` may be given where they are known. */
export function makeProse(
  text: string,
  language: Language,
  kind: BlockKind = 'paragraph',
  tokens: readonly Token[] = tokenise(text),
): Prose {
  return { text, kind, language, tokens, sentences: sentences(text, tokens, language) };
}
