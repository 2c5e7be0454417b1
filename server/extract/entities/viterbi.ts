import { isBegin, LABELS, OUTSIDE } from './labels';

/** May label `to` follow label `from`? A name can only go on where the same name was before. */
export const follows = (from: number, to: number): boolean =>
  to === OUTSIDE || isBegin(to) || from === to || from === to - 1;

/** May a sentence start with the label? */
export const opens = (label: number): boolean => label === OUTSIDE || isBegin(label);

/** Finds the best sequence of labels. Keeps its buffers from call to call. */
export class Viterbi {
  #back = new Uint8Array(64 * LABELS);
  #scores = new Float64Array(64 * LABELS);

  /**
   * Writes the best labels into `path` and gives the score.
   * @param scores of label `l` of token `i` at `i * LABELS + l`
   * @param transitions from label `a` to `b` at `a * LABELS + b`
   * @param allowed bits of the labels that each token may have, or null for all
   */
  best(
    scores: ArrayLike<number>,
    length: number,
    transitions: ArrayLike<number>,
    path: Uint8Array,
    allowed: ArrayLike<number> | null = null,
  ): number {
    if (this.#back.length < length * LABELS) {
      this.#back = new Uint8Array(length * 2 * LABELS);
      this.#scores = new Float64Array(length * 2 * LABELS);
    }
    const best = this.#scores;
    const back = this.#back;
    for (let label = 0; label < LABELS; label++) {
      const open = opens(label) && (!allowed || (allowed[0]! >> label) & 1);
      best[label] = open ? scores[label]! : -Infinity;
    }
    for (let i = 1; i < length; i++) {
      const at = i * LABELS;
      const from = at - LABELS;
      for (let label = 0; label < LABELS; label++) {
        if (allowed && !((allowed[i]! >> label) & 1)) {
          best[at + label] = -Infinity;
          continue;
        }
        let top = -Infinity;
        let by = 0;
        if (label === OUTSIDE || (label & 1) === 1) {
          for (let before = 0; before < LABELS; before++) {
            const score = best[from + before]! + transitions[before * LABELS + label]!;
            if (score > top) {
              top = score;
              by = before;
            }
          }
        } else {
          by = label;
          top = best[from + label]! + transitions[label * LABELS + label]!;
          const begun = best[from + label - 1]! + transitions[(label - 1) * LABELS + label]!;
          if (begun > top) {
            top = begun;
            by = label - 1;
          }
        }
        best[at + label] = top + scores[at + label]!;
        back[at + label] = by;
      }
    }
    let label = 0;
    const end = (length - 1) * LABELS;
    for (let other = 1; other < LABELS; other++) if (best[end + other]! > best[end + label]!) label = other;
    const score = best[end + label]!;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * LABELS + label]!;
    }
    return score;
  }
}
