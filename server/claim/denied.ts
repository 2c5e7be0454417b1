import type { Language } from '../article/language';
import type { Sentence } from '../article/prose';
import type { Token } from '../article/token';
import { denialWords, type Denials } from '../language/denials';
import { stateLexicon } from '../language/states';
import { isStopWord, termOf } from '../language/terms';
import type { FoundMeaning } from '../language/thesaurus';
import { isClauseEnd } from './told-state';
import { isAdverb } from './verbal';

/** How a predicate is denied. */
export interface Denial {
  /** First token of it. */
  readonly at: number;
  /** Is it denied of everybody, or of all time (`nobody`, `never`, `aucun`)? */
  readonly universal: boolean;
  /** The noun that there is none of (`No brewery will close`), as a term; null where there is no such noun. */
  readonly none: string | null;
  /** Is it denied of everybody: `nobody`, `personne`? */
  readonly nobody: boolean;
  /** Is it denied until now only (`not yet`, `no longer`)? */
  readonly yet: boolean;
  /** Is it left open whether it is so (`not immediately`, `not all`)? */
  readonly void?: true;
}

/** Words between a denying word and the predicate: `was not, he said, badly hurt`. */
const REACH = 6;
/** Words between a denied noun and the predicate of its clause: `no meeting with either of the parties took place`. */
const FROM_NOUN = 8;
/** Words between a determiner and its noun. */
const NOUN = 3;
/** Words of content, but for adverbs, between a denying word and the verb that it denies. */
const VERBAL = 0;
/** The same with a noun between: `no brewery in the county`. */
const NOMINAL = 2;
/** Words between `ne` and `pas`, `que`. */
const PAIR = 5;

/**
 * Which of the predicates that a sentence tells (by their first tokens) it denies. A denying word takes the first one behind
 * it in its clause, and where that is a noun, the verb of which it is the subject too.
 */
export function denialsIn(
  tokens: readonly Token[],
  { firstToken, lastToken }: Sentence,
  found: readonly FoundMeaning[],
  isVerb: (found: FoundMeaning) => boolean,
  language: Language,
): ReadonlyMap<number, Denial> {
  const denied = new Map<number, Denial>();
  const words = denialWords(language);
  if (!words) return denied;
  const { conjunctions } = stateLexicon(language);
  let open = null as Open | null;
  let next = 0;
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i]!;
    if (isClauseEnd(token) || (conjunctions.has(token.norm) && !words.nominal.has(token.norm))) {
      open = null;
      continue;
    }
    const begun = denialAt(tokens, i, lastToken, words, language);
    if (begun === 'lifted' && isVoid(tokens, i, words)) {
      open = VOID(i);
      continue;
    }
    if (begun === 'lifted') open = null;
    else if (begun) {
      // `failed to`, denied itself, denies nothing.
      const twice: boolean = open !== null && !begun.noun && words.failures.has(token.norm);
      open = twice ? null : merge(open, begun);
      continue;
    }
    while (next < found.length && found[next]!.first < i) next++;
    const met = found[next];
    if (!open) continue;
    if (met?.first !== i) {
      // Another verb stands between: `did not say that`, `nobody wants to see it`.
      if (isBetween(token, words, language) && --open.others < 0) open = null;
      continue;
    }
    if (words.single.has(token.norm)) continue;
    // Behind its noun a determiner denies a verb only: `no group took responsibility for the blast`, `none of the protesters`.
    if ((open.none !== null || open.nobody) && !isVerb(met) && (!open.noun || i - open.at > NOUN)) continue;
    if (i <= open.until)
      denied.set(i, {
        at: open.at,
        universal: open.universal,
        none: open.none,
        nobody: open.nobody,
        yet: open.yet,
        ...(open.void && { void: open.void }),
      });
    // `No arrests were made`: both; `nobody announced the date`: the verb only.
    open = open.noun && !isVerb(met) ? { ...open, noun: false, others: NOMINAL, until: met.last + FROM_NOUN } : null;
    i = met.last;
  }
  return denied;
}

/** Does a word behind the denial leave open what it denies, rather than affirm it? */
function isVoid(tokens: readonly Token[], i: number, { verbal, lifts, affirms }: Denials): boolean {
  if (!verbal.has(tokens[i]!.norm)) return false;
  for (let k = i + 1; k <= i + PAIR; k++) {
    const norm = tokens[k]?.norm ?? '';
    if (lifts.has(norm)) return !affirms.has(norm);
  }
  return false;
}

/** A denial that leaves the first predicate behind it open. */
const VOID = (at: number): Open => ({
  at,
  universal: false,
  none: null,
  nobody: false,
  yet: false,
  void: true,
  until: at + REACH + 1,
  noun: false,
  others: NOMINAL,
});

/** Is it a word of content, which keeps a verb from what denies it? Names and adverbs do not. */
const isBetween = (token: Token, { second }: Denials, language: Language): boolean =>
  token.kind === 'word' &&
  token.text === token.norm &&
  !second.has(token.norm) &&
  !isStopWord(token.norm, language) &&
  !isAdverb(token, language);

