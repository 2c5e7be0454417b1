import type { Language } from '../article/language';
import { plain } from '../language/stem';
import { termOf } from '../language/terms';

/** Every form in which rules and stories may name a normalised word: its stem, its concept without the mark, its plain letters. */
export function termsOfWord(norm: string, language: Language): ReadonlySet<string> {
  const term = termOf(norm, language);
  const letters = plain(norm);
  const forms = new Set([letters, letters.replace(/^(?:al|el)-/u, '').replace(/-/gu, '')]);
  if (term) forms.add(term).add(term.replace(/^#/u, ''));
  return forms;
}
