/** How words of a language end. */
export interface LemmaRules {
  /** `ending:instead,instead`, by spaces: what a basic form may have in place of an ending. */
  readonly endings: string;
  /** `form:basic form`, by spaces: whole words that change in other ways. */
  readonly irregular: string;
  /** Words for whose something is, of which a phrase may have any. */
  readonly possessives: string;
  /** Letters that have to be left before the ending. */
  readonly shortest: number;
}
