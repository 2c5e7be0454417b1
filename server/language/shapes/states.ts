/**
 * Questions of yes or no that two articles can answer differently without a number: is it open, does it go on,
 * is he alive, did it begin. `lasting` ones are settled once they are answered with the side named there
 * (nobody comes back to life), so that a later report of it is news rather than a contradiction.
 */
export const AXES = {
  open: 'both',
  'going-on': 'both',
  alive: 'no',
  accepted: 'both',
  begun: 'yes',
  appeal: 'yes',
  arrested: 'yes',
  guilty: 'both',
  demolished: 'yes',
  sold: 'yes',
  signed: 'yes',
  injured: 'yes',
  present: 'both',
  found: 'yes',
  free: 'both',
  unanimous: 'both',
  resigned: 'yes',
  conscious: 'both',
  armed: 'both',
  charged: 'yes',
  admitted: 'both',
  asleep: 'both',
  authentic: 'both',
  authorised: 'both',
  changed: 'yes',
  completed: 'yes',
  damaged: 'yes',
  evacuated: 'yes',
  extinguished: 'both',
  'held-in-public': 'both',
  hospitalised: 'yes',
  identified: 'yes',
  increase: 'both',
  insured: 'both',
  lit: 'both',
  loaded: 'both',
  locked: 'both',
  married: 'both',
  occupied: 'both',
  owned: 'both',
  paid: 'yes',
  'took-place': 'yes',
  polluted: 'both',
  'positive-test': 'both',
  qualified: 'yes',
  recovered: 'both',
  'secret-ballot': 'both',
  slippery: 'both',
  stolen: 'both',
  successful: 'yes',
  surrendered: 'yes',
  trained: 'both',
  vaccinated: 'both',
  warned: 'yes',
  working: 'both',
} as const;
export type Axis = keyof typeof AXES;

/** Words that say yes or no on an axis, and words around them that turn or void the answer. */
export interface StateWords {
  /** `_` joins the words of a phrase (`out_of_order`); what ends in `+` says nothing when it is denied (`not destroyed`: damaged?). */
  readonly axes: Readonly<Partial<Record<Axis, { readonly yes?: string; readonly no?: string }>>>;
  /** Words that deny: before the predicate in its clause (`pas` and the like after it too). */
  readonly negations: string;
  /** Words that deny what follows them in the clause, though they assert something themselves (`refused to sign`). */
  readonly failures: string;
  /** Words, or two joined by `_`, that leave it open: conditions, wishes, fears, possibilities. */
  readonly hypothetical: string;
  /** Words that open a new clause. */
  readonly conjunctions: string;
  /** Auxiliaries of what was so before the time that the article is at (`avait été fermé`). */
  readonly lookingBack: string;
  /** Words after which a predicate is a noun, or no more than an epithet (`les morts`, `the closed road`). */
  readonly determiners: string;
  /** Words with the stem of a predicate that are none (`début`, of `débuter`). */
  readonly others: string;
  /** Phrases `X no longer exists`: `il n'y a plus de X` says no on `going-on` for the noun after it. */
  readonly noMore: readonly string[];
}
