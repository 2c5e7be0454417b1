import type { CivilDate } from '../../article/article';
import type { Tense } from './tense';
import type { Interval } from './timex';

/** What resolving needs beside the words. */
export interface Anchor {
  readonly published: CivilDate | null;
  readonly tense: Tense;
}

/** A day or period as a TIMEX3 value. */
export interface Resolved {
  readonly value: string;
  /** Was an anchor or a choice needed? */
  readonly inferred: boolean;
  /** Days allowed, where wider than the value says. */
  readonly interval?: Interval;
  /** How far from the date just mentioned (`-P1D`), which only the whole article shows. */
  readonly offset?: string;
  readonly approx?: boolean;
  /** The year was chosen, and could be another. */
  readonly yearOpen?: boolean;
}

/** Two figures. */
export const pad = (value: number): string => String(value).padStart(2, '0');
/** A value that the words give. */
export const stated = (value: string): Resolved => ({ value, inferred: false });
/** A value for which an anchor or a choice was needed. */
export const inferred = (value: string, more: Partial<Resolved> = {}): Resolved => ({ value, inferred: true, ...more });
