import type { Token } from '../../article/token';
import type { CountedClass } from '../../language/counted';
import type { CountedLexicon } from './counted-lexicon';

/** What may happen to a thing of each class; land burns. */
const FATE_OF: Readonly<Partial<Record<CountedClass, CountedClass>>> = {
  jobs: 'jobs-cut',
  homes: 'destroyed',
  buildings: 'destroyed',
  schools: 'destroyed',
  hospitals: 'destroyed',
  shops: 'destroyed',
  factories: 'destroyed',
  vehicles: 'destroyed',
  tanks: 'destroyed',
  aircraft: 'destroyed',
  villages: 'destroyed',
  area: 'burnt',
};

/** How far after the noun the word may stand, in tokens. */
const REACH = 8;
const NOT = /^(?:pas|not|n't|jamais|never|nicht|niet|non|não|no|geen|keine|keiner)$/;
const BETWEEN = /^(?:the|some|another|a|les|des|de|its|ses|leurs|die|los|las|i|gli|le|os|as|through|over)$/;

/**
 * What happened to the things counted, if the words beside say so: `1,150 jobs will go`, `cut 300 jobs`, `12 homes were
 * destroyed`, `ravagé 320 hectares`. `first` is the figure's first token, `next` the one after its noun.
 */
export function fateOfThing(
  tokens: readonly Token[],
  first: number,
  next: number,
  floor: number,
  limit: number,
  classes: readonly CountedClass[],
  words: CountedLexicon,
): CountedClass | null {
  const possible = classes.map((name) => FATE_OF[name]);
  if (possible.every((fate) => fate === undefined)) return null;
  for (let at = first; at > floor && at > first - 2; at--) {
    const found = words.endsBefore.endingBefore(tokens, at, possible);
    if (found && found.first >= floor) return found.value;
    if (!BETWEEN.test(tokens[at - 1]!.norm)) break;
  }
  for (let at = next; at < Math.min(limit, next + REACH); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || NOT.test(token.norm)) return null;
    const found = words.endsAfter.startingAt(tokens, at, possible);
    if (found) return found.value;
  }
  return null;
}
