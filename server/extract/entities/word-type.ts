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
  /** Words used alike, and the group of such words; 0 if the word is not known. */
  readonly cluster: number;
  readonly group: number;
  /** A nationality word, written as its language writes one. */
  readonly demonym: boolean;
  /** Hashes of the features that the word gives the labels two away, beside it and its own: see `eachFeature`. */
  far: readonly number[];
  near: readonly number[];
  own: readonly number[];
  /** For the tagger: where the sums of the features' weights lie, from two before the word to two after. */
  sums: Int16Array;
  from: number;
}

const NONE: readonly number[] = [];
const NO_SUMS = new Int16Array(0);

/** Parts of a word type that training leaves out now and then, so that the weights rely on the rest. */
export interface Blinded {
  readonly gazetteer: boolean;
  readonly word: boolean;
  readonly cluster: boolean;
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
  cluster: 20,
  group: 21,
  clusterShape: 22,
};

/** Builds word types; keep one for each language and case. */
export function makeWordType(
  token: Pick<Token, 'norm' | 'text'>,
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
  const cluster = blinded?.cluster ? 0 : gazetteer.clusterOf(folded);
  const group = gazetteer.groupOf(cluster);
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
  add(far, KIND.group, group, false);
  add(near, KIND.cluster, cluster, true);
  add(near, KIND.group, mix(group, shape), false);
  add(own, KIND.cluster, cluster, true);
  add(own, KIND.clusterShape, mix(cluster, shape), false);
  add(own, KIND.group, mix(group, shape), true);
  if (plain || nameLike) add(own, KIND.shapeFlags, mix(shape, plain), true);
  for (let bit = 1; bit <= Flag.rareForename; bit <<= 1) if (plain & bit) add(own, KIND.flag, bit, true);
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
    cluster,
    group,
    demonym: people !== 0 && isDemonym(token, language, gazetteer),
    far,
    near,
    own,
    sums: NO_SUMS,
    from: 0,
  };
}

/** Number that sets the features for one distance apart from those for another: for the label two before … two after. */
export const DISTANCES = [11, 12, 13, 14, 15] as const;

/** Hashes of the features that a word gives the label at a distance (0 = the label two before, 2 = its own). */
export const featuresAt = (type: WordType, distance: number): readonly number[] =>
  distance === 2 ? type.own : distance === 1 || distance === 3 ? type.near : type.far;

/** Calls back with each of them, made that of the distance, not yet cut to the table's size. */
export function eachFeature(type: WordType, distance: number, use: (feature: number) => void): void {
  const list = featuresAt(type, distance);
  for (let i = 0; i < list.length; i++) use(mix(list[i]!, DISTANCES[distance]!));
}

/** Lets the features of a word go, whose weights are summed up. */
export function forget(type: WordType): void {
  type.far = NONE;
  type.near = NONE;
  type.own = NONE;
}
