import type { Language } from '../article/language';
import type { DateLanguage } from './date-language';
import { DATES as DE } from './de/dates';
import { DATES as EN } from './en/dates';
import { DATES as ES } from './es/dates';
import { DATES as FR } from './fr/dates';
import { DATES as IT } from './it/dates';
import { DATES as NL } from './nl/dates';
import { DATES as PT } from './pt/dates';

/** How each language speaks of time. */
export const DATES: Readonly<Record<Language, DateLanguage>> = {
  fr: FR,
  en: EN,
  es: ES,
  de: DE,
  it: IT,
  pt: PT,
  nl: NL,
};
