import { classNumber } from './word-class';
import type { WordType } from './word-type';
import { Shape } from './shape';

/** A run of capitalised words, with the small words that may link them: the frame in which a name's type shows. */
export interface Run {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Flags of all its words. */
  readonly flags: number;
  /** Classes of all its words, as bits. */
  readonly classes: number;
  /** Index of the word before that is no article or preposition, or -1. */
  readonly head: number;
}

const LINKS = classNumber('links');
const PARTICLES = classNumber('particles');
const ARTICLES = classNumber('articles');
const AT = classNumber('at');

/** May the word stand between the capitalised words of one name? */
const isLink = (type: WordType): boolean =>
  type.shape === Shape.ampersand ||
  type.cls === PARTICLES ||
  type.cls === ARTICLES ||
  (type.cls === LINKS && type.shape !== Shape.comma);

/** The runs of a sentence; `of[i]` is the index of the run that token `i` is in, or -1. */
export function findRuns(types: readonly WordType[], of: Int32Array): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < types.length) {
    of[i] = -1;
    if (!types[i]!.nameLike) {
      i++;
      continue;
    }
    const first = i;
    let last = i + 1;
    let flags = 0;
    let classes = 0;
    for (let gap = 0, j = i; j < types.length && gap < 3; j++) {
      const type = types[j]!;
      if (type.nameLike) {
        last = j + 1;
        gap = 0;
        flags |= type.flags;
        if (type.cls) classes |= 1 << type.cls;
      } else if (isLink(type)) gap++;
      else break;
    }
    for (let j = first; j < last; j++) of[j] = runs.length;
    let head = first - 1;
    for (let steps = 0; head >= 0 && steps < 3 && isSmall(types[head]!); steps++) head--;
    runs.push({ first, last, flags, classes, head });
    i = last;
  }
  return runs;
}

const isSmall = (type: WordType): boolean =>
  type.cls === LINKS ||
  type.cls === ARTICLES ||
  type.cls === AT ||
  type.cls === PARTICLES ||
  type.shape === Shape.quote;