interface Open extends Denial {
  readonly until: number;
  /** Is it a noun that is denied first? */
  readonly noun: boolean;
  /** Words of content that may still stand between. */
  others: number;
}

/** `aucun` and then `ne`, `never` and then `not`, are one denial. */
const merge = (open: Open | null, begun: Open): Open =>
  open
    ? {
        at: open.at,
        universal: open.universal || begun.universal,
        none: open.none ?? begun.none,
        nobody: open.nobody || begun.nobody,
        yet: open.yet || begun.yet,
        until: Math.max(open.until, begun.until),
        noun: open.noun && begun.noun,
        others: Math.max(open.others, begun.others),
      }
    : begun;

function denialAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  words: Denials,
  language: Language,
): Open | 'lifted' | null {
  const { norm } = tokens[i]!;
  const verbal = words.verbal.has(norm);
  const nominal = words.nominal.has(norm) || (norm === 'not' && isOne(tokens, i));
  const nobody = words.nobody.has(norm) && (words.second.size === 0 || isBeforeVerb(tokens, i, words));
  if (!verbal && !nominal && !nobody && !words.failures.has(norm)) return null;
  if (words.lifts.has(tokens[i + 1]?.norm ?? '')) return 'lifted';
  const rest = (from: number, reach: number, list: ReadonlySet<string>): boolean => {
    for (let k = from; k < Math.min(end, i + reach) && !isClauseEnd(tokens[k]!); k++)
      if (list.has(tokens[k]!.norm)) return true;
    return false;
  };
  let universal =
    nobody || words.never.has(norm) || (nominal && norm !== 'sans' && norm !== 'without' && norm !== 'pas');
  if (verbal && words.second.size > 0) {
    let pair = i + 1;
    while (pair < Math.min(end, i + PAIR) && !words.second.has(tokens[pair]!.norm) && !isClauseEnd(tokens[pair]!))
      pair++;
    const ahead = words.second.has(tokens[pair]?.norm ?? '') && pair < i + PAIR;
    let before = i - 1;
    while (before >= Math.max(0, i - FROM_NOUN) && !words.second.has(tokens[before]!.norm)) before--;
    if (!ahead && (before < Math.max(0, i - FROM_NOUN) || isClauseEnd(tokens[before]!))) return null;
    if (ahead && words.lifts.has(tokens[pair + 1]?.norm ?? '')) return 'lifted';
    const second = tokens[ahead ? pair : before]!.norm;
    if (
      second !== 'plus' &&
      second !== 'jamais' &&
      rest(ahead ? pair + 1 : i + 1, FROM_NOUN, words.liftsLater) &&
      ahead
    )
      return 'lifted';
    universal ||= words.never.has(second);
    return {
      at: ahead ? i : before,
      universal,
      none: null,
      nobody: words.nobody.has(second) && !ahead,
      yet: second === 'plus' || rest(i + 1, REACH, words.yet),
      until: i + REACH + 1,
      noun: false,
      others: VERBAL,
    };
  }
  if (verbal && !nominal && rest(i + 1, FROM_NOUN + 3, words.liftsLater)) return 'lifted';
  // A bare `pas` denies a noun with an article or `de` before it only (`pas de blessé`, `pas un mot`).
  if (norm === 'pas' && !/^(?:un|une|de|d')$/u.test(tokens[i + 1]?.norm ?? '')) return null;
  const failure = words.failures.has(norm) && !verbal && !nominal && !nobody;
  const none = nominal ? nounAfter(tokens, i, end, words, language) : null;
  if (norm === 'pas' && tokens[i + 1]!.norm.startsWith('un')) universal = true;
  return {
    at: i,
    universal,
    none,
    nobody,
    yet: rest(i + 1, REACH, words.yet),
    until: i + (nominal || nobody ? FROM_NOUN : REACH),
    noun: nominal,
    others: nominal || nobody ? NOMINAL : VERBAL,
    ...(failure ? { universal: false } : {}),
  };
}

/** `not one`, `not a single`. */
const isOne = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.norm === 'one' || (tokens[i + 1]?.norm === 'a' && tokens[i + 2]?.norm === 'single');

/** French `personne` and `rien` deny as subjects (`personne n’a`); elsewhere they stand with `ne`, or are nouns. */
const isBeforeVerb = (tokens: readonly Token[], i: number, { verbal }: Denials): boolean =>
  verbal.has(tokens[i + 1]?.norm ?? '') && !/^(?:une|la|cette|chaque|seule)$/u.test(tokens[i - 1]?.norm ?? '');

/** The noun that a determiner denies: the first word of content behind it. */
function nounAfter(
  tokens: readonly Token[],
  i: number,
  end: number,
  words: Denials,
  language: Language,
): string | null {
  for (let k = i + 1; k < Math.min(end, i + 1 + NOUN); k++) {
    const { kind, norm } = tokens[k]!;
    if (kind === 'word' && !isStopWord(norm, language) && !words.single.has(norm)) return termOf(norm, language);
  }
  return null;
}
