import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import type { Language } from '../article/language';

const STEMMERS: Record<Language, (word: string) => string> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** Words seen keep their stem: news repeats its words, and a stemmer costs a microsecond a word. */
const KEPT = 8_000;
const kept = new Map<Language, Map<string, string>>();

/** The stem of a normalised word (Snowball), without accents, so that `évacué` and `EVACUE` meet. */
export function stem(word: string, language: Language): string {
  let known = kept.get(language);
  if (!known || known.size > KEPT) kept.set(language, (known = new Map()));
  let found = known.get(word);
  if (found === undefined) {
    found = plain(STEMMERS[language](word));
    known.set(word, found);
  }
  return found;
}

/** Lower-case letters without accents. */
export function plain(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 0x7f) return word.normalize('NFD').replace(/\p{M}+/gu, '');
  return word;
}
