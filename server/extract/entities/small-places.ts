import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import { Flag, type Gazetteer } from './gazetteer';
import { hashText } from './hash';
import type { NameSpan } from './name-span';
import type { WordType } from './word-type';

/** Languages whose common words are known well enough to tell them from places: English, by WordNet. */
const LANGUAGE: Language = 'en';
/** A common word that shares its letters with a place is mostly short. */
const SHORTEST = 5;
const MOST_WORDS = 3;
const BEFORE = new Set(['in', 'to', 'from', 'near', 'around']);
/** Places only with a capital: parts of countries, and words that are some city's name by chance. */
const NEVER = new Set([
  ...['central', 'capital', 'coast', 'coastal', 'upper', 'lower', 'general', 'union', 'littoral', 'river', 'delta'],
  ...['reading', 'mobile', 'split', 'orange', 'victoria', 'santa', 'saint'],
]);
/** `I` has its capital always. */
const I = hashText('i');
const PLACE = Flag.region | Flag.bigCity;

/**
 * Places in a message without any capital (`im in valparaiso until may`): well-known ones, after a preposition of place
 * or right behind another of them (`from oaxaca mexico`). `types` are those of the sentence's tokens from `first` to `last`.
 */
export function smallPlaces(
  tokens: readonly Token[],
  types: readonly WordType[],
  first: number,
  last: number,
  language: Language,
  gazetteer: Gazetteer,
): NameSpan[] {
  const found: NameSpan[] = [];
  if (language !== LANGUAGE || last - first < 3) return found;
  for (const type of types) if (type.nameLike && type.word !== I) return found;
  for (let at = first + 1; at < last; at++) {
    const end = BEFORE.has(tokens[at - 1]!.norm) || found.at(-1)?.last === at ? placeAt(at) : at;
    if (end === at) continue;
    found.push({ first: at, last: end, type: 'location' });
    at = end - 1;
  }
  return found;

  function placeAt(at: number): number {
    for (let end = Math.min(last, at + MOST_WORDS); end > at; end--) {
      const words = tokens.slice(at, end);
      if (words.some(({ kind, norm }) => kind !== 'word' || NEVER.has(norm))) continue;
      const { cls, nouns } = types[at - first]!;
      if (end === at + 1 && (cls !== 0 || (nouns & ~Flag.placeNoun) !== 0 || words[0]!.norm.length < SHORTEST))
        continue;
      if (gazetteer.phrase(words) & PLACE) return end;
    }
    return at;
  }
}
