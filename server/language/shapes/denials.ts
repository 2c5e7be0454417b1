/**
 * Words by which a language denies a predicate, and those that say of how many it holds. By spaces, in normal form; `_`
 * joins the words of a phrase.
 */
export interface DenialWords {
  /** Before the verb (`not`, `ne`): the first predicate after them is denied. */
  readonly verbal: string;
  /** Words that `verbal` ones need beside them to deny (`ne … pas`); empty where they deny alone. */
  readonly second: string;
  /** Before a noun, which is denied itself if it tells of something, as is the verb after it (`no arrests were made`). */
  readonly nominal: string;
  /** Nobody and nothing, as the subject. */
  readonly nobody: string;
  /** Verbs and adjectives by which what they lead to did not happen (`failed to`). */
  readonly failures: string;
  /** Directly behind a denying word they lift it (`not only`, `no fewer than`). */
  readonly lifts: string;
  /** Of these, those that leave what follows affirmed (`not only`); behind the others it is neither (`not immediately`). */
  readonly affirms: string;
  /** Anywhere behind it in the clause they lift it (`not until Monday`, `ne … que`). */
  readonly liftsLater: string;
  /** Words that deny for ever or of everybody, besides the nominal ones. */
  readonly never: string;
  /** What is denied so is so until now only. */
  readonly yet: string;
  /** Between a denying word and its noun they say no more than it does (`not a single one`, `no sign of`). */
  readonly single: string;
  /** Of all that there are. */
  readonly all: string;
  /** Of some only, unless such a word stands before: `the three men`. */
  readonly definite: string;
  /** Of some only. */
  readonly some: string;
  /** Auxiliaries of what is still to come. */
  readonly future: string;
}
