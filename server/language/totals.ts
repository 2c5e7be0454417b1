import type { Language } from '../article/language';
import { DE_SHARES, DE_TOTALS } from './de/totals';
import { EN_SHARES, EN_TOTALS } from './en/totals';
import { ES_SHARES, ES_TOTALS } from './es/totals';
import { FR_SHARES, FR_TOTALS } from './fr/totals';
import { IT_SHARES, IT_TOTALS } from './it/totals';
import { NL_SHARES, NL_TOTALS } from './nl/totals';
import { PT_SHARES, PT_TOTALS } from './pt/totals';
import type { ShareWords, TotalWords } from './shapes/totals';

export const TOTALS: Readonly<Record<Language, TotalWords>> = {
  fr: FR_TOTALS,
  en: EN_TOTALS,
  es: ES_TOTALS,
  de: DE_TOTALS,
  it: IT_TOTALS,
  pt: PT_TOTALS,
  nl: NL_TOTALS,
};

export const SHARES: Readonly<Record<Language, ShareWords>> = {
  fr: FR_SHARES,
  en: EN_SHARES,
  es: ES_SHARES,
  de: DE_SHARES,
  it: IT_SHARES,
  pt: PT_SHARES,
  nl: NL_SHARES,
};
