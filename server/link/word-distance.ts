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
function soundDistance(a: string, b: string): number {
  return distance(a, b, substitution, gap);
}

/** Rows of the table of edits, kept between calls: the words of names are short, and compared by the million. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/**
 * Edits between two words as written: insert, drop, replace, swap of neighbours.
 * Beyond `most` it stops counting and gives `most + 1`.
 */
export function typingDistance(a: string, b: string, most = Infinity): number {
  if (a === b) return 0;
  let [end, otherEnd] = [a.length, b.length];
  if (Math.abs(end - otherEnd) > most) return most + 1;
  // What both begin or end with costs nothing.
  while (end > 0 && otherEnd > 0 && a.charCodeAt(end - 1) === b.charCodeAt(otherEnd - 1)) {
    end--;
    otherEnd--;
  }
  let start = 0;
  while (start < end && start < otherEnd && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const [height, width] = [end - start, otherEnd - start];
  if (height === 0 || width === 0) return Math.max(height, width);
  if (width >= rows[0].length) rows = [0, 1, 2].map(() => new Uint16Array(width * 2)) as typeof rows;
  let [before, row, next] = rows;
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 0; i < height; i++) {
    const letter = a.charCodeAt(start + i);
    const last = i > 0 ? a.charCodeAt(start + i - 1) : -1;
    next[0] = i + 1;
    let least = i + 1;
    for (let j = 0; j < width; j++) {
      const other = b.charCodeAt(start + j);
      let edits = row[j]! + (letter === other ? 0 : 1);
      if (next[j]! < edits) edits = next[j]! + 1;
      if (row[j + 1]! < edits) edits = row[j + 1]! + 1;
      if (j > 0 && last === other && letter === b.charCodeAt(start + j - 1) && before[j - 1]! < edits) {
        edits = before[j - 1]! + 1;
      }
      next[j + 1] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[width]!, most + 1);
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
