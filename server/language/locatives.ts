import type { Language } from '../article/language';
import { inWordLists } from './word-lists';

/** Prepositions (and contracted articles) after which a name of a place says where something happened. */
const WORDS: Record<Language, string> = {
  fr: 'à au aux en dans sur devant chez',
  en: 'in at on outside inside',
  es: 'en',
  de: 'in im am auf bei beim',
  it: 'a ad in al alla nel nella nello su',
  pt: 'em no na nos nas',
  nl: 'in op te bij',
};

export const isLocative = inWordLists(WORDS);
