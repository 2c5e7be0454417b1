/** Zero-based line, and character in UTF-16 code units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Offset ↔ line and character of one text. Lines end with `\r\n`, `\n` or a lone `\r`, as in LSP.
 * Built once per text, then both directions are a binary search or a look-up.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  get lines(): number {
    return this.#starts.length;
  }

  /** Position of the offset; beyond the end it is the end. */
  position(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.line(within);
    return { line, character: within - this.#starts[line]! };
  }

  /** Zero-based line that the offset is on. */
  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Offset of the position; a character beyond its line is the line's end (before the line break). */
  offset({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, character), this.#lineEnd(line));
  }

  #lineEnd(line: number): number {
    let end = this.#starts[line + 1] ?? this.#text.length;
    if (line + 1 < this.#starts.length) {
      if (this.#text[end - 1] === '\n') end--;
      if (this.#text[end - 1] === '\r') end--;
    }
    return end;
  }
}

// Articles are immutable and live as long as their text is current: the index of each is kept with its text's owner.
const kept = new WeakMap<object, LineIndex>();

/** The line index of an article (or anything with a text), built when first asked for. */
export function linesOf(owner: { readonly text: string }): LineIndex {
  let lines = kept.get(owner);
  if (!lines) kept.set(owner, (lines = new LineIndex(owner.text)));
  return lines;
}
