/**
 * How a language reports speech. Words are normalised as tokens are (lower case, `’` as `'`).
 *
 * Verbs come in three classes: `say` introduces an utterance (`déclarer`, `say`), `think` an opinion, a wish or an
 * intention (`estimer`, `believe`), `act` does something by speaking and takes an object (`dénoncer`, `criticise`).
 */
export type CueClass = 'say' | 'think' | 'act';

/** `finite` can stand alone, `participle` needs an auxiliary, `gerund` leans on the subject of its sentence. */
export type CueForm = 'finite' | 'participle' | 'gerund' | 'infinitive';

export interface Cue {
  readonly class: CueClass;
  /** A form can be several things: `dit` is a present and a participle. */
  readonly forms: readonly CueForm[];
}

/** The data of one language. */
export interface CueWords {
  /** Each inflected form of each cue verb. */
  readonly verbs: ReadonlyMap<string, Cue>;
  /** Words that build a compound tense before a participle: `a`, `avait`, `has`. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Formulas before the source, token by token (`selon`, `d'` `après`, `according` `to`), by their first token. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Subject pronouns that can stand for a speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns glued to an inverted verb, as they end the token: `-t-il`. Longest first. */
  readonly enclitics: readonly string[];
  /** Relative pronouns that carry on their antecedent: `qui`, `who`. */
  readonly relatives: ReadonlySet<string>;
  /** Opens a reported clause: `que`, `that`. */
  readonly that: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Prepositions that tie a noun to the one before it: `de`, `of`. */
  readonly of: ReadonlySet<string>;
  /** Other prepositions: a noun after one of them is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Conjunctions and adverbs that a noun group never holds: they end one. */
  readonly boundaries: ReadonlySet<string>;
  /** Adverbs, days and object pronouns that may stand between a subject and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Nouns for sources without a name: `source`, `témoin`, `official`. */
  readonly sources: ReadonlySet<string>;
}

/** Splits a list of words written as one text. */
export const words = (text: string): string[] => text.trim().split(/\s+/u);

/** A set of the words of a text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** Inflected forms by kind, each list as one text. */
export type Inflections = Partial<Record<CueForm, string>>;

/** Builds the look-up from lists of inflected forms; a form that is listed twice keeps its first class. */
export function cueTable(entries: readonly (readonly [CueClass, Inflections])[]): ReadonlyMap<string, Cue> {
  const table = new Map<string, { class: CueClass; forms: CueForm[] }>();
  for (const [cueClass, inflections] of entries) {
    for (const [form, list] of Object.entries(inflections) as [CueForm, string][]) {
      for (const word of words(list)) {
        const known = table.get(word);
        if (!known) table.set(word, { class: cueClass, forms: [form] });
        else if (!known.forms.includes(form)) known.forms.push(form);
      }
    }
  }
  return table;
}

/** Inflects every verb of a list by one pattern: stem plus each ending. */
export function inflect(
  verbs: string,
  stem: (verb: string) => string,
  endings: Readonly<Partial<Record<CueForm, string>>>,
): Inflections {
  const result: Inflections = {};
  for (const [form, list] of Object.entries(endings) as [CueForm, string][]) {
    const ends = words(list).map((end) => (end === '-' ? '' : end));
    result[form] = words(verbs)
      .flatMap((verb) => ends.map((end) => stem(verb) + end))
      .join(' ');
  }
  return result;
}

/** Formulas by their first token, longest first. */
export function formulas(...list: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const formula of list.map(words).sort((a, b) => b.length - a.length)) {
    const known = byFirst.get(formula[0]!);
    if (known) known.push(formula);
    else byFirst.set(formula[0]!, [formula]);
  }
  return byFirst;
}
