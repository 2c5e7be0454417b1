import type { Token } from '../server/article/token';
import { MOST_FEATURES, SentenceFeatures } from '../server/extract/entities/context-features';
import type { Gazetteer } from '../server/extract/entities/gazetteer';
import { LABELS } from '../server/extract/entities/labels';
import { packWeights, sentenceCase } from '../server/extract/entities/tagger';
import { Viterbi } from '../server/extract/entities/viterbi';
import { DISTANCES, eachFeature, makeWordType, type WordType } from '../server/extract/entities/word-type';
import { FeatureCounts } from './feature-counts';
import { randomNumbers, shuffle } from './random';
import type { Sample } from './samples';

export interface Choices {
  readonly epochs: number;
  /** The table of weights has two to the power of this many rows. */
  readonly bits: number;
  readonly seed: number;
  /** By how much the right labels must win. */
  readonly margin: number;
  /** Features seen in fewer samples' tokens than this are left alone: they would blur the rows that they share with others. */
  readonly fewest: number;
  /** How many trainings are averaged. */
  readonly turns: number;
  /** Shares of the words whose gazetteer flags, and whose identity, are hidden. */
  readonly hideGazetteer: number;
  readonly hideWord: number;
  readonly hideCluster: number;
  /** How often a source's samples are seen in an epoch; 1 if not named. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Trains as often as asked, each time in another order, and packs the mean of the weights. */
export function train(
  samples: readonly Sample[],
  gazetteer: Gazetteer,
  choices: Choices,
  log: (line: string) => void,
): Uint8Array {
  const weights = new Float64Array((1 << choices.bits) * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  for (let turn = 0; turn < choices.turns; turn++) {
    const one = trainOnce(samples, gazetteer, { ...choices, seed: choices.seed + turn }, log);
    one.weights.forEach((value, i) => (weights[i]! += value));
    one.transitions.forEach((value, i) => (transitions[i]! += value));
  }
  return quantise(weights, transitions);
}

interface Weights {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

/** Averaged structured perceptron; a sample may allow several labels, then the best of them is right. */
function trainOnce(
  samples: readonly Sample[],
  gazetteer: Gazetteer,
  choices: Choices,
  log: (line: string) => void,
): Weights {
  const rows = 1 << choices.bits;
  const mask = rows - 1;
  const random = randomNumbers(choices.seed);
  const weights = new Float32Array(rows * LABELS);
  const totals = new Float32Array(rows * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionTotals = new Float32Array(LABELS * LABELS);
  const features = new SentenceFeatures(gazetteer);
  const viterbi = new Viterbi();
  const scores = new Float32Array(500 * LABELS);
  const found = new Uint8Array(500);
  const right = new Uint8Array(500);
  const caches = new Map<string, Map<string, WordType>>();
  const counts = new FeatureCounts(choices.fewest);
  const rowsOfType = new Map<WordType, Int32Array[]>();
  const active = new Int32Array(512);
  const sums = new Float64Array(LABELS);
  let step = 1;

  const typesOf = (sample: Sample): WordType[] => {
    const written = sentenceCase(sample.tokens, 0, sample.tokens.length);
    return sample.tokens.map((token: Token) => {
      const blinded = {
        gazetteer: random() < choices.hideGazetteer,
        word: token.text !== token.norm && random() < choices.hideWord,
        cluster: random() < choices.hideCluster,
      };
      const key = `${sample.language}${written}${blinded.gazetteer ? 'g' : ''}${blinded.word ? 'w' : ''}${blinded.cluster ? 'c' : ''}`;
      let cache = caches.get(key);
      if (!cache) caches.set(key, (cache = new Map()));
      let type = cache.get(token.text);
      if (!type) cache.set(token.text, (type = makeWordType(token, sample.language, gazetteer, written, blinded)));
      return type;
    });
  };

  /** Rows of the features that a word gives the labels two before … two after it. */
  const rowsOf = (type: WordType): Int32Array[] => {
    let lists = rowsOfType.get(type);
    if (!lists) {
      lists = DISTANCES.map((_, distance) => {
        const known: number[] = [];
        eachFeature(type, distance, (feature) => {
          if (counts.isKnown(feature)) known.push((feature & mask) * LABELS);
        });
        return Int32Array.from(known);
      });
      rowsOfType.set(type, lists);
    }
    return lists;
  };

  /** Fills `active` with the rows of the features of a token, and gives their number. */
  const gather = (words: readonly Int32Array[][], i: number): number => {
    let count = 0;
    for (let j = Math.max(0, i - 2); j <= i + 2 && j < words.length; j++) {
      const list = words[j]![i - j + 2]!;
      active.set(list, count);
      count += list.length;
    }
    const end = i * MOST_FEATURES + features.counts[i]!;
    for (let at = i * MOST_FEATURES; at < end; at++) {
      const feature = features.features[at]!;
      if (counts.isKnown(feature)) active[count++] = (feature & mask) * LABELS;
    }
    return count;
  };

  const learn = (sample: Sample): boolean => {
    const types = typesOf(sample);
    const { length } = types;
    features.read(types);
    const words = types.map(rowsOf);
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      const count = gather(words, i);
      sums.fill(0);
      for (let k = 0; k < count; k++) {
        const row = active[k]!;
        for (let label = 0; label < LABELS; label++) sums[label]! += weights[row + label]!;
      }
      scores.set(sums, at);
    }
    // A label that is not right has a start: the right one must win by a margin.
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < LABELS; label++)
        if (!((sample.allowed[i]! >> label) & 1)) scores[i * LABELS + label]! += choices.margin;
    }
    viterbi.best(scores, length, transitions, found);
    let wrong = false;
    for (let i = 0; i < length && !wrong; i++) wrong = !((sample.allowed[i]! >> found[i]!) & 1);
    step++;
    if (!wrong) return true;
    if (viterbi.best(scores, length, transitions, right, sample.allowed) === -Infinity) return true;
    for (let i = 0; i < length; i++) {
      const good = right[i]!;
      const bad = found[i]!;
      if (i > 0 && (good !== bad || right[i - 1] !== found[i - 1])) {
        const a = right[i - 1]! * LABELS + good;
        const b = found[i - 1]! * LABELS + bad;
        transitions[a]! += 1;
        transitionTotals[a]! += step;
        transitions[b]! -= 1;
        transitionTotals[b]! -= step;
      }
      if (good === bad) continue;
      const count = gather(words, i);
      for (let k = 0; k < count; k++) {
        const row = active[k]!;
        weights[row + good]! += 1;
        totals[row + good]! += step;
        weights[row + bad]! -= 1;
        totals[row + bad]! -= step;
      }
    }
    return false;
  };

  if (choices.fewest > 1) {
    for (const sample of samples) {
      const types = typesOf(sample);
      features.read(types);
      for (let i = 0; i < types.length; i++) {
        for (let distance = Math.max(-2, -i); distance <= 2 && i + distance < types.length; distance++)
          eachFeature(types[i + distance]!, 2 - distance, (feature) => counts.add(feature));
        const end = i * MOST_FEATURES + features.counts[i]!;
        for (let at = i * MOST_FEATURES; at < end; at++) counts.add(features.features[at]!);
      }
    }
    log(`${counts.known} features seen ${choices.fewest} times or more`);
  }

  for (let epoch = 1; epoch <= choices.epochs; epoch++) {
    let good = 0;
    const turn = samples.flatMap((sample) => {
      const times = choices.weights[sample.source] ?? 1;
      return Array.from<Sample>({ length: Math.floor(times) + (random() < times % 1 ? 1 : 0) }).fill(sample);
    });
    for (const sample of shuffle(turn, random)) if (learn(sample)) good++;
    log(`epoch ${epoch}: ${((100 * good) / turn.length).toFixed(1)} % of ${turn.length} sentences right`);
  }
  const average = (now: Float32Array, total: Float32Array): Float64Array =>
    Float64Array.from(now, (value, i) => value - total[i]! / step);
  return { weights: average(weights, totals), transitions: average(transitions, transitionTotals) };
}

/** Weights are kept in steps of this size: with fewer values to tell apart they take a third less room, and nothing is lost. */
const STEP = 3;
const LARGEST = 126;

/** Weights as 8-bit integers: the largest tenth of a thousandth is cut to the largest that fits, the smallest are left out. */
function quantise(weights: Float64Array, transitions: Float64Array): Uint8Array {
  const sizes = weights
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const scale = 127 / top;
  const small = Int8Array.from(weights, (value) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round((value * scale) / STEP) * STEP)),
  );
  return packWeights(
    Int16Array.from(transitions, (value) => Math.round(value * scale)),
    small,
  );
}
