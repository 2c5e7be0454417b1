import type { Token } from '../../article/token';
import { type CountedClass, isA } from '../../language/counted';
import { BEFORE_OBJECT, PASSIVE } from '../../language/figure-words';
import type { CountedLexicon } from './counted-lexicon';
import type { Search } from './counting';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { predicate } from './predicate';
import type { Ranged } from './ranges';

/** People, or a noun of no known class: what happens to people may have happened to them. */
export const isWho = (np: NounPhrase): boolean =>
  np.classes.length === 0 || np.classes.some((name) => isA(name, 'person'));

/** Classes of the people that a crowd may be; a crowd of visitors is no march. */
const CROWDS = new Set<CountedClass>(['visitor', 'spectators', 'tourist', 'customer', 'voter', 'passenger']);
/** Fewer people than this who `came` are no attendance. */
const ATTENDANCE = 100;

/** `drew 300 visitors` are no demonstrators; two officers who `visited` are no visitors. */
export function mayBe(name: CountedClass, np: NounPhrase, figure: Ranged): boolean {
  if (name === 'demonstrators') return !np.classes.some((own) => CROWDS.has(own));
  if (name === 'visitor') return figure.value >= ATTENDANCE && np.classes.every((own) => own === 'person');
  return true;
}

/** `employs 118 people`; `has 140 or so employees`. */
export function employed({ tokens, figure, words }: Search, np: NounPhrase): boolean {
  if (!np.classes.some((name) => name === 'person' || name === 'worker')) return false;
  if (words.holds.endingBefore(tokens, figure.first)?.value === 'workforce') return true;
  return np.classes.includes('worker') && words.has.has(tokens[figure.first - 1]?.norm ?? '');
}

/** `trois pilotes et deux mécaniciens ont été libérés`: the predicate stands after the second noun. */
export function sharedPredicate({ tokens, words, bounds, lexicon }: Search, np: NounPhrase): CountedClass[] {
  const other = bounds.following;
  if (!other || other.first !== np.next + 1 || other.unit !== null || !lexicon.words.get(tokens[np.next]!.norm)?.join)
    return [];
  const second = nounPhrase(tokens, other.next, bounds.next, words, lexicon.language, other.value === 1);
  if (!second || !second.known || !isWho(second)) return [];
  return words.auxiliaries.has(tokens[second.next]?.norm ?? '')
    ? predicate(tokens, second.headNext, second.next, bounds.next, words)
    : [];
}

/** Verbs and nouns right before the figure whose object it is: `a tué`, `killing`, `la mort de`. */
export function actsBefore({ tokens, figure, bounds, words }: Search): CountedClass[] {
  for (let at = figure.first; at > Math.max(bounds.first, figure.first - 3); at--) {
    const act = words.acts.endingBefore(tokens, at);
    if (act && act.first >= bounds.first) return passive(tokens, act.first, words) ? [] : [act.value];
    const between = tokens[at - 1]!;
    if (!BEFORE_OBJECT.test(between.norm)) break;
  }
  return [];
}

/** `were killed 20 km away` is no object. */
const passive = (tokens: readonly Token[], first: number, words: CountedLexicon): boolean =>
  PASSIVE.test(tokens[first - 1]?.norm ?? '') && words.auxiliaries.has(tokens[first - 1]!.norm);
