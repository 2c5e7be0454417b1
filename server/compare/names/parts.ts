import type { NameWord } from '../../link/name-form';
import { contrasts, whole, type SpelledName } from './variants';

/** A part of the name that is written in several ways: the words, and whether accents and hyphens are all the difference. */
export interface Part {
  readonly words: ReadonlySet<string>;
  readonly typographic: boolean;
}

/** Key of a word in one spelling. Typographic variants share letters, so their written form is the key. */
export const keyOf = (word: NameWord, typographic: boolean): string =>
  typographic ? word.written.normalize('NFC') : word.raw;

/** Groups the words that stand for one part of the name in any two of its spellings. */
export function partsThatDiffer(names: readonly SpelledName[]): Part[] {
  const groups: Record<'spelled' | 'typographic', Map<string, Set<string>>> = {
    spelled: new Map(),
    typographic: new Map(),
  };
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      for (const { a, b, typographic } of contrasts(names[i]!, names[j]!)) {
        const of = groups[typographic ? 'typographic' : 'spelled'];
        const [x, y] = [keyOf(a, typographic), keyOf(b, typographic)];
        const merged = new Set([...(of.get(x) ?? [x]), ...(of.get(y) ?? [y])]);
        for (const word of merged) of.set(word, merged);
      }
    }
  }
  const list = (of: Map<string, Set<string>>, typographic: boolean): Part[] =>
    [...new Set(of.values())].map((words) => ({ words, typographic }));
  return [...list(groups.spelled, false), ...list(groups.typographic, true)];
}

/** The word of the mention that is one of the part's, or the whole name if that is. */
export function wordOf({ form }: SpelledName, part: Part): NameWord | null {
  const { words } = form;
  for (let i = words.length - 1; i >= 0; i--) if (part.words.has(keyOf(words[i]!, part.typographic))) return words[i]!;
  const all = whole(form);
  return part.words.has(part.typographic ? all.written : all.raw) ? all : null;
}
