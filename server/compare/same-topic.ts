import type { ArticleReading } from '../claim/reading';
import type { Answered } from './evidence';

/** How often each term stands in the sentences that make claims, kept for as long as the reading lives. */
const frequencies = new WeakMap<ArticleReading, ReadonlyMap<string, number>>();

function frequencyIn(reading: ArticleReading): ReadonlyMap<string, number> {
  let known = frequencies.get(reading);
  if (!known) {
    const counts = new Map<string, number>();
    const sentences = new Set<number>();
    for (const { kind, sentence, topic } of reading.claims) {
      // Nearly every clause makes one.
      if (kind === 'clause' || kind === 'located' || sentences.has(sentence.start)) continue;
      sentences.add(sentence.start);
      for (const term of topic.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    frequencies.set(reading, (known = counts));
  }
  return known;
}

/** What two passages have in common, where a word that an article uses everywhere says less than one said once. */
export interface SharedTopic {
  /** Share of the poorer passage's weight that the other has too, 0 to 1. */
  readonly share: number;
  /** Weight in common: about the number of telling words. */
  readonly weight: number;
  readonly terms: readonly string[];
}

/** Compares two lists of terms of two passages. Asked of every pair. */
export function sharedTopic(
  a: readonly string[],
  b: readonly string[],
  inA: ArticleReading,
  inB: ArticleReading,
): SharedTopic {
  const [first, second] = [frequencyIn(inA), frequencyIn(inB)];
  const there = b.length > FEW ? new Set(b) : null;
  const terms: string[] = [];
  let [weight, ofA, ofB] = [0, 0, 0];
  for (const term of a) {
    const telling = tellingOf(term, first, second);
    ofA += telling;
    if (!(there ? there.has(term) : b.includes(term))) continue;
    weight += telling;
    terms.push(term);
  }
  for (const term of b) ofB += tellingOf(term, first, second);
  const least = Math.min(ofA, ofB);
  return { share: least === 0 ? 0 : weight / least, weight, terms };
}

/** So few terms are looked through faster than gathered in a set. */
const FEW = 16;

type Frequency = ReadonlyMap<string, number>;

/** What a term says: less, the more sentences of either article have it. */
const tellingOf = (term: string, first: Frequency, second: Frequency): number =>
  1 / Math.sqrt(Math.max(first.get(term) ?? 1, second.get(term) ?? 1));

/** Do the clauses, and the sentences around them, speak of the same thing? `near` is of the clauses, `wide` of the sentences. */
export function sameTopic(near: SharedTopic, wide: SharedTopic): Answered {
  const strong = (near.share >= 0.5 && near.weight >= 1.5) || (wide.share >= 0.5 && wide.weight >= 3);
  const some = near.weight >= 0.9 || wide.weight >= 1.5;
  const answer = strong ? 'yes' : some ? 'partly' : 'no';
  const terms = near.terms.length > 0 ? near.terms : wide.terms;
  return {
    question: 'same-subject',
    answer,
    because: { id: 'words-shared', args: [terms.slice(0, 5).map(bare).join(', ')] },
  };
}

const bare = (term: string): string => term.replace(/^#/u, '');
