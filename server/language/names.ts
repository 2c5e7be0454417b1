import type { Language } from '../article/language';
import { names as de } from './de/names';
import { names as en } from './en/names';
import { names as es } from './es/names';
import { names as fr } from './fr/names';
import { names as it } from './it/names';
import { names as nl } from './nl/names';
import type { NameWords } from './name-words';
import { names as pt } from './pt/names';

/** Words around and inside names, by language. */
export const NAME_WORDS: Readonly<Record<Language, NameWords>> = { fr, en, es, de, it, pt, nl };
