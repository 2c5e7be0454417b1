import { LANGUAGES, type Language } from '../../article/language';
import type { Token } from '../../article/token';
import { demonymKey, isDemonym } from './demonyms';
import { Flag, NOUNS, type Gazetteer } from './gazetteer';
import { hashFolded, hashText, mix } from './hash';
import { isNameLike, shapeOf } from './shape';
import { classOf, inClass } from './word-class';

/** How the sentence is written: as usual, with most words capitalised (a headline in English), or in capitals. */
export const Case = { usual: 0, title: 1, capitals: 2 } as const;

/** What is known of a written word wherever it stands. */
export interface WordType {
  /** Hash of the word in lower case. */
  readonly word: number;
  /** Hash without accents: key of the gazetteer. */
  readonly folded: number;
  /** Shape, and the case of the sentence for shapes that it makes doubtful. */
  readonly shape: number;
  readonly nameLike: boolean;
  /** Class of the word in its language. */
  readonly cls: number;
  /** Flags of the gazetteer. */
  readonly flags: number;
  /** What a common noun stands for: flags. */
  readonly nouns: number;
  /** A word of sport, where towns are clubs. */
  readonly topic: boolean;
  readonly copula: boolean;
  readonly suffix: number;
  /** A nationality word, written as its language writes one. */
  readonly demonym: boolean;
  /** Features of the word by distance from the label: for the label two, one before … two after. Indices not yet cut to the table's size. */
  features: readonly (readonly number[])[];
  /** Sums of the weights of `features`, filled at first use, which lets those go: 5 × labels. */
  sums: Int16Array | null;
}

/** Parts of a word type that training leaves out now and then, so that the weights rely on the rest. */
export interface Blinded {
  readonly gazetteer: boolean;
  readonly word: boolean;
}

const KIND = {
  word: 1,
  suffix2: 2,
  suffix3: 3,
  suffix4: 4,
  prefix3: 5,
  prefix2: 6,
  shape: 7,
  cls: 8,
  flag: 9,
  flags: 10,
  shapeClass: 11,
  shapeFlags: 12,
  suffix5: 13,
  nouns: 14,
};

/** Builds word types; keep one for each language and case. */
export function makeWordType(
  token: Token,
  language: Language,
  gazetteer: Gazetteer,
  sentenceCase: number,
  blinded: Blinded | null = null,
): WordType {
  const { norm, text } = token;
  const folded = hashFolded(norm);
  const written = shapeOf(text);
  const nameLike = isNameLike(written);
  const shape = nameLike ? written + 32 * sentenceCase : written;
  const cls = classOf(norm, language);
  const inLanguage = gazetteer.flags(demonymKey(folded, language));
  const people = inLanguage & Flag.demonym;
  const known = blinded?.gazetteer ? 0 : gazetteer.flags(folded) | people;
  const nouns = inLanguage & NOUNS;
  const flags = nameLike ? known : known & (Flag.demonym | Flag.starts);
  const word = blinded?.word ? KIND.shape : hashText(norm);
  const length = norm.length;
  const end = (size: number): number => (length > size ? hashText(norm, length - size) : 0);
  const near: number[] = [];
  const far: number[] = [];
  const own: number[] = [];
  const tongue = LANGUAGES.indexOf(language) + 100;
  const add = (list: number[], kind: number, value: number, both: boolean): void => {
    const feature = mix(kind, value);
    list.push(feature);
    if (both) list.push(mix(feature, tongue));
  };
  add(far, KIND.word, word, false);
  add(far, KIND.cls, cls, false);
  add(far, KIND.shape, shape, false);
  add(near, KIND.word, word, true);
  add(near, KIND.shape, shape, true);
  add(near, KIND.suffix3, end(3), false);
  if (cls) add(near, KIND.cls, cls, false);
  const plain = flags & ~Flag.starts;
  if (plain) add(near, KIND.flags, plain, false);
  add(own, KIND.word, word, true);
  add(own, KIND.shape, shape, true);
  add(own, KIND.suffix2, mix(end(2), nameLike ? 1 : 0), false);
  add(own, KIND.suffix3, mix(end(3), nameLike ? 1 : 0), true);
  add(own, KIND.suffix4, mix(end(4), nameLike ? 1 : 0), false);
  if (nameLike) {
    add(own, KIND.prefix2, hashText(norm, 0, Math.min(2, length)), false);
    add(own, KIND.prefix3, hashText(norm, 0, Math.min(3, length)), true);
    add(own, KIND.suffix5, end(5), false);
  }
  if (cls) {
    add(own, KIND.cls, cls, true);
    add(own, KIND.shapeClass, mix(shape, cls), false);
  }
  if (nouns) {
    add(far, KIND.nouns, nouns, false);
    add(near, KIND.nouns, nouns, false);
    add(own, KIND.nouns, mix(shape, nouns), false);
  }
  if (plain || nameLike) add(own, KIND.shapeFlags, mix(shape, plain), true);
  for (let bit = 1; bit <= Flag.rareForename; bit <<= 1) if (plain & bit) add(own, KIND.flag, bit, true);
  const at = (list: readonly number[], distance: number): number[] => list.map((feature) => mix(feature, distance));
  return {
    word,
    folded,
    shape,
    nameLike,
    cls,
    flags,
    nouns,
    topic: inClass(norm, language, 'sport'),
    copula: inClass(norm, language, 'copulas'),
    suffix: end(3),
    demonym: people !== 0 && isDemonym(token, language, gazetteer),
    features: [at(far, 11), at(near, 12), at(own, 13), at(near, 14), at(far, 15)],
    sums: null,
  };
}
