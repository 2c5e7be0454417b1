import type { Language } from '../article/language';
import { DE_COUNTED } from './de/counted';
import { EN_COUNTED } from './en/counted';
import { ES_COUNTED } from './es/counted';
import { FR_COUNTED } from './fr/counted';
import { IT_COUNTED } from './it/counted';
import { NL_COUNTED } from './nl/counted';
import { PT_COUNTED } from './pt/counted';

/**
 * What figures count, alike in all languages. Each class names its parents, nearest first; a class without any stands alone.
 * What happened to people (`dead`, `arrested` …) and who they are (`soldier`, `civilian` …) are different branches:
 * `20 civils tués` is both.
 */
export const CLASSES = {
  // who
  person: [],
  civilian: ['person'],
  child: ['person'],
  woman: ['person'],
  man: ['person'],
  soldier: ['person'],
  police: ['person'],
  militant: ['person'],
  firefighter: ['person'],
  'health-worker': ['person'],
  'aid-worker': ['person'],
  journalist: ['person'],
  worker: ['person'],
  teacher: ['worker', 'person'],
  student: ['person'],
  pupil: ['student', 'person'],
  migrant: ['person'],
  refugee: ['migrant', 'person'],
  patient: ['person'],
  prisoner: ['person'],
  hostage: ['person'],
  passenger: ['person'],
  driver: ['person'],
  voter: ['person'],
  candidate: ['person'],
  lawmaker: ['person'],
  official: ['person'],
  member: ['person'],
  resident: ['person'],
  customer: ['person'],
  tourist: ['person'],
  visitor: ['person'],
  volunteer: ['person'],
  farmer: ['person'],
  player: ['person'],
  supporter: ['person'],
  suspect: ['person'],
  witness: ['person'],
  victim: ['person'],
  shareholder: ['person'],
  subscriber: ['person'],
  // what happened to them
  dead: ['victim', 'person'],
  wounded: ['victim', 'person'],
  missing: ['victim', 'person'],
  arrested: ['person'],
  charged: ['person'],
  convicted: ['person'],
  displaced: ['person'],
  hospitalised: ['patient', 'person'],
  infected: ['patient', 'person'],
  evacuated: ['person'],
  rescued: ['person'],
  released: ['person'],
  kidnapped: ['person'],
  homeless: ['person'],
  demonstrators: ['person'],
  // elections
  votes: [],
  turnout: [],
  seats: [],
  electorate: ['voter', 'person'],
  // work
  jobs: [],
  workforce: ['worker', 'person'],
  strikers: ['worker', 'person'],
  unemployment: [],
  // money
  money: [],
  revenue: ['money'],
  profit: ['money'],
  loss: ['money'],
  debt: ['money'],
  deficit: ['money'],
  'order-book': ['money'],
  dividend: ['money'],
  price: ['money'],
  cost: ['money'],
  budget: ['money'],
  damage: ['money'],
  fine: ['money'],
  tax: ['money'],
  salary: ['money'],
  investment: ['money'],
  loan: ['money'],
  aid: ['money'],
  saving: ['money'],
  ransom: ['money'],
  compensation: ['money'],
  deal: ['money'],
  'market-value': ['money'],
  exports: ['money'],
  imports: ['money'],
  gdp: ['money'],
  rent: ['price', 'money'],
  stake: [],
  inflation: [],
  growth: [],
  rate: [],
  margin: [],
  risk: [],
  share: [],
  shares: [],
  // measures
  area: [],
  distance: [],
  length: [],
  height: [],
  depth: [],
  width: [],
  altitude: [],
  weight: [],
  volume: [],
  rainfall: [],
  snow: [],
  temperature: [],
  speed: [],
  magnitude: [],
  capacity: [],
  production: [],
  consumption: [],
  age: [],
  duration: [],
  // things and bodies
  population: ['person'],
  households: [],
  homes: [],
  buildings: [],
  schools: [],
  hospitals: [],
  beds: [],
  vehicles: [],
  aircraft: [],
  drones: [],
  missiles: [],
  tanks: ['vehicles'],
  ships: [],
  trains: [],
  flights: [],
  weapons: [],
  animals: [],
  trees: [],
  companies: [],
  shops: [],
  factories: [],
  countries: [],
  districts: [],
  towns: [],
  villages: [],
  stations: [],
  roads: [],
  // events
  attacks: [],
  strikes: [],
  fires: [],
  accidents: [],
  earthquakes: [],
  cases: [],
  tests: [],
  vaccinations: [],
  complaints: [],
  trials: [],
  sentence: [],
  demonstrations: [],
  elections: [],
  meetings: [],
  books: [],
  films: [],
  // sport
  goals: [],
  points: [],
  wins: [],
  defeats: [],
  draws: [],
  stages: [],
  rank: [],
  matches: [],
  medals: [],
  titles: [],
  sets: [],
  spectators: ['person'],
  // time
  times: [],
  days: ['duration'],
  phase: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CountedClass = keyof typeof CLASSES;

const families = new Map<string, readonly string[]>();

/** The classes with all their parents, most specific first, without repeats. Each answer is made once and shared. */
export function withParents(classes: readonly CountedClass[]): readonly string[] {
  const key = classes.length === 1 ? classes[0]! : classes.join();
  let family = families.get(key);
  if (!family) {
    family = [...new Set<string>([...classes, ...classes.flatMap((name): readonly string[] => CLASSES[name])])];
    families.set(key, family);
  }
  return family;
}

/** Is the class, or one of its parents, the other one? */
export const isA = (name: string, other: string): boolean =>
  name === other || ((CLASSES as Readonly<Record<string, readonly string[]>>)[name]?.includes(other) ?? false);

/**
 * A language's words for what is counted. Lists are space-separated, in normal form; `_` joins the words of a phrase.
 * Nouns are singular; plurals are made by the language's rule, or written where there is none.
 */
export interface CountedWords {
  readonly nouns: Readonly<Partial<Record<CountedClass, string>>>;
  /** Participles and adjectives that say what happened, after the noun or in the predicate; all forms are made by `forms`. */
  readonly states: Readonly<Partial<Record<CountedClass, string>>>;
  /** Phrases right before the figure whose object it is: `a tué`, `killing`, `la mort de`. */
  readonly acts: Readonly<Partial<Record<CountedClass, string>>>;
  /** Verbs whose object the figure is, and which say what is counted: `employs 11,400`. */
  readonly holds: Readonly<Partial<Record<CountedClass, string>>>;
  /** Words that narrow a noun, to one form for all languages: `opérationnel` and `operating`. */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Words that may stand between figure and noun without being the noun. */
  readonly skip: string;
  /** Words that end a noun phrase. */
  readonly stops: string;
  /** Auxiliaries: a state after one of them is a predicate. */
  readonly auxiliaries: string;
  /** Verbs of having, before a number of employees: `has`, `compte`. */
  readonly has?: string;
  /** Are nouns joined to one word, the head last? */
  readonly compounds?: true;
  /** `of`, `de`: words that tie a complement to its noun. */
  readonly of: string;
  /** Is the head noun the first of its phrase (Romance), or the last (Germanic)? */
  readonly head: 'first' | 'last';
  /** All forms of a noun of the lists. */
  readonly plurals: (noun: string) => readonly string[];
  /** All forms of a participle of the lists. */
  readonly forms: (state: string) => readonly string[];
  /** A guess at the singular of a noun that is not in the lists. */
  readonly singular: (noun: string) => string;
  /** Can the word be a plural noun? */
  readonly isPlural: (word: string) => boolean;
  /** Is the word surely a verb by its ending? */
  readonly isVerb: (word: string) => boolean;
}

export const COUNTED: Readonly<Record<Language, CountedWords>> = {
  fr: FR_COUNTED,
  en: EN_COUNTED,
  es: ES_COUNTED,
  de: DE_COUNTED,
  it: IT_COUNTED,
  pt: PT_COUNTED,
  nl: NL_COUNTED,
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of `have`: a transitive participle right after one is active, unless `been` comes between. */
export const HAVE = set(
  'a ont avait avaient aura auront aurait auraient has have had ha han había habían hat haben hatte hatten heeft hebben hanno aveva avevano tem têm tinha tinham',
);
/** Verbs of state that are active themselves: `died`, `ont péri`. */
export const ACTIVE = set(
  'died dies fled came attended flocked work works worked travaillent travaillaient arbeiten arbeiteten werken werkten trabajan trabajaban trabalham lavorano marched protested demonstrated rallied drowned perished péri succombé disparu disparus disparue disparues mort morts morte mortes décédé décédés décédée décédées défilé manifesté manifestaient manifestent défilaient ' +
    'murieron fallecieron murió fallecido fallecidos muerto muertos starben gestorben umgekommen demonstrierten overleden omgekomen morreram morreu morti deceduti fatally noyés',
);
