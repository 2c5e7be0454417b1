import type { Language } from '../article/language';
import type { Token } from '../article/token';
import outcomes from '../models/outcomes.txt';
import { findMeanings as findNear, meaning as nearMeaning } from './meaning';
import { Thesaurus, type FoundMeaning, type Meaning } from './thesaurus';

const OUTCOMES = new Thesaurus(outcomes);

/**
 * What the tokens assert, in their order: an outcome that has a contrary (`#packed-house`, `#empty-seats`), or, where no
 * such word stands, any other meaning (`#vote`).
 */
export function findAssertions(tokens: readonly Token[], language: Language): FoundMeaning[] {
  const near = findNear(tokens, language);
  const own = OUTCOMES.findMeanings(tokens, language);
  const found: FoundMeaning[] = [];
  let next = 0;
  for (const one of own) {
    while (next < near.length && near[next]!.first < one.first) found.push(near[next++]!);
    // One word may tell both: then they are taken together.
    const same: Meaning[] = [];
    while (next < near.length && near[next]!.first <= one.last) {
      if (near[next]!.first === one.first && near[next]!.last <= one.last) same.push(...near[next]!.meanings);
      next++;
    }
    const last = found.at(-1);
    if (last && last.last >= one.first) found.pop();
    found.push({ meanings: [...one.meanings, ...same], first: one.first, last: one.last });
  }
  return [...found, ...near.slice(next)];
}

const meaningOf = (id: string): Meaning | undefined => OUTCOMES.meaning(id) ?? nearMeaning(id);

/** The contraries of what an id of an assertion says; none where nothing is known to exclude it. */
export const contrariesOf = (id: string): ReadonlySet<string> => meaningOf(id)?.opposite ?? NONE;
const NONE: ReadonlySet<string> = new Set();

/** Does it happen at one time, and in a story once? */
export const happensOnce = (id: string): boolean => meaningOf(id)?.aspect === 'event';

/** Are there many such in a story: people who are held, prices that rise? */
export const happensAgain = (id: string): boolean => meaningOf(id)?.aspect === 'recurring';

/** Is it one of the outcomes, each of which has a contrary? */
export const isOutcome = (id: string): boolean => OUTCOMES.meaning(id) !== undefined;
