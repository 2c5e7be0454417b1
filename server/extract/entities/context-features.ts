import { Flag, TYPED, type Gazetteer } from './gazetteer';
import { mix } from './hash';
import { findRuns, type Run } from './runs';
import { sightOf, type Sight } from './sight';
import { findTopics, MOST_TOPICS } from './topics';
import type { WordType } from './word-type';

/** At most this many features of a token come from more than one word. */
export const MOST_FEATURES = 80;
/** A cluster that no word is in. */
const NO_WORD = 2000;

/** A sentence made ready for the tagger: features that need more than one word, written into a buffer that is used again. */
export class SentenceFeatures {
  /** Features of token `i` at `i * MOST_FEATURES`, indices not yet cut to the table's size. */
  features = new Int32Array(64 * MOST_FEATURES);
  counts = new Int32Array(64);
  #runOf = new Int32Array(64);
  #phrases = new Int32Array(64);
  #topics = new Int32Array(MOST_TOPICS);
  #topicCount = 0;

  constructor(readonly gazetteer: Gazetteer) {}

  /** Fills `features` and `counts` for the sentence. */
  read(types: readonly WordType[]): void {
    const { length } = types;
    if (this.counts.length < length) this.#grow(length * 2);
    const runs = findRuns(types, this.#runOf);
    this.#findPhrases(types);
    const sport = types.some((type) => type.topic) ? 1 : 0;
    this.#topicCount = runs.length > 0 ? findTopics(types, this.#topics) : 0;
    const sights = runs.map((_, i) => sightOf(types, runs, i));
    for (let i = 0; i < length; i++) this.#readToken(types, i, runs, sights, sport);
  }

  #readToken(
    types: readonly WordType[],
    i: number,
    runs: readonly Run[],
    sights: readonly Sight[],
    sport: number,
  ): void {
    const { features } = this;
    let at = i * MOST_FEATURES;
    const here = types[i]!;
    const before = types[i - 1];
    const after = types[i + 1];
    const w0 = here.word;
    const s0 = here.shape;
    const wb = before ? before.word : 1;
    const wa = after ? after.word : 2;
    const sb = before ? before.shape : 98;
    const sa = after ? after.shape : 99;
    const phrase = this.#phrases[i]!;
    const run = this.#runOf[i]!;
    // Far from any capital letter the words themselves say enough.
    if (run < 0 && !phrase && !(here.flags & Flag.demonym) && !before?.nameLike && !after?.nameLike) {
      this.counts[i] = 0;
      return;
    }
    features[at++] = mix(mix(wb, w0), 201);
    features[at++] = mix(mix(w0, wa), 202);
    features[at++] = mix(mix(sb, s0), mix(sa, 203));
    features[at++] = mix(mix(before ? before.cluster : 1, here.cluster), 250);
    features[at++] = mix(mix(here.cluster, after ? after.cluster : 1), 251);
    features[at++] = mix(mix(before ? before.group : 98, here.group), mix(after ? after.group : 99, mix(s0, 252)));
    if (phrase) {
      features[at++] = mix(phrase, 204);
      features[at++] = mix(mix(phrase, s0), 205);
    }
    if (run < 0) {
      features[at++] = mix(mix(here.cls, sb), mix(sa, 206));
      features[at++] = mix(mix(w0, sb), mix(sa, 207));
      this.counts[i] = at - i * MOST_FEATURES;
      return;
    }
    const f0 = here.flags & TYPED;
    features[at++] = mix(mix(wb, s0), 210);
    features[at++] = mix(mix(wb, f0), 211);
    features[at++] = mix(mix(wa, s0), 212);
    features[at++] = mix(mix(wb, wa), mix(s0, 213));
    features[at++] = mix(mix(before ? before.cls : 98, after ? after.cls : 99), mix(s0, 214));
    features[at++] = mix(
      mix(before ? before.flags & TYPED : 1 << 12, f0),
      mix(after ? after.flags & TYPED : 1 << 12, 215),
    );
    features[at++] = mix(mix(types[i - 2] ? types[i - 2]!.word : 3, wb), mix(s0, 216));
    features[at++] = mix(mix(wa, types[i + 2] ? types[i + 2]!.word : 4), mix(s0, 217));
    this.counts[i] = this.#readRun(types, i, runs[run]!, sights[run]!, sport, at) - i * MOST_FEATURES;
  }

