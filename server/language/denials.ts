import type { Language } from '../article/language';
import { denials as en } from './en/denials';
import { denials as fr } from './fr/denials';
import type { DenialWords } from './shapes/denials';

/** The same words, ready for look-up; `_` in a phrase is a space. */
export type Denials = { readonly [K in keyof DenialWords]: ReadonlySet<string> };

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );

const ready = (words: DenialWords): Denials =>
  Object.fromEntries(Object.entries(words).map(([name, list]) => [name, setOf(list as string)])) as Denials;

const TABLES: Readonly<Partial<Record<Language, Denials>>> = { en: ready(en), fr: ready(fr) };

/** How the language denies; null for one whose meanings are not known. */
export const denialWords = (language: Language): Denials | null => TABLES[language] ?? null;
