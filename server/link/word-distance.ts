import { romanKey } from './romanise';

const VOWEL = /[aeiou]/u;
const VOWEL_CHANGE = 0.25;
const VOWEL_LOST = 0.3;
/** Consonants that romanisations and ears confuse, and what taking one for the other costs. */
const CLOSE = new Map<string, number>(
  (
    [
      ['d', 't', 0.35],
      ['d', 'z', 0.4],
      ['b', 'p', 0.5],
      ['g', 'k', 0.4],
      ['g', 'j', 0.35],
      ['s', 'z', 0.35],
      ['s', 'S', 0.5],
      ['f', 'v', 0.4],
      ['u', 'v', 0.35],
      ['i', 'j', 0.4],
      ['k', 'S', 0.7],
      ['m', 'n', 0.7],
    ] as const
  ).flatMap(([a, b, cost]) => [[a + b, cost] as const, [b + a, cost] as const]),
);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWEL.test(a) && VOWEL.test(b)) return VOWEL_CHANGE;
  return CLOSE.get(a + b) ?? 1;
}

const gap = (letter: string): number => (VOWEL.test(letter) ? VOWEL_LOST : letter === 'h' ? 0.35 : 1);

/** Edits between two romanised keys, weighted by how much they matter to the ear. */
export function soundDistance(a: string, b: string): number {
  return distance(a, b, substitution, gap);
}

/** Edits between two words as written: insert, drop, replace, swap of neighbours. */
export function typingDistance(a: string, b: string): number {
  return distance(
    a,
    b,
    (x, y) => (x === y ? 0 : 1),
    () => 1,
  );
}

function distance(
  a: string,
  b: string,
  replace: (a: string, b: string) => number,
  drop: (letter: string) => number,
): number {
  if (a === b) return 0;
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 0; j < b.length; j++) row.push(row[j]! + drop(b[j]!));
  for (let i = 0; i < a.length; i++) {
    const next = [row[0]! + drop(a[i]!)];
    for (let j = 0; j < b.length; j++) {
      let best = Math.min(next[j]! + drop(b[j]!), row[j + 1]! + drop(a[i]!), row[j]! + replace(a[i]!, b[j]!));
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) {
        best = Math.min(best, before[j - 1]! + Math.min(1, drop(a[i]!) + drop(b[j]!)));
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/**
 * How alike two folded words are, 0 to 1: the better of what the ear (romanised, vowels cheap) and the
 * keyboard (letters typed) say. 1 only for one romanised key.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [romanKey(a), romanKey(b)];
  if (x === y) return Math.min(x.length, y.length) > 1 ? 0.98 : 0.9;
  const weight = (key: string): number => [...key].reduce((sum, letter) => sum + (VOWEL.test(letter) ? 0.4 : 1), 0);
  const sound = 1 - soundDistance(x, y) / Math.max(weight(x), weight(y), 1);
  const typing = 1 - typingDistance(a, b) / Math.max(a.length, b.length);
  return Math.max(0, Math.min(0.97, Math.max(sound, typing)));
}
