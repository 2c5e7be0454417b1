import type { Language } from '../article/language';
import { DE_TOTALS } from './de/totals';
import { EN_TOTALS } from './en/totals';
import { ES_TOTALS } from './es/totals';
import { FR_TOTALS } from './fr/totals';
import { IT_TOTALS } from './it/totals';
import { NL_TOTALS } from './nl/totals';
import { PT_TOTALS } from './pt/totals';

/** Words that claim parts to be all of a total. Comma-separated, in normal form; a word stands for all its endings. */
export interface TotalWords {
  /** Close before or after a figure: it is the sum of others (`dépenses totales de`, `a combined`). */
  readonly total: string;
  /** Before an enumeration: its items are everything (`se répartit`, `as follows`). */
  readonly complete: string;
  /** In an enumeration: what is left is named too, or not named at all (`the rest`), so that its sum proves nothing. */
  readonly rest: string;
  /** Of a poll, how many votes there were in all (`votes cast`), and how each was given (`against`, `spoiled`). */
  readonly cast: string;
  readonly ballots: string;
  /** Behind a number of members: that many were there, or voted. */
  readonly present: string;
  /** What follows is a part of what stands before (`of which`), so that the two have no sum. */
  readonly including: string;
  /** Before the last of several: the enumeration ends there. */
  readonly conj: string;
  /** What follows says over again what stands before (`namely`). */
  readonly only: string;
  /** Before the day of a birth, before that of a death, and an age at that day, with `#` for its number. */
  readonly born: string;
  readonly died: string;
  readonly age: string;
}

export const TOTALS: Readonly<Record<Language, TotalWords>> = {
  fr: FR_TOTALS,
  en: EN_TOTALS,
  es: ES_TOTALS,
  de: DE_TOTALS,
  it: IT_TOTALS,
  pt: PT_TOTALS,
  nl: NL_TOTALS,
};
