import type { ArticleReading } from '../../claim/reading';
import type { FigureClaim } from '../../claim/figure-claims';
import type { Answered } from '../evidence';
import type { Located } from '../rule';
import { coreClasses } from './same-counted';

type Figure = Located<FigureClaim>;

/** From so many values of one class on, an article lists several events, or several of something. */
const MANY = 4;

/** How many values an article gives of each class, kept for as long as the reading lives. */
const counts = new WeakMap<ArticleReading, ReadonlyMap<string, number>>();

function countsIn(reading: ArticleReading): ReadonlyMap<string, number> {
  let known = counts.get(reading);
  if (!known) {
    const values = new Map<string, Set<number>>();
    for (const claim of reading.claims) {
      if (claim.kind !== 'figure') continue;
      for (const name of coreClasses(claim.figure.counted)) {
        const list = values.get(name) ?? new Set();
        values.set(name, list.add(claim.figure.value));
      }
    }
    counts.set(reading, (known = new Map([...values].map(([name, { size }]) => [name, size]))));
  }
  return known;
}

/** Is one of the figures only one of many of its kind in its article: of the dead of several days, say? */
export const oneOfMany = (a: Figure, b: Figure): Answered => ({
  question: 'one-of-many',
  answer: isOneOfMany(a) || isOneOfMany(b) ? 'yes' : 'no',
});

const isOneOfMany = ({ claim, reading }: Figure): boolean =>
  coreClasses(claim.figure.counted).some((name) => (countsIn(reading).get(name) ?? 0) >= (EACH.has(name) ? 2 : MANY));

/** What is given to each person: the terms of several defendants, the gaps of several riders. */
const EACH = new Set(['sentence', 'sentence-suspended', 'sentence-sought', 'sentence-faced', 'ban', 'lead']);
