import type { Language } from '../article/language';

/** Words that part the groups of a clause and those that say when, ready for look-up. */
export interface Framing {
  /** They end the group of a noun: what follows tells of the noun, and is not it. */
  readonly prepositions: ReadonlySet<string>;
  /** Does the noun stand before what describes it (`le pont neuf`)? */
  readonly headFirst: boolean;
  /** Parts of the day and the year. */
  readonly times: ReadonlySet<string>;
  /** They say that it was otherwise before, or will be. */
  readonly changes: ReadonlySet<string>;
  /** They tell one thing from another of its kind (`the first match`), though they are too common for a topic. */
  readonly telling: ReadonlySet<string>;
  /** Pronouns of one person or thing, as the subject. */
  readonly pronouns: ReadonlySet<string>;
  /** What may stand for less than it says (`not any`, `nearly`): a predicate behind it asserts nothing. */
  readonly open: ReadonlySet<string>;
  /** Words that with the next one mean something else (`caught on camera`). */
  readonly apart: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );

const NONE: ReadonlySet<string> = new Set();

const TABLES: Readonly<Partial<Record<Language, Framing>>> = {
  en: {
    prepositions: setOf(
      'of in at on from to with for over by near under behind beside outside inside between among across along around above below against about without within off into onto through towards toward beyond than as after before during since until',
    ),
    headFirst: false,
    times: setOf(
      'dawn daybreak sunrise morning noon midday afternoon dusk sunset evening night midnight breakfast lunchtime tonight today yesterday tomorrow overnight spring summer autumn winter weekend a.m. p.m. am pm christmas easter ramadan now',
    ),
    changes: setOf(
      'again reopened reopen reopens resumed resume restored still already yet briefly temporarily back originally partly partially partial until finally eventually soon meanwhile initially formerly once',
    ),
    telling: setOf(
      'first second third fourth fifth sixth last next previous other former latter old new small large big little north south east west northern southern eastern western left right upper lower main junior senior women men public private',
    ),
    pronouns: setOf('he she it'),
    open: setOf('nearly almost any fear fears feared fearing suspect believes doubts either'),
    apart: setOf('captured_on caught_on caught_up caught_in'),
  },
  fr: {
    prepositions: setOf(
      "de du des d' à au aux en dans sur sous par pour avec sans chez vers entre contre derrière devant près depuis pendant après avant lors dès jusqu'à jusqu'au selon",
    ),
    headFirst: true,
    times: setOf(
      'aube matin matinée midi après-midi soir soirée nuit minuit hier demain aujourd’hui printemps automne hiver heure heures week-end noël pâques ramadan veille lendemain',
    ),
    changes: setOf(
      'rouvert rouverte rouverts rouvertes rouvre rouvrira rouvrir repris reprise encore déjà nouveau toujours brièvement temporairement provisoirement partiellement partielle partiel jusque finalement bientôt enfin entre-temps initialement longtemps',
    ),
    telling: setOf(
      'premier première deuxième second seconde troisième quatrième dernier dernière autre ancien ancienne vieux vieille nouveau nouvelle petit petite grand grande nord sud ouest gauche droite public publique privé privée',
    ),
    pronouns: setOf('il elle'),
    open: setOf('presque failli craint craignent redoute redoutent doute doutent soit'),
    apart: NONE,
  },
};

const NOTHING: Framing = {
  prepositions: new Set(),
  headFirst: false,
  times: new Set(),
  changes: new Set(),
  telling: new Set(),
  pronouns: new Set(),
  open: new Set(),
  apart: new Set(),
};

/** How the language frames a predicate; nothing is known of most languages. */
export const framingOf = (language: Language): Framing => TABLES[language] ?? NOTHING;

/** Is it known how the language frames a predicate? */
export const isFramed = (language: Language): boolean => TABLES[language] !== undefined;