  /** Features of the run that the token is in; gives the new end of the buffer. */
  #readRun(types: readonly WordType[], i: number, run: Run, sight: Sight, sport: number, from: number): number {
    const { features } = this;
    let at = from;
    const first = types[run.first]!;
    const last = types[run.last - 1]!;
    const place =
      i === run.first ? (run.last - run.first === 1 ? 0 : 1) : i === run.last - 1 ? 2 : types[i]!.nameLike ? 3 : 4;
    const size = Math.min(run.last - run.first, 4);
    const before = types[run.first - 1];
    const after = types[run.last];
    const head = types[run.head];
    const f = run.flags & TYPED;
    features[at++] = mix(mix(first.word, place), 220);
    features[at++] = mix(mix(last.word, place), 221);
    features[at++] = mix(mix(head ? head.word : 5, place), 222);
    features[at++] = mix(mix(before ? before.word : 6, place), mix(size, 223));
    features[at++] = mix(mix(after ? after.word : 7, place), 224);
    features[at++] = mix(mix(f, place), mix(size, 225));
    features[at++] = mix(mix(first.flags & TYPED, last.flags & TYPED), mix(place + 8 * size, 226));
    features[at++] = mix(mix(head ? head.cls : 30, first.cls), mix(place + 8 * size, 227));
    features[at++] = mix(mix(before ? before.cls : 31, f), mix(place, 228));
    features[at++] = mix(mix(last.suffix, place), mix(size, 229));
    features[at++] = mix(mix(after ? after.cls : 32, after ? after.shape : 33), mix(place + 8 * size, 230));
    features[at++] = mix(mix(head ? head.cls : 30, f), mix(place, 231));
    features[at++] = mix(mix(sight.predicate, place), 240);
    features[at++] = mix(mix(sight.predicate, f), 241);
    features[at++] = mix(mix(sight.beside, f), mix(place, 242));
    features[at++] = mix(mix(sight.enclosed, head ? head.cls : 30), mix(place, 243));
    features[at++] = mix(mix(run.classes, place), mix(size, 244));
    features[at++] = mix(mix(head ? head.nouns : 0, head ? head.cls : 30), mix(place, 245));
    features[at++] = mix(mix(first.cluster, place), mix(size, 260));
    features[at++] = mix(mix(last.cluster, place), mix(size, 261));
    features[at++] = mix(mix(head ? head.cluster : NO_WORD, place), 262);
    features[at++] = mix(mix(before ? before.cluster : NO_WORD, types[i]!.group), mix(place, 263));
    features[at++] = mix(mix(after ? after.cluster : NO_WORD, place), 264);
    features[at++] = mix(mix(first.group, last.group), mix(place + 8 * size, 265));
    features[at++] = mix(mix(head ? head.group : 98, first.group), mix(last.group, mix(place, 266)));
    features[at++] = mix(mix(after ? after.group : 98, last.group), mix(f, mix(place, 267)));
    for (let j = 0; j < this.#topicCount; j++) features[at++] = mix(mix(this.#topics[j]!, place), 270);
    if (sport) {
      features[at++] = mix(mix(f, before ? before.cls : 31), mix(place, 246));
      features[at++] = mix(mix(before ? before.word : 6, after ? after.word : 7), mix(place, 247));
    }
    if (run.first === 0) {
      features[at++] = mix(mix(first.word, after ? after.word : 8), mix(place, 232));
      features[at++] = mix(mix(types[i]!.shape, types[i]!.cls), mix(size, 233));
      features[at++] = mix(mix(types[i]!.flags & TYPED, place), mix(size, 234));
    }
    return at;
  }

  /** Marks the phrases of the gazetteer, the longest first: flags, and whether the token begins or continues it. */
  #findPhrases(types: readonly WordType[]): void {
    const phrases = this.#phrases;
    phrases.fill(0, 0, types.length);
    for (let i = 0; i < types.length; i++) {
      if (!(types[i]!.flags & Flag.starts)) continue;
      let hash = types[i]!.folded;
      let capital = types[i]!.nameLike;
      let best = 0;
      let flags = 0;
      for (let j = i + 1; j < types.length && j < i + 6; j++) {
        hash = mix(hash, types[j]!.folded);
        capital ||= types[j]!.nameLike;
        const found = this.gazetteer.flags(hash);
        if (found === 0) break;
        // `Arabie saoudite`, `Commission européenne`: in most languages a name may end in a small word.
        if (found & TYPED && capital && (types[j]!.nameLike || types[i]!.nameLike)) {
          best = j;
          flags = found & TYPED;
        }
        if (!(found & Flag.starts)) break;
      }
      if (best === 0) continue;
      phrases[i] = flags * 4 + 1;
      for (let j = i + 1; j <= best; j++) phrases[j] = flags * 4 + (j === best ? 2 : 3);
      i = best;
    }
  }

  #grow(length: number): void {
    this.features = new Int32Array(length * MOST_FEATURES);
    this.counts = new Int32Array(length);
    this.#runOf = new Int32Array(length);
    this.#phrases = new Int32Array(length);
  }
}
