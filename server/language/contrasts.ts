import type { Language } from '../article/language';
import type { RoleName, SetName } from './contrast-roles';
import { contrasts as de } from './de/contrasts';
import { contrasts as en } from './en/contrasts';
import { contrasts as es } from './es/contrasts';
import { contrasts as fr } from './fr/contrasts';
import { contrasts as it } from './it/contrasts';
import { contrasts as nl } from './nl/contrasts';
import { PhraseTable, type Phrases as PhrasesOf } from './phrase-table';
import { contrasts as pt } from './pt/contrasts';

/**
 * Phrases, comma-separated, in normal form as the tokeniser cuts them (`au volant d' une`); `/` stands between words
 * that may take one place (`mort/morte de ses/leurs brûlures`).
 */
type Phrases = string;

/**
 * Where a cue stands from the value; `near` with another asks for both. A table gives each cue a key of its own: a
 * role with two keys is two.
 */
export interface Cues {
  readonly before?: Phrases | Readonly<Record<string, Phrases>>;
  readonly after?: Phrases | Readonly<Record<string, Phrases>>;
  readonly near?: Phrases | Readonly<Record<string, Phrases>>;
}

/** How a language writes the values of each set, and the words that give them a role. */
export interface ContrastWords {
  readonly values: Readonly<Partial<Record<SetName, Readonly<Record<string, Phrases>>>>>;
  /** A role without cues takes every value of its set. */
  readonly cues: Readonly<Partial<Record<RoleName, Cues>>>;
  /** Words before a value of a set that belong to it (`in the`, `dans le`); without one it is no value. */
  readonly prefixes?: Readonly<Partial<Record<SetName, Phrases>>>;
  /** Words for people, by sex. */
  readonly women: string;
  readonly men: string;
  /** Words that deny, in the clause before the value. */
  readonly negations: string;
  /** Words that leave it open: conditions, possibilities. */
  readonly open: string;
  /** Words before or after a name that say whose it is: `son mari, Paul`. */
  readonly possessives: string;
}

const TABLES: Record<Language, ContrastWords> = { de, en, es, fr, it, nl, pt };

export type Side = 'before' | 'after' | 'near';
export interface ValueEntry {
  readonly set: SetName;
  readonly value: string;
}
export interface CueEntry {
  readonly role: RoleName;
  readonly side: Side;
  readonly key: string;
}
export interface ContrastLexicon {
  readonly values: PhrasesOf<ValueEntry>;
  readonly cues: PhrasesOf<CueEntry>;
  /** The sides on which each role needs a cue; none for a role that takes every value. */
  readonly asked: ReadonlyMap<RoleName, ReadonlySet<Side>>;
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
}

const lexicons = new Map<Language, ContrastLexicon>();

/** The contrast words of a language, made ready for look-up when first asked. */
export function contrastLexicon(language: Language): ContrastLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = build(TABLES[language])));
  return lexicon;
}

function build({ values, cues, prefixes = {}, ...rest }: ContrastWords): ContrastLexicon {
  const ofValues = new PhraseTable<ValueEntry>();
  for (const [set, table] of Object.entries(values) as [SetName, Record<string, Phrases>][]) {
    const lead = prefixes[set];
    for (const [value, phrases] of Object.entries(table))
      for (const phrase of phrases.split(', '))
        for (const before of lead?.split(', ') ?? [''])
          ofValues.add(before ? `${before} ${phrase}` : phrase, { set, value });
  }
  const ofCues = new PhraseTable<CueEntry>();
  for (const [role, sides] of Object.entries(cues) as [RoleName, Cues][]) {
    for (const [side, given] of Object.entries(sides) as [Side, Phrases | Record<string, Phrases>][]) {
      const keyed = typeof given === 'string' ? { '': given } : given;
      for (const [key, phrases] of Object.entries(keyed))
        for (const phrase of phrases.split(', ')) ofCues.add(phrase, { role, side, key });
    }
  }
  const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
  return {
    values: ofValues.sorted(),
    cues: ofCues.sorted(),
    asked: new Map(
      (Object.entries(cues) as [RoleName, Cues][]).map(([role, sides]) => [
        role,
        new Set(Object.keys(sides) as Side[]),
      ]),
    ),
    women: setOf(rest.women),
    men: setOf(rest.men),
    negations: setOf(rest.negations),
    open: setOf(rest.open),
    possessives: setOf(rest.possessives),
  };
}
