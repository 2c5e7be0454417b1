/** How a language writes numbers. Words are in normal form (lower case, composed, straight apostrophes), lists space-separated. */
export interface NumberWords {
  /** Mark before decimals; the other of `.` and `,` groups thousands. */
  readonly decimal: '.' | ',';
  /** Cardinals that are added up: units, teens, tens, and hundreds that are one word. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words for 100 that multiply what stands before (`cent`, `hundred`). */
  readonly hundred: string;
  /** Words for a thousand and more, which multiply all that stands before. */
  readonly scales: Readonly<Record<string, number>>;
  /** Abbreviated scales, valid only after digits: `bn`, `Md`, `k`. Lower case. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Words between the parts of one number (`et`, `and`, `y`). */
  readonly joiners: string;
  /** May `joiners` follow a hundred or a scale (English, Portuguese), or only stand between ten and unit? */
  readonly joinsHundreds: boolean;
  /** Do tens of 60 and 80 go on to nineteen (`soixante-dix-sept`), and does `quatre vingt` multiply? */
  readonly scores?: boolean;
  /** Units before tens (`einundzwanzig`). */
  readonly inverted?: boolean;
  /** Numbers are written in one word, to be cut with the other entries. */
  readonly compounds?: boolean;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Ordinals that never end a longer number: `premier`, but not `unième`. */
  readonly loneOrdinals?: string;
  /** Are ordinals of falling size added up (`vigésimo sexto`)? */
  readonly ordinalChains?: boolean;
  /** Letters after digits that make an ordinal (`3e`, `21st`). */
  readonly ordinalMarks: string;
  /** Denominators (`tiers`, `quarts`, `fifths`): words that make a fraction of a cardinal before them. */
  readonly denominators: Readonly<Record<string, number>>;
  /** Is a joiner before the numerator always a part of it (`trinta e dois quintos`)? Else the fraction may be added. */
  readonly joinedNumerators?: boolean;
  /** May a ten before a denominator belong to it (`two hundred forty-fifths`)? */
  readonly tensInDenominators?: boolean;
  /** Words after a cardinal that make it a denominator: `sete trinta avos`. */
  readonly avos?: string;
  /** May hyphens inside numbers have spaces around them (`forty - six`)? */
  readonly spacedHyphens?: boolean;
  /** `demi`, `half` after a number and a joiner: `deux et demi`. */
  readonly half: string;
  /** Approximate groups: `vingtaine`, `dozens`. Alone or after a cardinal (`trois douzaines`). */
  readonly groups: Readonly<Record<string, number>>;
  /** Words for the indefinite article, which is a number only before a scale, group, fraction or unit. */
  readonly articles: string;
  /** Plural words that make a group or scale vague: `des`, `plusieurs`, `several`. */
  readonly vague: string;
  /** Words between whole and decimals: `virgule`, `point`. */
  readonly point: string;
  /** `un sur cinq`, `one in five`: words between parts and whole. */
  readonly outOf: string;
  /** Whole phrases for a share: value and the interval it allows. */
  readonly shares: readonly (readonly [string, number, number, number])[];
}
