import type { Token } from '../../article/token';

const ELIDED: ReadonlyMap<string, string> = new Map([
  ["d'", 'de'],
  ["l'", 'le'],
  ["qu'", 'que'],
  ["jusqu'", 'jusque'],
  ["s'", 'se'],
  ["n'", 'ne'],
]);

/** The form under which a token stands in phrase tables: normal form, elisions written out. */
export const keyOf = (token: Token): string => ELIDED.get(token.norm) ?? token.norm;

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of one or more tokens, found from their first or their last word. Look-ups are linear in the phrases that share it. */
export class PhraseTable<T> {
  private readonly first = new Map<string, Entry<T>[]>();
  private readonly last = new Map<string, Entry<T>[]>();

  /** Adds comma-separated phrases whose words are separated by spaces. */
  add(phrases: string, value: T): this {
    for (const phrase of phrases.split(',')) {
      const words = phrase
        .trim()
        .split(' ')
        .map((word) => ELIDED.get(word) ?? word);
      if (words[0] === '') continue;
      const entry = { words, value };
      for (const [map, key] of [
        [this.first, words[0]!],
        [this.last, words.at(-1)!],
      ] as const) {
        const list = map.get(key);
        if (list) list.push(entry);
        else map.set(key, [entry]);
      }
    }
    for (const map of [this.first, this.last])
      for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
    return this;
  }

  /** The longest phrase that starts with token `at`; `next` is the first token after it. */
  startingAt(tokens: readonly Token[], at: number): { readonly next: number; readonly value: T } | null {
    const token = tokens[at];
    const list = token && this.first.get(keyOf(token));
    if (!list) return null;
    for (const { words, value } of list) {
      if (words.every((word, i) => tokens[at + i] !== undefined && keyOf(tokens[at + i]!) === word))
        return { next: at + words.length, value };
    }
    return null;
  }

  /** The longest phrase that ends right before token `at`; `first` is its first token. */
  endingBefore(tokens: readonly Token[], at: number): { readonly first: number; readonly value: T } | null {
    const token = tokens[at - 1];
    const list = token && this.last.get(keyOf(token));
    if (!list) return null;
    for (const { words, value } of list) {
      const first = at - words.length;
      if (first >= 0 && words.every((word, i) => keyOf(tokens[first + i]!) === word)) return { first, value };
    }
    return null;
  }
}
