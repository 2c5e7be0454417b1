/** Engines keep a longer part of a text as a window into it, and with the window the whole text. */
const SHORTEST_WINDOW = 13;

/** The same letters in a string of their own: what is kept must not keep every version of an article that it was cut from. */
export const ownCopy = (text: string): string =>
  text.length < SHORTEST_WINDOW ? text : (JSON.parse(JSON.stringify(text)) as string);

/**
 * Answers about words and names, which come again and again in news. When `most` are kept the older half of what
 * was asked goes at once, the rest stays: no keystroke pays for asking everything anew.
 */
export class Answers<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(private readonly most: number) {}

  get(text: string): V | undefined {
    const found = this.young.get(text);
    if (found !== undefined) return found;
    const old = this.old.get(text);
    if (old !== undefined) this.keep(ownCopy(text), old);
    return old;
  }

  set(text: string, answer: V): void {
    this.keep(ownCopy(text), answer);
  }

  /** The answer known, or the one that `find` gives: it is asked with a copy that may be kept. */
  of(text: string, find: (text: string) => V): V {
    const known = this.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const answer = find(own);
    this.keep(own, answer);
    return answer;
  }

  private keep(text: string, answer: V): void {
    if (this.young.size >= this.most / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, answer);
  }
}

/** The function, remembering up to `most` of its answers. It must be pure, and never answer `undefined`. */
export function remember<V>(most: number, find: (text: string) => V): (text: string) => V {
  const answers = new Answers<V>(most);
  return (text) => answers.of(text, find);
}
