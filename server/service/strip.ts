import type { Language } from '../article/language';
import { FUNCTION_WORDS } from '../language/function-words';
import { MONTHS, WEEKDAYS } from '../language/month-names';
import { plain } from '../language/stem';

const FIRST_WORD = /^(\p{L}+)(?:['’]\s*|\s+)(?=\S)/u;

/** Words without the articles, possessives and prepositions that they begin with: `Son directeur général` → `directeur général`. */
export function withoutArticle(words: string, language: Language): string {
  for (let rest = words; ;) {
    const first = FIRST_WORD.exec(rest);
    const word = first?.[1]!.toLowerCase();
    const known = FUNCTION_WORDS[language];
    if (!first || !(known.has(word!) || known.has(`${word}'`))) return rest;
    rest = rest.slice(first[0].length);
  }
}

/** A date without the words before its day, month or year: `en 1924` → `1924`; `la veille` stays. */
export function withoutPreposition(words: string, language: Language): string {
  const rest = withoutArticle(words, language);
  const first = plain(/^[\p{L}\d]+/u.exec(rest)?.[0].toLowerCase() ?? '');
  return /^\d/u.test(first) || MONTHS.has(first) || WEEKDAYS.has(first) ? rest : words;
}
