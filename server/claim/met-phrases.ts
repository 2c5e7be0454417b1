import type { Token } from '../article/token';
import { phrasesAt, type Phrases } from '../language/phrase-table';

/** A phrase of a table that the text has, with what it stands for. Tokens of the block, `to` exclusive. */
export interface Met<T> {
  readonly entries: readonly T[];
  readonly from: number;
  readonly to: number;
}

/** Phrases of the table, left to right; of one kind none inside another. */
export function met<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  first: number,
  end: number,
  kindOf: (entry: T) => string,
): Met<T>[] {
  const found: Met<T>[] = [];
  for (let i = first; i < end; i++) {
    for (const phrase of phrasesAt(table, tokens, i)) {
      const to = i + phrase.words.length;
      if (to > end) continue;
      const entries = phrase.entries.filter((entry) => !insideOne(found, i, kindOf(entry), kindOf));
      if (entries.length > 0) found.push({ entries, from: i, to });
    }
  }
  return found;
}

function insideOne<T>(found: readonly Met<T>[], i: number, kind: string, kindOf: (entry: T) => string): boolean {
  for (let k = found.length - 1; k >= 0 && k >= found.length - 4; k--)
    if (i < found[k]!.to && found[k]!.entries.some((entry) => kindOf(entry) === kind)) return true;
  return false;
}
