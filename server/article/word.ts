import { normalise } from './normalise';
import { ownCopy } from './remember';

/**
 * A word, number or mark as it is written: one object for all the places where it stands. News repeats its words, and
 * every reader asks the same of each (is it a month? can a number begin here? what is its stem?): what a reader found
 * out about a word stays with it (`wordFact`), so that it is not looked up again wherever it stands.
 */
export class Word {
  /** Answers, by the number of the question. */
  readonly facts: unknown[] = [];

  constructor(
    /** As written. */
    readonly text: string,
    /** See `normalise`. */
    readonly norm: string,
  ) {}
}

/**
 * The words met: `WAYS` places for each of `SETS` remainders of their hashes. What comes for the first time takes the
 * last of its places, and each time it comes again moves up by one: usual words stay. A word let go lives on in the
 * tokens that have it; the next one of the same letters is asked anew.
 */
const SETS = 1 << 13;
const WAYS = 4;
const table = new Array<Word | undefined>(SETS * WAYS).fill(undefined);

/** The word that stands in the text from `start` to `end`. Takes no slice of the text if the word is known. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const first = ((hash ^ (hash >>> 15)) & (SETS - 1)) * WAYS;
  for (let place = first; place < first + WAYS; place++) {
    const word = table[place];
    if (word === undefined || !stands(word.text, text, start, end)) continue;
    if (place > first) {
      table[place] = table[place - 1];
      table[place - 1] = word;
    }
    return word;
  }
  return (table[first + WAYS - 1] = makeWord(ownCopy(text.slice(start, end))));
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function makeWord(text: string): Word {
  const norm = normalise(text);
  return new Word(text, norm === text ? text : norm);
}

let questions = 0;

/**
 * A question about words, asked once for each. `find` must be pure and never answer `undefined`; ask for one thing in
 * each language with `byLanguage`. Make questions where modules or lexicons are made, never for each text: each takes
 * a place in every word of which it is asked.
 */
export function wordFact<V>(find: (word: Word) => V): (word: Word) => V {
  // Numbered when it is first asked: a folder in one language asks few.
  let question = -1;
  return (word) => {
    if (question < 0) question = questions++;
    const known = word.facts[question] as V | undefined;
    if (known !== undefined) return known;
    const found = find(word);
    word.facts[question] = found;
    return found;
  };
}
