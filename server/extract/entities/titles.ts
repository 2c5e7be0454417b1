import type { Language } from '../../article/language';
import type { Prose } from '../../article/prose';
import { inClass } from './word-class';

/** Civility or rank that stands directly before token `first` (`Mme`, `le Col.`), as written, or null. */
export function titleBefore(prose: Prose, first: number): string | null {
  const { tokens, language, text } = prose;
  let from = first;
  while (from > 0) {
    const step = civilityLength(prose, from, language);
    if (step === 0) break;
    from -= step;
  }
  return from < first ? text.slice(tokens[from]!.start, tokens[first]!.start).trim() : null;
}

/** How many tokens before `at` are one civility: 1, 2 with its full stop, 0 for none. */
function civilityLength({ tokens }: Prose, at: number, language: Language): number {
  const before = tokens[at - 1];
  if (!before) return 0;
  if (inClass(before.norm, language, 'civilities')) return 1;
  const word = tokens[at - 2];
  if (before.text !== '.' || !word || word.end !== before.start) return 0;
  return inClass(word.norm, language, 'civilities') || inClass(`${word.norm}.`, language, 'civilities') ? 2 : 0;
}
