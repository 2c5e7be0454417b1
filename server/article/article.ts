import type { Language } from './language';
import type { Prose } from './prose';
import type { Span } from './span';

/** A calendar day, `YYYY-MM-DD` (proleptic Gregorian). */
export type CivilDate = string;

/** Where the published date was read. */
export type DateOrigin = 'front-matter' | 'dateline' | 'sidecar' | 'file-name';

/** What an article says of itself, outside its prose. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  /** The outlet or agency that signs: front matter `source`, dateline `(AFP)`, last line `Source: …`. */
  readonly source: string | null;
  readonly published: CivilDate | null;
  readonly publishedFrom: DateOrigin | null;
  /** Time of publication `HH:MM` where the file states it. */
  readonly publishedTime: string | null;
  /** Place of a dateline (`GENÈVE, 6 mars`), as written. */
  readonly datelinePlace: string | null;
  /** Front matter `recoupe: reference`: this file is right by definition. */
  readonly reference: boolean;
  /** Rules silenced by comments (`<!-- recoupe-ignore figure.conflict -->`), with the run they cover; `rule` null = all. */
  readonly ignored: readonly IgnoredRun[];
}

export interface IgnoredRun extends Span {
  readonly rule: string | null;
}

/** A block in its file: `start` and `end` are offsets into the file, `prose` has offsets relative to `start`. */
export interface Block extends Span {
  readonly prose: Prose;
}

/** What in a file could not be read as meant. Never fatal. */
export interface ReadingProblem extends Span {
  /** Front matter that is not valid YAML, or that has no closing line. */
  readonly code: 'front-matter' | 'front-matter-open';
  /** What the parser said, in English; may be empty. */
  readonly detail: string;
}

/** One file, read. Immutable, and a pure function of its text, its name and its sidecar. */
export interface Article {
  readonly uri: string;
  /** The text as the editor sees it; all offsets of spans are into it. */
  readonly text: string;
  readonly language: Language;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly problems: readonly ReadingProblem[];
}
