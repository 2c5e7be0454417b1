import type { Language } from '../article/language';
import { verbals as en } from './en/verbals';
import { verbals as fr } from './fr/verbals';
import type { VerbalWords } from './shapes/verbals';

/** The same, ready for look-up. */
export type Verbals = {
  readonly [K in keyof VerbalWords]: VerbalWords[K] extends string ? ReadonlySet<string> : RegExp;
};

const ready = ({ infinitive, finite, adverb, ...lists }: VerbalWords): Verbals => ({
  infinitive,
  finite,
  adverb,
  auxiliaries: new Set(lists.auxiliaries.split(' ')),
  pronouns: new Set(lists.pronouns.split(' ')),
  nounish: new Set(lists.nounish.split(' ')),
  adverbs: new Set(lists.adverbs.split(' ')),
});

const TABLES: Readonly<Partial<Record<Language, Verbals>>> = { en: ready(en), fr: ready(fr) };

/** How the language shows that a word is a verb; null where that is not known. */
export const verbalWords = (language: Language): Verbals | null => TABLES[language] ?? null;
