import type { Token } from '../article/token';

/** A phrase as sets of the words that may take each of its places, with all that it stands for. */
export interface Phrase<T> {
  readonly words: readonly ReadonlySet<string>[];
  readonly entries: T[];
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Gathers phrases; `/` stands between words that may take one place (`mort/morte de ses/leurs brûlures`). */
export class PhraseTable<T> {
  private readonly phrases = new Map<string, Phrase<T>>();

  add(phrase: string, entry: T): void {
    const known = this.phrases.get(phrase);
    if (known) known.entries.push(entry);
    else
      this.phrases.set(phrase, { words: phrase.split(' ').map((word) => new Set(word.split('/'))), entries: [entry] });
  }

  sorted(): Phrases<T> {
    const byFirst = new Map<string, Phrase<T>[]>();
    for (const phrase of this.phrases.values())
      for (const first of phrase.words[0]!) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
    return byFirst;
  }
}

/** The phrases that begin at the token, the longest first. */
export function phrasesAt<T>(table: Phrases<T>, tokens: readonly Token[], i: number): readonly Phrase<T>[] {
  const candidates = table.get(tokens[i]!.norm);
  if (!candidates) return NONE;
  return candidates.filter(({ words }) => words.every((word, k) => word.has(tokens[i + k]?.norm ?? '')));
}

const NONE: readonly never[] = [];
