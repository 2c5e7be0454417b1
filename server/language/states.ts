import type { Language } from '../article/language';
import { states as de } from './de/states';
import { states as en } from './en/states';
import { states as es } from './es/states';
import { states as fr } from './fr/states';
import { states as it } from './it/states';
import { states as nl } from './nl/states';
import { states as pt } from './pt/states';
import type { Axis, StateWords } from './shapes/states';
import { stem } from './stem';

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
    const { axes, negations, failures, hypothetical, conjunctions, lookingBack, determiners, others, noMore } =
      TABLES[language];
    const words = new Map<string, State[]>();
    const beginnings = new Set<string>();
    const addState = (word: string, state: State): void => {
      const first = stem(word, language);
      const known = words.get(first);
      if (!known) words.set(first, [state]);
      else if (!known.some(({ axis, rest }) => axis === state.axis && rest.join() === state.rest.join()))
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
            onlyAffirmed: word.endsWith('+'),
            rest: rest.map((each) => stem(each, language)),
          });
        }
      }
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
