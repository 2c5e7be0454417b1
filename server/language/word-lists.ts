import type { Language } from '../article/language';

/** Asks whether a normalised word is in the list of its language; lists are words with one space between, split when first asked. */
export function inWordLists(lists: Readonly<Record<Language, string>>): (norm: string, language: Language) => boolean {
  const sets = new Map<Language, ReadonlySet<string>>();
  return (norm, language) => {
    let set = sets.get(language);
    if (!set) sets.set(language, (set = new Set(lists[language].split(' '))));
    return set.has(norm);
  };
}
