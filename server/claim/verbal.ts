import type { Language } from '../article/language';
import type { Token } from '../article/token';
import { isStopWord } from '../language/terms';
import { verbalWords } from '../language/verbals';

/**
 * Does the predicate at tokens `first` to `last` stand as the verb of its clause, or after one (`was closed`), not as a noun,
 * an epithet or an infinitive? Told by its form and the word before it: no grammar is read. English and French.
 */
export function isVerbal(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  aspect: string,
  language: Language,
): boolean {
  const words = verbalWords(language);
  if (!words) return false;
  const { norm } = tokens[first]!;
  let at = first - 1;
  while (at >= from && isAdverb(tokens[at]!, language)) at--;
  const before = at >= from ? tokens[at]!.norm : '';
  // Phrases tell themselves: `in handcuffs`, `went home`; not what somebody means to do.
  if (last > first || aspect === 'act') return before !== 'to' && !words.infinitive.test(norm);
  if (words.auxiliaries.has(before)) return !words.infinitive.test(norm) || words.finite.test(norm);
  // What is so, is said to be so: `the closed road` says it by the way.
  if (words.nounish.has(before) || tokens[at]?.kind === 'number') return false;
  if (aspect !== 'state' && words.pronouns.has(before)) return true;
  return words.finite.test(norm) && before !== '' && !isEpithet(tokens, last, language);
}

/** Does a noun seem to follow, so that it is an epithet: `licensed guards`? */
function isEpithet(tokens: readonly Token[], last: number, language: Language): boolean {
  const after = tokens[last + 1];
  return (
    language === 'en' &&
    after?.kind === 'word' &&
    after.text === after.norm &&
    !isStopWord(after.norm, language) &&
    !isAdverb(after, language)
  );
}

/** Is it an adverb, which may stand between an auxiliary and its verb? */
export const isAdverb = ({ kind, norm }: Token, language: Language): boolean => {
  const words = verbalWords(language);
  return (
    words !== null &&
    kind === 'word' &&
    (words.adverbs.has(norm) || (words.adverb.test(norm) && !isStopWord(norm, language)))
  );
};
