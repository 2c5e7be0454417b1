import type { Language } from '../article/language';
import type { CueWords } from './cues';
import { cues as de } from './de/cues';
import { cues as en } from './en/cues';
import { cues as es } from './es/cues';
import { cues as fr } from './fr/cues';
import { cues as it } from './it/cues';
import { cues as nl } from './nl/cues';
import { cues as pt } from './pt/cues';

const CUES: Record<Language, CueWords> = { de, en, es, fr, it, nl, pt };

/** How the language reports speech. */
export const cueWords = (language: Language): CueWords => CUES[language];
