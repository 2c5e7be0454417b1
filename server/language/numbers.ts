import type { Language } from '../article/language';
import { DE } from './de/numbers';
import { EN } from './en/numbers';
import { ES } from './es/numbers';
import { FR } from './fr/numbers';
import { IT } from './it/numbers';
import { NL } from './nl/numbers';
import { PT } from './pt/numbers';
import type { NumberWords } from './shapes/numbers';

export const NUMBERS: Readonly<Record<Language, NumberWords>> = {
  fr: FR,
  en: EN,
  es: ES,
  de: DE,
  it: IT,
  pt: PT,
  nl: NL,
};
