import type { CivilDate } from '../article/article';
import type { Span } from '../article/span';

export type ClaimKind =
  | 'figure'
  | 'date'
  | 'quote'
  | 'name'
  | 'role'
  | 'age'
  | 'place'
  | 'slot'
  | 'located'
  | 'statement'
  | 'clause'
  | 'detail'
  | 'member';

/** When what is claimed happened, as far as the text says. Days inclusive; null = not known. */
export interface EventTime {
  readonly earliest: CivilDate | null;
  readonly latest: CivilDate | null;
  /** TIMEX3 value of the mention that says so (it may be unanchored, `XXXX-WXX-6`), or null. */
  readonly timex: string | null;
  /** Index of that date mention in the article's mentions, or null if the published date was taken. */
  readonly mention: number | null;
}

/** According to whom: the words on the page, and the entity mention among them. */
export interface Attribution extends Span {
  readonly text: string;
  readonly mention: number | null;
  /** A person or body with a name, as against `une source militaire`. */
  readonly named: boolean;
  /** A definite function or body without a name (`la police`, `le directeur`): one source, but whose is not said. */
  readonly role: boolean;
}

/** What the passage around a value speaks of. Normalised so that articles in two languages can meet. */
export interface Topic {
  /** Content words of the sentence, stemmed, sorted, without repeats; concept names (`#capture`, `#fire`) where one is known. */
  readonly terms: readonly string[];
  /** Indices of entity mentions in the same sentence (demonyms included). */
  readonly entities: readonly number[];
}

/** What a mention asserts, in a form that can be compared. The span is the words that carry the value, in the file. */
export interface ClaimBase extends Span {
  readonly kind: ClaimKind;
  /** The words as written. */
  readonly text: string;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** Index in the article's mentions of the mention that carries the value, or null. */
  readonly mention: number | null;
  readonly topic: Topic;
  readonly when: EventTime;
  readonly source: Attribution | null;
  /** The value in normal form; two claims of one kind with equal values cannot conflict. */
  readonly value: string;
  /**
   * Identity across edits: the same while subject and value stay the same, whatever its position.
   * Decisions are kept by it, so it must not hold offsets or indices.
   */
  readonly fingerprint: string;
}
