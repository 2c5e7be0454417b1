import type { FigureClaim } from '../../claim/figure-claims';
import type { ArticleReading } from '../../claim/reading';
import type { Located } from '../rule';

/** From so many scores on, an article lists results, or the sets of a match. */
const MANY = 4;

/** The scores that an article gives, each both ways round, kept for as long as the reading lives. */
const scores = new WeakMap<ArticleReading, ReadonlySet<string>>();

function scoresIn(reading: ArticleReading): ReadonlySet<string> {
  let known = scores.get(reading);
  if (!known) {
    const found = new Set<string>();
    for (const mention of reading.mentions) {
      if (mention.kind !== 'figure' || !mention.score) continue;
      const [first, second] = mention.score;
      found.add(`${first}-${second}`).add(`${second}-${first}`);
    }
    scores.set(reading, (known = found));
  }
  return known;
}

/**
 * Are the two scores of one match: both among the first things said, alike on one side, and neither given by the other
 * article? A score at half-time stands further down, and a list of results has many.
 */
export function sameMatch(a: Located<FigureClaim>, b: Located<FigureClaim>): boolean {
  const [one, other] = [a.claim.figure.score, b.claim.figure.score];
  if (!one || !other || !a.claim.opening || !b.claim.opening) return false;
  const [own, there] = [scoresIn(a.reading), scoresIn(b.reading)];
  if (own.size >= 2 * MANY || there.size >= 2 * MANY) return false;
  if (there.has(one.join('-')) || own.has(other.join('-'))) return false;
  return one.some((side) => other.includes(side));
}
