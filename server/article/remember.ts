/** Engines keep a longer part of a text as a window into it, and with the window the whole text. */
const SHORTEST_WINDOW = 13;

/** The same letters in a string of their own: what is kept must not keep every version of an article that it was cut from. */
export const ownCopy = (text: string): string =>
  text.length < SHORTEST_WINDOW ? text : (JSON.parse(JSON.stringify(text)) as string);

/**
 * What was worked out lately. When `most` are kept the older half of what was asked goes at once, the rest stays: no
 * keystroke pays for asking everything anew.
 */
export class Lately<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const found = this.young.get(key);
    if (found !== undefined) return found;
    const old = this.old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.young.size >= this.most / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

/** Answers about words and names, which come again and again in news: the lately asked ones, under texts of their own. */
export class Answers<V> extends Lately<string, V> {
  override set(text: string, answer: V): void {
    super.set(ownCopy(text), answer);
  }

  /** The answer known, or the one that `find` gives: it is asked with a copy that may be kept. */
  of(text: string, find: (text: string) => V): V {
    const known = this.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const answer = find(own);
    super.set(own, answer);
    return answer;
  }
}

/** The function, remembering up to `most` of its answers. It must be pure, and never answer `undefined`. */
export function remember<V>(most: number, find: (text: string) => V): (text: string) => V {
  const answers = new Answers<V>(most);
  return (text) => answers.of(text, find);
}

/**
 * The function, asked once for each object as long as that lives. It must be pure, what is beside the object one and the
 * same each time, and the answers small where the objects live long.
 */
export function once<K extends object, B, V>(find: (of: K, beside: B) => V): (of: K, beside: B) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of, beside) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { answer: find(of, beside) }));
    return found.answer;
  };
}
