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
export const keyOf = ({ norm }: Token): string => keyOfWord(norm);

/** The same for a word in normal form. */
export const keyOfWord = (norm: string): string =>
  norm.charCodeAt(norm.length - 1) === APOSTROPHE ? (ELIDED.get(norm) ?? norm) : norm;
const APOSTROPHE = 39;

/** The normal forms that stand under a key: itself, and elided (`de`, `d'`). */
export const formsOfKey = (key: string): readonly string[] => [
  key,
  ...[...ELIDED].filter(([, full]) => full === key).map(([elided]) => elided),
];

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
      insert(this.first, words[0]!, entry);
      insert(this.last, words.at(-1)!, entry);
    }
    return this;
  }

  /** First words of all phrases. */
  starts(): Iterable<string> {
    return this.first.keys();
  }

  /** Does a phrase start with this word? Cheap, for dispatch. */
  startsWith(key: string): boolean {
    return this.first.has(key);
  }

  /** The longest phrase that starts with token `at`, of those with a wanted value; `next` is the first token after it. */
  startingAt(
    tokens: readonly Token[],
    at: number,
    wanted?: readonly (T | undefined)[],
  ): { readonly next: number; readonly value: T } | null {
    const token = tokens[at];
    const list = token && this.first.get(keyOf(token));
    if (!list) return null;
    for (const { words, value } of list) {
      if ((!wanted || wanted.includes(value)) && stand(words, tokens, at)) return { next: at + words.length, value };
    }
    return null;
  }

  /** The longest phrase that ends right before token `at`, of those with a wanted value; `first` is its first token. */
  endingBefore(
    tokens: readonly Token[],
    at: number,
    wanted?: readonly (T | undefined)[],
  ): { readonly first: number; readonly value: T } | null {
    const token = tokens[at - 1];
    const list = token && this.last.get(keyOf(token));
    if (!list) return null;
    for (const { words, value } of list) {
      const first = at - words.length;
      if (first >= 0 && (!wanted || wanted.includes(value)) && stand(words, tokens, first)) return { first, value };
    }
    return null;
  }
}

/** Longer phrases first; those of one length in the order in which they were added. */
function insert<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (!list) {
    map.set(key, [entry]);
    return;
  }
  let at = list.length;
  while (at > 0 && list[at - 1]!.words.length < entry.words.length) at--;
  list.splice(at, 0, entry);
}

/** Do the words stand from token `at` on? */
function stand(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i];
    if (token === undefined || keyOf(token) !== words[i]) return false;
  }
  return true;
}
