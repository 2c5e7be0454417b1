import type { CivilDate } from '../article/article';
import type { Span } from '../article/span';

/**
 * What the extractors find. A mention's offsets are relative to its block while a block is read,
 * and into the file once the article is assembled (see `extract.ts`).
 */
export type Mention = EntityMention | DateMention | FigureMention | QuoteMention;

interface MentionBase extends Span {
  /** The slice as written. */
  readonly text: string;
}

export type EntityType = 'person' | 'organization' | 'location' | 'other';

/** A function or title stated beside a name: `directeur de l’Observatoire`, `interior minister`. */
export interface StatedRole extends Span {
  readonly text: string;
  /** Language-independent function classes, most specific first (`minister:interior`, `minister`); empty if not known. */
  readonly classes: readonly string[];
  /** The body or place the function is held in, as written, or null. */
  readonly of: string | null;
  /** `former` for ex-, ancien, then-; `future` for elect, designate; else `current`. */
  readonly tense: 'current' | 'former' | 'future';
  /** Further functions told of the same person (`president and chief executive`, « Elle préside aussi … »). */
  readonly also?: readonly StatedRole[];
}

/** An age stated beside a name, in years; `low`/`high` allow for `30s`, `une vingtaine d’années`. */
export interface StatedAge extends Span {
  readonly text: string;
  readonly years: number;
  readonly low: number;
  readonly high: number;
}

export interface EntityMention extends MentionBase {
  readonly kind: 'entity';
  readonly type: EntityType;
  /** Civility or rank before the name (`M.`, `Mme`, `Col.`), outside the span. */
  readonly title: string | null;
  readonly role: StatedRole | null;
  readonly age: StatedAge | null;
  /** For `Observatoire … (OSDH)`: the acronym defined beside this name, or on the acronym the name it stands for. */
  readonly alias: string | null;
  /** Nationality or people word rather than a name (`syrien`, `Américains`): kept for context, not linked as a name. */
  readonly demonym: boolean;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (`2017-11-09`, `2017-W46`, `XXXX-WXX-6`, `P2D`, `2017-11-09T20:20`). */
  readonly value: string;
  /** First and last day that the value allows, or null where nothing anchors it. */
  readonly earliest: CivilDate | null;
  readonly latest: CivilDate | null;
  /** `stated`: the words give the value; `inferred`: an anchor or a choice was needed. */
  readonly certainty: 'stated' | 'inferred';
  /** What an inferred value was resolved against, in words for the hover; null if stated. */
  readonly anchor: string | null;
  /** Looseness in the words (`vers`, `around`, `début`, `since`): TIMEX3 `mod` or null. */
  readonly mod: 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after' | 'since' | 'until' | null;
  /** Weekday stated with a full date, 1 = Monday … 7 = Sunday, and whether it falls on it. */
  readonly weekday: ({ readonly day: number; readonly fits: boolean | null } & Span) | null;
  /** Signed TIMEX3 duration from the date mentioned before it (`-P1D` for `la veille`), which `refineDates` resolves. */
  readonly offset?: string;
  /** Stamps an entry of a live page (`14:32`): when it was written, not when what it tells happened. */
  readonly stamp?: true;
}

export type Modifier = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'range';

/** What a figure counts: its noun, in words and as classes shared by all languages. */
export interface Counted extends Span {
  /** Head noun's lemma in its own language (`soldat`), or null where only a class is known (`38 tués`). */
  readonly lemma: string | null;
  /** Shared classes, most specific first: `dead`, `wounded`, `soldier`, `person`, `revenue` …; see `server/language/counted.ts`. */
  readonly classes: readonly string[];
  /** Normalised words that narrow the noun (`civil`, `pro-régime`, `abordable`), stemmed. */
  readonly qualifiers: readonly string[];
}

/** The figure is a part of another (`dont 31 soldats`, `parmi lesquels`, `of whom 17`) or a total of others. */
export type WholeOrPart = 'whole' | 'part' | null;

export interface FigureMention extends MentionBase {
  readonly kind: 'figure';
  readonly value: number;
  /** Closed interval that the wording allows; null = unbounded. `about` and round numbers allow rounding at the precision written. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Where `high` (`low`) is open: how far a writer would stretch the wording. Nobody says “more than 200” of 310.
   * Softer than the interval: a value beyond it is doubtful, not excluded.
   */
  readonly plausibleHigh?: number | null;
  readonly plausibleLow?: number | null;
  /** Both sides of a score or vote (`3-1`), as written; `unit` is then `score` and `value` the first. */
  readonly score?: readonly [number, number];
  readonly modifier: Modifier;
  /** `%`, `pp` (percentage points), ISO 4217 code, SI symbol or other unit code (see `extract/figures/units.ts`), null for a bare count. */
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly part: WholeOrPart;
  /** A rank (`troisième`, `for the third time`) rather than a cardinal. */
  readonly ordinal: boolean;
  /** A change rather than a level: `up`/`down` by the figure (`en hausse de 9 %`), or null. */
  readonly change: 'up' | 'down' | null;
  /** `per day`, `pour 100 000`: the denominator in normal form, or null. */
  readonly per: string | null;
  /** `forecast` for planned, expected, could; `former` for a value the text itself supersedes (`57, et non 52`; `down from 12`). */
  readonly status: 'fact' | 'forecast' | 'former';
}

/** Who speaks: the words on the page that name the speaker. Resolved to an entity by `link/`. */
export interface Speaker extends Span {
  readonly text: string;
  /** Index in the article's mentions of the entity mention that it names or stands for, or null (unnamed source). */
  readonly mention: number | null;
  /** `name`, `pronoun`, `role` (le directeur), `unnamed` (une source militaire), `organization`. */
  readonly form: 'name' | 'pronoun' | 'role' | 'unnamed' | 'organization';
}

export interface QuoteMention extends MentionBase {
  /**
   * The span is the utterance, between the quotation marks, marks excluded; for indirect speech, and for a reported
   * clause that holds words in marks (`said the plan was “a joke”`), the clause.
   */
  readonly kind: 'quote';
  /** Are at least some of its words quoted? */
  readonly direct: boolean;
  /** The runs between quotation marks, marks excluded: the span itself, or parts of the clause; none if not direct. */
  readonly quoted: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** One or two words in marks, a title or a nickname: never compared as an utterance. */
  readonly scare: boolean;
}
