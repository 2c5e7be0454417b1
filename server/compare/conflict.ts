import type { Span } from '../article/span';

export const RULES = [
  'figure.conflict',
  'figure.total',
  'figure.outdated',
  'date.conflict',
  'date.weekday',
  'quote.wording',
  'quote.speaker',
  'name.spelling',
  'person.role',
  'person.age',
  'place.conflict',
  'statement.opposed',
] as const;
export type RuleCode = (typeof RULES)[number];

/** `warning`: a conflict. `note`: softer (outdated, typographic, another day). Severity settings map both to the editor's. */
export type Level = 'warning' | 'note';

/** A text to be shown: an id of `server/service/texts` and its arguments, so that reasons can be given in any language. */
export interface Text {
  readonly id: string;
  readonly args: readonly (string | number)[];
}

/** One question that decided a finding, its answer, and how much the answer counted. */
export interface Answer {
  /** `same-story`, `same-counted`, `same-place`, `same-time`, `same-source`, `whole-or-part`, … */
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'partly' | 'unknown';
  /** What it added to the score (log-odds). */
  readonly weight: number;
  readonly because: Text | null;
}

/** Why a finding was made. `confidence` is between 0 and 1, the logistic of the weights' sum and the rule's bias. */
export interface Evidence {
  readonly answers: readonly Answer[];
  readonly confidence: number;
}

/** One of the passages that cannot all be right. */
export interface Passage extends Span {
  readonly uri: string;
  /** The words as written. */
  readonly text: string;
  /** The value as shown to people (`1.84 billion GBP`, `2024-06-12`, the spelling). */
  readonly shown: string;
  /** Fingerprint of its claim: what decisions are kept by. */
  readonly fingerprint: string;
  /** Indices in the conflict's passages of those that it conflicts with; those that agree with it are not in it. */
  readonly against: readonly number[];
}

/** Two or more passages about the same thing that cannot all be right; a group of findings that share passages. */
export interface Conflict {
  /** Equal for the same conflict on every machine and run; made from the rule and the passages' fingerprints and files. */
  readonly id: string;
  readonly rule: RuleCode;
  readonly level: Level;
  readonly confidence: number;
  /** What the passages speak of, in the words of the first: `civils tués`, `Rami Abdel Rahmane`. */
  readonly subject: string;
  /** In order of uri and start. */
  readonly passages: readonly Passage[];
  readonly evidence: Evidence;
  /** Rule-specific remark for the message (`majority: 4 files`, the words that differ), or null. */
  readonly remark: Text | null;
  /** Replacement that would settle it at a passage, by the passage's index: the fixes. */
  readonly fixes: readonly Fix[];
}

/** Replace the passage's words (or the run given) by `replacement`. */
export interface Fix {
  readonly passage: number;
  readonly span: Span;
  readonly replacement: string;
  readonly title: Text;
}
