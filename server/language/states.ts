import type { Language } from '../article/language';
import { states as de } from './de/states';
import { states as en } from './en/states';
import { states as es } from './es/states';
import { states as fr } from './fr/states';
import { states as it } from './it/states';
import { states as nl } from './nl/states';
import { states as pt } from './pt/states';
import { stem } from './stem';

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
  /** Any of the acts that a language lists, each a question of its own. */
  act: 'yes',
} as const;

export type Axis = keyof typeof AXES;

/** Words that say yes or no on an axis, and words around them that turn or void the answer. */
export interface StateWords {
  /** `_` joins the words of a phrase (`out_of_order`); what ends in `+` says nothing when it is denied (`not destroyed`: damaged?). */
  readonly axes: Readonly<Partial<Record<Axis, { readonly yes?: string; readonly no?: string }>>>;
  /** Acts that reports affirm or deny, each with its forms, `/` between: `wear/wore/worn`. */
  readonly acts?: string;
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

const TABLES: Record<Language, StateWords> = { de, en, es, fr, it, nl, pt };

export interface StateLexicon {
  /** The states that a normalised word, or a phrase that it begins, may give, in any inflection; the longest phrase first. */
  statesOf(norm: string): readonly State[];
  readonly negations: ReadonlySet<string>;
  readonly failures: ReadonlySet<string>;
  readonly hypothetical: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly lookingBack: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Phrases of `noMore`, by their first word. */
  readonly noMore: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export interface State {
  readonly axis: Axis;
  readonly yes: boolean;
  /** Which act, on the axis `act`; empty on the others. */
  readonly act: string;
  /** Does it say nothing when it is denied? */
  readonly onlyAffirmed: boolean;
  /** Stems of the words of the phrase after the first. */
  readonly rest: readonly string[];
}

/** Letters that all inflections of a word share; words that begin otherwise need not be stemmed. */
const BEGINNING = 3;

const lexicons = new Map<Language, StateLexicon>();

/** The words of a language, by stem (predicates) and normal form (the others). */
export function stateLexicon(language: Language): StateLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const {
      axes,
      acts = '',
      negations,
      failures,
      hypothetical,
      conjunctions,
      lookingBack,
      determiners,
      others,
      noMore,
    } = TABLES[language];
    const words = new Map<string, State[]>();
    const beginnings = new Set<string>();
    const addState = (word: string, state: State): void => {
      const first = stem(word, language);
      const known = words.get(first);
      if (!known) words.set(first, [state]);
      else if (
        !known.some(
          ({ axis, act, rest }) => axis === state.axis && act === state.act && rest.join() === state.rest.join(),
        )
      )
        known.push(state);
      beginnings.add(word.slice(0, BEGINNING));
    };
    for (const [axis, sides] of Object.entries(axes)) {
      for (const side of ['yes', 'no'] as const) {
        for (const word of (sides[side] ?? '').split(' ').filter(Boolean)) {
          const [first, ...rest] = word.replace('+', '').split('_');
          addState(first!, {
            axis: axis as Axis,
            yes: side === 'yes',
            act: '',
            onlyAffirmed: word.endsWith('+'),
            rest: rest.map((each) => stem(each, language)),
          });
        }
      }
    }
    for (const forms of acts.split(' ').filter(Boolean)) {
      const [act] = forms.split('/');
      for (const form of forms.split('/'))
        addState(form, { axis: 'act', yes: true, act: act!, onlyAffirmed: false, rest: [] });
    }
    for (const states of words.values()) states.sort((a, b) => b.rest.length - a.rest.length);
    const remembered = remembering((norm) => words.get(stem(norm, language)) ?? NONE);
    const phrases = new Map<string, string[][]>();
    for (const phrase of noMore.map((text) => text.split(' ')))
      phrases.set(phrase[0]!, [...(phrases.get(phrase[0]!) ?? []), phrase]);
    lexicon = {
      statesOf: (norm) => (beginnings.has(norm.slice(0, BEGINNING)) ? remembered(norm) : NONE),
      negations: new Set(negations.split(' ')),
      failures: new Set(failures.split(' ')),
      hypothetical: new Set(hypothetical.split(' ').map((word) => word.replace('_', ' '))),
      conjunctions: new Set(conjunctions.split(' ')),
      lookingBack: new Set(lookingBack.split(' ')),
      determiners: new Set(determiners.split(' ')),
      others: new Set(others.split(' ')),
      noMore: phrases,
    };
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

const NONE: readonly State[] = [];

/** Words met keep their answer: news repeats its words. */
const KEPT = 8_000;

function remembering<T>(answer: (norm: string) => T): (norm: string) => T {
  const kept = new Map<string, T>();
  return (norm) => {
    let found = kept.get(norm);
    if (found === undefined) {
      if (kept.size >= KEPT) kept.clear();
      kept.set(norm, (found = answer(norm)));
    }
    return found;
  };
}
