import { byLanguage, type Language } from '../../article/language';
import type { Token } from '../../article/token';
import { wordFact, type Word } from '../../article/word';
import { MOST_FEATURES, SentenceFeatures } from './context-features';
import type { Gazetteer } from './gazetteer';
import { mix } from './hash';
import { LABELS } from './labels';
import { Viterbi } from './viterbi';
import { Case, DISTANCES, featuresAt, forget, makeWordType, type WordType } from './word-type';

/** Transitions (16 bits each), then a table of weights (8 bits each): one row of labels for each hash of a feature. */
const HEADER = 4 + LABELS * LABELS * 2;
/** Word types whose sums lie in one array: small arrays of their own would be slow to make and scattered. */
const TYPES_IN_CHUNK = 256;
const SUMS = 5 * LABELS;

/** The weights as bytes, for `Tagger`. */
export function packWeights(transitions: ArrayLike<number>, weights: Int8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, weights.length / LABELS, true);
  for (let i = 0; i < LABELS * LABELS; i++) view.setInt16(4 + i * 2, transitions[i]!, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER);
  return bytes;
}

/** Is the sentence written in capitals, or with nearly every long word capitalised? */
export function sentenceCase(tokens: readonly Token[], first: number, last: number): number {
  let lower = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { kind, text, norm } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    if (text === norm || text.charCodeAt(0) === norm.charCodeAt(0)) lower++;
    else if (text.toUpperCase() === text) capitals++;
    else capital++;
  }
  if (capitals >= 2 && lower + capital === 0) return Case.capitals;
  return capital + capitals >= 4 && lower * 5 <= capital + capitals ? Case.title : Case.usual;
}

/** Labels the tokens of sentences with the trained weights. Not safe for use by two callers at once; nothing here waits. */
export class Tagger {
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #transitions = new Int32Array(LABELS * LABELS);
  readonly #features: SentenceFeatures;
  readonly #viterbi = new Viterbi();
  /** The type of a word, by language and case of its sentence. */
  readonly #typeOf = byLanguage((language) =>
    Object.values(Case).map((written) => wordFact((word) => this.#makeType(word, language, written))),
  );
  #chunk = new Int16Array(0);
  #used = 0;
  #scores = new Int32Array(64 * LABELS);
  #path = new Uint8Array(64);
  #last: readonly WordType[] = [];

  constructor(
    bytes: Uint8Array,
    readonly gazetteer: Gazetteer,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const rows = view.getUint32(0, true);
    this.#mask = rows - 1;
    for (let i = 0; i < this.#transitions.length; i++) this.#transitions[i] = view.getInt16(4 + i * 2, true);
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, rows * LABELS);
    this.#features = new SentenceFeatures(gazetteer);
  }

  /** Labels of the tokens `first` to `last` (exclusive); the array is used again at the next call. */
  label(tokens: readonly Token[], first: number, last: number, language: Language): Uint8Array {
    const length = last - first;
    if (length === 0) return this.#path;
    if (this.#path.length < length) {
      this.#path = new Uint8Array(length * 2);
      this.#scores = new Int32Array(length * 2 * LABELS);
    }
    const types = this.wordTypes(tokens, first, last, language);
    this.#last = types;
    this.#features.read(types);
    this.#score(types);
    this.#viterbi.best(this.#scores, length, this.#transitions, this.#path);
    return this.#path;
  }

  /** Word types of the sentence labelled last. */
  get types(): readonly WordType[] {
    return this.#last;
  }

  /** Word types of the tokens: made once for each word. */
  wordTypes(tokens: readonly Token[], first: number, last: number, language: Language): WordType[] {
    const written = sentenceCase(tokens, first, last);
    const typeOf = this.#typeOf[language][written]!;
    const types: WordType[] = [];
    for (let i = first; i < last; i++) types.push(typeOf(tokens[i]!.word));
    return types;
  }

  #makeType(word: Word, language: Language, written: number): WordType {
    const type = makeWordType(word, language, this.gazetteer, written);
    this.#weigh(type);
    return type;
  }

  /** Fills the scores. The nine labels are written out: a loop over them takes twice as long. */
  #score(types: readonly WordType[]): void {
    const scores = this.#scores;
    const weights = this.#weights;
    const mask = this.#mask;
    const { features, counts } = this.#features;
    const { length } = types;
    for (let i = 0; i < length; i++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      let s8 = 0;
      const end = Math.min(length - 1, i + 2);
      for (let j = Math.max(0, i - 2); j <= end; j++) {
        const { sums, from } = types[j]!;
        const row = from + (i - j + 2) * LABELS;
        s0 += sums[row]!;
        s1 += sums[row + 1]!;
        s2 += sums[row + 2]!;
        s3 += sums[row + 3]!;
        s4 += sums[row + 4]!;
        s5 += sums[row + 5]!;
        s6 += sums[row + 6]!;
        s7 += sums[row + 7]!;
        s8 += sums[row + 8]!;
      }
      const last = i * MOST_FEATURES + counts[i]!;
      for (let feature = i * MOST_FEATURES; feature < last; feature++) {
        const row = (features[feature]! & mask) * LABELS;
        s0 += weights[row]!;
        s1 += weights[row + 1]!;
        s2 += weights[row + 2]!;
        s3 += weights[row + 3]!;
        s4 += weights[row + 4]!;
        s5 += weights[row + 5]!;
        s6 += weights[row + 6]!;
        s7 += weights[row + 7]!;
        s8 += weights[row + 8]!;
      }
      const at = i * LABELS;
      scores[at] = s0;
      scores[at + 1] = s1;
      scores[at + 2] = s2;
      scores[at + 3] = s3;
      scores[at + 4] = s4;
      scores[at + 5] = s5;
      scores[at + 6] = s6;
      scores[at + 7] = s7;
      scores[at + 8] = s8;
    }
  }

  /** Adds up the weights of the word's own features, for each distance. */
  #weigh(type: WordType): void {
    if (this.#used === this.#chunk.length) {
      // Each weight is a byte, and a word has some dozens: 16 bits hold any sum.
      this.#chunk = new Int16Array(TYPES_IN_CHUNK * SUMS);
      this.#used = 0;
    }
    const sums = this.#chunk;
    const from = this.#used;
    this.#used += SUMS;
    for (let distance = 0; distance < 5; distance++) {
      this.#addUp(featuresAt(type, distance), DISTANCES[distance]!, sums, from + distance * LABELS);
    }
    type.sums = sums;
    type.from = from;
    forget(type);
  }

  /** Writes the sums of the weights of features, made those of a distance, to `sums` from `at`. */
  #addUp(list: readonly number[], distance: number, sums: Int16Array, at: number): void {
    const weights = this.#weights;
    const mask = this.#mask;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    let s8 = 0;
    for (let i = 0; i < list.length; i++) {
      const row = (mix(list[i]!, distance) & mask) * LABELS;
      s0 += weights[row]!;
      s1 += weights[row + 1]!;
      s2 += weights[row + 2]!;
      s3 += weights[row + 3]!;
      s4 += weights[row + 4]!;
      s5 += weights[row + 5]!;
      s6 += weights[row + 6]!;
      s7 += weights[row + 7]!;
      s8 += weights[row + 8]!;
    }
    sums[at] = s0;
    sums[at + 1] = s1;
    sums[at + 2] = s2;
    sums[at + 3] = s3;
    sums[at + 4] = s4;
    sums[at + 5] = s5;
    sums[at + 6] = s6;
    sums[at + 7] = s7;
    sums[at + 8] = s8;
  }
}
