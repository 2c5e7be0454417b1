import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { byLanguage, type Language } from '../article/language';
import { remember } from '../article/remember';

const STEMMERS: Record<Language, (word: string) => string> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** News repeats its words, and a stemmer costs a microsecond a word. */
const KEPT = 16_000;
const STEMS = byLanguage((language) => remember(KEPT, (word) => plain(STEMMERS[language](word))));

/** The stem of a normalised word (Snowball), without accents, so that `évacué` and `EVACUE` meet. */
export const stem = (word: string, language: Language): string => STEMS[language](word);

/** Lower-case letters without accents. */
export function plain(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 0x7f) return word.normalize('NFD').replace(/\p{M}+/gu, '');
  return word;
}
