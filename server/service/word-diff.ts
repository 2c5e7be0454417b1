/** A run of words of one text, and whether the other text lacks it. */
export interface DiffRun {
  readonly text: string;
  readonly differs: boolean;
}

const LIMIT = 400; // words; beyond it the quadratic table costs more than anyone reads
const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\p{N}%€$£]+|[^\p{L}\p{N}%€$£]+$/gu, '');

/**
 * Where two wordings differ: each text as runs, in order, spaces kept. Case, kind of apostrophe and the punctuation
 * around words are no difference. Longest common subsequence of words.
 */
export function diffWords(a: string, b: string): { readonly a: readonly DiffRun[]; readonly b: readonly DiffRun[] } {
  const left = a.split(/(?<=\s)(?=\S)/u);
  const right = b.split(/(?<=\s)(?=\S)/u);
  if (left.length > LIMIT || right.length > LIMIT)
    return { a: [{ text: a, differs: false }], b: [{ text: b, differs: false }] };
  const { keptLeft, keptRight } = common(left.map(fold), right.map(fold));
  return { a: runs(left, keptLeft), b: runs(right, keptRight) };
}

/** Only the words that differ, side by side: `détruit` / `endommagé`. Runs are joined with ` … `. */
export function differingWords(a: string, b: string): { readonly a: string; readonly b: string } {
  const diff = diffWords(a, b);
  const only = (side: readonly DiffRun[]): string =>
    side
      .filter((run) => run.differs)
      .map((run) =>
        run.text
          .trim()
          .replaceAll(/^[.,;:!?«»“”"]+|[.,;:!?«»“”"]+$/gu, '')
          .trim(),
      )
      .filter((text) => text.length > 0)
      .join(' … ');
  return { a: only(diff.a), b: only(diff.b) };
}

function common(a: readonly string[], b: readonly string[]): { keptLeft: Set<number>; keptRight: Set<number> } {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const keptLeft = new Set<number>();
  const keptRight = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      keptLeft.add(i++);
      keptRight.add(j++);
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return { keptLeft, keptRight };
}

function runs(words: readonly string[], kept: ReadonlySet<number>): DiffRun[] {
  const found: { text: string; differs: boolean }[] = [];
  words.forEach((word, i) => {
    // A word of punctuation alone never counts as a difference.
    const differs = !kept.has(i) && fold(word) !== '';
    const last = found.at(-1);
    if (last && (last.differs === differs || (!kept.has(i) && fold(word) === ''))) last.text += word;
    else found.push({ text: word, differs });
  });
  return found;
}
