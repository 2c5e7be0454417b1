import type { Language } from '../article/language';
import { DE_COUNTED } from './de/counted';
import { EN_COUNTED } from './en/counted';
import { ES_COUNTED } from './es/counted';
import { FR_COUNTED } from './fr/counted';
import { IT_COUNTED } from './it/counted';
import { NL_COUNTED } from './nl/counted';
import { PT_COUNTED } from './pt/counted';
import type { CountedWords } from './shapes/counted';

export { CLASSES, type CountedClass, FATES, isA, SOLE, withParents } from './counted-classes';

export const COUNTED: Readonly<Record<Language, CountedWords>> = {
  fr: FR_COUNTED,
  en: EN_COUNTED,
  es: ES_COUNTED,
  de: DE_COUNTED,
  it: IT_COUNTED,
  pt: PT_COUNTED,
  nl: NL_COUNTED,
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of `have`: a transitive participle right after one is active, unless `been` comes between. */
export const HAVE = set(
  'a ont avait avaient aura auront aurait auraient has have had ha han había habían hat haben hatte hatten heeft hebben hanno aveva avevano tem têm tinha tinham',
);
/** Verbs of state that are active themselves: `died`, `ont péri`. */
export const ACTIVE = set(
  'died dies fled came attended flocked work works worked travaillent travaillaient arbeiten arbeiteten werken werkten trabajan trabajaban trabalham lavorano marched protested demonstrated rallied drowned perished péri succombé disparu disparus disparue disparues mort morts morte mortes décédé décédés décédée décédées défilé manifesté manifestaient manifestent défilaient ' +
    'murieron fallecieron murió fallecido fallecidos muerto muertos starben gestorben umgekommen demonstrierten overleden omgekomen morreram morreu morti deceduti fatally noyés',
);
