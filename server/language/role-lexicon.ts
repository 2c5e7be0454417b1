import type { Language } from '../article/language';
import { ROLE_WORDS, type RoleWords } from './roles';
import { plain } from './stem';

/** Phrases of one or more words, each with a value; the longest wins. */
export class Phrases {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: string }[]>();

  constructor(table: Readonly<Record<string, string>>) {
    for (const [value, alternatives] of Object.entries(table)) {
      for (const alternative of alternatives.split('|')) {
        const words = alternative.split(' ');
        const of = this.byFirst.get(words[0]!) ?? [];
        of.push({ words, value });
        this.byFirst.set(words[0]!, of);
      }
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at the index, or null. Apostrophes of elided words are overlooked. */
  at(i: number, wordAt: (i: number) => string): { readonly value: string; readonly length: number } | null {
    for (const { words, value } of this.byFirst.get(wordAt(i)) ?? []) {
      if (words.every((word, k) => wordAt(i + k).replace(/'$/u, '') === word)) return { value, length: words.length };
    }
    return null;
  }

  /** Does any phrase begin with the word? */
  begins(word: string): boolean {
    return this.byFirst.has(word);
  }

  one(word: string): string | null {
    return this.byFirst.get(word)?.find(({ words }) => words.length === 1)?.value ?? null;
  }
}

/** A language's words for functions, ready for look-up. */
export interface Lexicon {
  readonly heads: Phrases;
  readonly domains: Phrases;
  readonly deputy: ReadonlySet<string>;
  /** Words for a deputy whose head goes without saying → the head's class. */
  readonly deputyAlone: Phrases;
  /** `chief` … `officer`, around what somebody is in charge of. */
  readonly chief: ReadonlySet<string>;
  readonly officer: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words for who speaks for a union, whose acronym follows. */
  readonly delegate: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** After a function: held no more. */
  readonly until: ReadonlySet<string>;
  readonly recent: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly is: ReadonlySet<string>;
  readonly verbs: Phrases;
  readonly who: string | null;
  /** After the relative pronoun: that somebody holds the function that follows (`is still`, `serves as`). */
  readonly holds: Phrases;
  readonly years: ReadonlySet<string>;
  readonly civilities: ReadonlySet<string>;
  /** Words that end or forbid a phrase: pronouns, conjunctions, prepositions of another clause, verbs of saying and being. */
  readonly blocked: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that hold the article: a phrase after them is definite (« au ministre sortant, X, »). */
  readonly contracted: ReadonlySet<string>;
  readonly headLast: boolean;
  /** Class of a compound (`innenminister`), or null. */
  compound(word: string): string | null;
}

const CIVILITIES =
  'm mm mme mmes mlle me mr mrs ms dr pr prof sr sra herr frau dona don sir dame lord lady mons mgr sen rep gov lt col gen capt sgt cllr cllrs hon rev fr shri smt sri kum alhaji cheikh dre pre me drs ing dott dottssa avv arq lic dipl';
const BLOCKED =
  'qui que qu dont ou avoir et mais car ni si se il elle ils elles on nous vous je tu ce cela ne pas plus a ont est sont etait etaient avait avaient sera fut ete dit declare affirme indique annonce explique selon apres avant lors depuis pendant contre avec sans sous sur par devant entre vers ' +
  'who which that whose whom and or but nor if he she it they we you i not is are was were has have had be been said says say told tells added called when where while after before since during against with without under on by from to than as over into about because ' +
  'quien cual y o pero ella ellos no es son fue era ha han dijo segun tras ante contra con sin sobre por e mas ele ela eles foi disse apos com sem che ed ma lui lei loro non ha hanno detto dopo con senza su da und oder aber er sie es wir nicht ist sind war hat haben sagte nach vor mit ohne auf en maar hij zij niet zijn was heeft zei na met zonder op';
const CONTRACTED = 'au aux du des al del dal dallo dalla alla allo ao aos pelo pela zum zur vom beim';
const PREPOSITIONS =
  'devant avec contre pour par a au aux face chez sur sous entre vers before against with to from by for ante con contra por vor mit gegen davanti';

const built = new Map<Language, Lexicon>();

/** The words for functions of a language. Built once. */
export function roleLexicon(language: Language): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const made = build(ROLE_WORDS[language]);
  built.set(language, made);
  return made;
}

function build(words: RoleWords): Lexicon {
  const set = (list: string): Set<string> => new Set(list.split(/[| ]/u).filter(Boolean));
  const of = set(words.of);
  const determiners = set(words.determiners);
  const endings = Object.entries(words.endings ?? {}).sort(([a], [b]) => b.length - a.length);
  const parts = new Map(
    Object.entries(words.domains).flatMap(([domain, list]) =>
      list.split('|').map((word) => [plain(word), domain] as const),
    ),
  );
  return {
    heads: new Phrases(words.heads),
    domains: new Phrases(words.domains),
    deputy: set(words.deputy),
    deputyAlone: new Phrases(words.deputyAlone ?? {}),
    chief: set(words.chief ?? ''),
    officer: set(words.officer ?? ''),
    and: set(words.and ?? ''),
    delegate: set(words.delegate ?? ''),
    former: set(words.former),
    future: set(words.future),
    until: set(words.until ?? ''),
    recent: set(words.recent),
    of,
    determiners,
    is: set(words.is),
    verbs: new Phrases(words.verbs ?? {}),
    who: words.who ?? null,
    holds: new Phrases({ holds: words.holds ?? words.is }),
    years: set(words.years),
    civilities: set(CIVILITIES),
    blocked: new Set([...set(BLOCKED)].filter((word) => !of.has(word) && !determiners.has(word))),
    prepositions: set(PREPOSITIONS),
    contracted: set(CONTRACTED),
    headLast: !words.headFirst,
    compound(word) {
      for (const [ending, value] of endings) {
        if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
        const domain = parts.get(word.slice(0, -ending.length));
        if (domain) return `${value}:${domain}`;
      }
      return null;
    },
  };
}
