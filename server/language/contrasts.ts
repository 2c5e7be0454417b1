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
import type { ContrastWords, Cues, Phrases } from './shapes/contrasts';

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
