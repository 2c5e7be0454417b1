import type { Span } from './span';
import type { Word } from './word';

export type TokenKind = 'word' | 'number' | 'punctuation';

/**
 * A word, number or punctuation mark of a block.
 *
 * Elided articles and pronouns are tokens of their own, with their apostrophe (`l’` `AFP`, `d'` `al-Boukamal`, `qu’` `elle`);
 * hyphenated words stay whole (`al-Boukamal`, `Etats-Unis`, `vingt-deux`); a number keeps its own separators
 * (`1 200`, `1.84`, `12,5`), but neither unit nor currency (`€` `45`, `80` `%`); an English possessive is its own token (`Smith` `’s`).
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The slice as written. */
  readonly text: string;
  /** Composed (NFC), lower case, `’` as `'`: for look-up in word lists. */
  readonly norm: string;
  /** What is known of the word wherever it stands. */
  readonly word: Word;
}
