import type { Language } from '../article/language';
import { DE_HEDGES } from './de/hedges';
import { EN_HEDGES } from './en/hedges';
import { ES_HEDGES } from './es/hedges';
import { FR_HEDGES } from './fr/hedges';
import { IT_HEDGES } from './it/hedges';
import { NL_HEDGES } from './nl/hedges';
import { PT_HEDGES } from './pt/hedges';
import type { HedgeWords } from './shapes/hedges';

export const HEDGES: Readonly<Record<Language, HedgeWords>> = {
  fr: FR_HEDGES,
  en: EN_HEDGES,
  es: ES_HEDGES,
  de: DE_HEDGES,
  it: IT_HEDGES,
  pt: PT_HEDGES,
  nl: NL_HEDGES,
};
