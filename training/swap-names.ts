import type { Annotated, Name } from './samples';

/**
 * The texts again, with names of other ones of them in the place of their own: what stands around a name is learnt
 * from many names. A name gives way to one of its type, of as many words (up to three), with the same initial as to
 * capitals, and after the same kind of word (`the` before it or not), so that the sentence stays one. About a third
 * of the names stay.
 */
export function swapNames(texts: readonly Annotated[], random: () => number): Annotated[] {
  const pools = new Map<string, string[]>();
  for (const annotated of texts) {
    for (const name of annotated.names) {
      const key = keyOf(annotated, name);
      pools.set(key, [...(pools.get(key) ?? []), annotated.text.slice(name.start, name.end)]);
    }
  }
  return texts
    .filter(({ names }) => names.length > 0)
    .map((annotated) => {
      let text = '';
      let from = 0;
      const names: Name[] = [];
      for (const name of [...annotated.names].sort((a, b) => a.start - b.start)) {
        const pool = pools.get(keyOf(annotated, name))!;
        const stays = random() < STAYS;
        const other = pool[Math.floor(random() * pool.length)]!;
        text += annotated.text.slice(from, name.start);
        const start = text.length;
        text += stays ? annotated.text.slice(name.start, name.end) : other;
        names.push({ start, end: text.length, type: name.type });
        from = name.end;
      }
      return { ...annotated, text: text + annotated.text.slice(from), names };
    });
}

const STAYS = 0.3;

function keyOf({ text, source }: Annotated, { start, end, type }: Name): string {
  const name = text.slice(start, end);
  const before = /(?:^|[\s(])([\p{L}]*['’]?)\s?$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  const words = Math.min(3, name.split(/[\s-]/u).length);
  return [source, type, words, name[0] === name[0]!.toUpperCase(), kindOf(before.toLowerCase()), vowel(name)].join('|');
}

/** Elided and other articles, which ask for a certain beginning. */
const kindOf = (word: string): string =>
  /['’]$/u.test(word) ? "'" : ['the', 'le', 'la', 'les', 'du', 'des', 'au', 'aux'].includes(word) ? word : '';

const vowel = (name: string): boolean => /^[aeiouyhàâéèêîôû]/iu.test(name);
