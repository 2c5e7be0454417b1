import { type CountedClass, withParents } from '../../language/counted';
import { DETERMINERS, IS, THEM } from '../../language/figure-words';
import { actsBefore, employed, isWho, mayBe, sharedPredicate } from './counted-people';
import { type FoundCounted, made, type Search, unique } from './counting';
import { fateOfThing } from './fate-of-things';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { isPartOfNext } from './partitive';
import { keyOf } from './phrases';
import { predicate } from './predicate';

const OTHERS = /^(?:autres|others|andere|otros|otras|altri|altre|outros|outras|anderen)$/;

/** A bare count: the noun after it (`38 morts`, `20 civils tués`, `some 300 were arrested`). */
export function afterFigure(context: Search): FoundCounted | null {
  const { tokens, figure, words, limit, lexicon } = context;
  let at = figure.next;
  const groupOf = figure.group || figure.vague || figure.scaled || (figure.value >= 1000 && figure.words);
  if (tokens[at] && groupOf && words.of.has(keyOf(tokens[at]!))) at++;
  else if (tokens[at] && lexicon.language === 'en' && keyOf(tokens[at]!) === 'of') {
    if (!/^(?:the|its|his|her|their|these|those)$/.test(tokens[at + 1]?.norm ?? '')) return null;
    at += 2;
  } else if (tokens[at]?.text === '-' && tokens[at]!.start === figure.end) at++;
  else if (/^(?:des|dei|delle|degli)$/.test(tokens[at]?.norm ?? '')) at++;
  if (lexicon.language === 'en' && tokens[figure.next]?.norm === 'of' && THEM.has(tokens[figure.next + 1]?.norm ?? ''))
    at = figure.next + 2;
  if (at === figure.next && IS.has(tokens[at]?.norm ?? '')) {
    const noun = afterVerb(context, at + 1);
    if (noun) return noun;
  }
  // `sept autres ont été blessées`: more of those told before.
  if (at === figure.next && OTHERS.test(tokens[at]?.norm ?? '') && words.auxiliaries.has(tokens[at + 1]?.norm ?? ''))
    return predicateOnly(context, at, at + 1);
  if (at >= limit) return null;
  const state = words.states.startingAt(tokens, at);
  const noun = words.nouns.startingAt(tokens, at);
  const np = nounPhrase(tokens, at, limit, words, lexicon.language, figure.value === 1 || figure.ordinal);
  if (state && (!np || np.first > at || (np.headNext === state.next && !noun)))
    return stateAlone(context, at, state.next, state.value);
  if (!np) return predicateOnly(context, at);
  if (!np.known && !plausibleHead(context, np)) return predicateOnly(context, at);
  const happened = isWho(np)
    ? [...predicate(tokens, np.headNext, np.next, limit, words), ...sharedPredicate(context, np)]
    : [];
  if (!isWho(np)) return made(tokens, np, withEnd(context, np));
  const act = happened.length > 0 || figure.ordinal ? [] : actsBefore(context);
  const classes = [...happened, ...act].filter((name) => mayBe(name, np, figure));
  return made(
    tokens,
    np,
    unique([...classes, ...(employed(context, np) ? ['workforce' as const] : []), ...np.classes]),
  );
}

/** `de 12 à 15 morts`, `onze des douze membres`: the noun stands after the second figure only. */
export function shared(context: Search): FoundCounted | null {
  const { tokens, figure, bounds } = context;
  const other = bounds.following;
  if (other && isPartOfNext(tokens, figure, other, context.lexicon))
    return afterFigure({ ...context, figure: other, limit: bounds.next });
  if (!other || other.unit !== null || other.fraction || other.first - figure.next > 2 || other.first <= figure.next)
    return null;
  const link = keyOf(tokens[figure.next]!);
  if (!figure.replaced && !/^(?:sur|or|ou|von|de|van|à|to)$/.test(link)) return null;
  return afterFigure({ ...context, figure: other, limit: bounds.next });
}

/** The classes of things, and what happened to them; in `1,150 of the 1,430 jobs are to go` that is said of the part. */
function withEnd({ tokens, figure, first, bounds, limit, words, lexicon }: Search, np: NounPhrase): CountedClass[] {
  const { previous } = bounds;
  if (first === figure.first && previous && isPartOfNext(tokens, previous, figure, lexicon)) return [...np.classes];
  const fate = fateOfThing(tokens, first, np.next, bounds.first, limit, np.classes, words);
  return fate ? [fate, ...np.classes] : [...np.classes];
}

/** `of which 160 are state houses`: the noun is the predicate. */
function afterVerb(context: Search, from: number): FoundCounted | null {
  const { tokens, words, limit, lexicon } = context;
  let at = from;
  while (at < limit && (DETERMINERS.has(keyOf(tokens[at]!)) || /^(?:des|de)$/.test(tokens[at]!.norm))) at++;
  const np = at < limit ? nounPhrase(tokens, at, limit, words, lexicon.language, false) : null;
  return np?.known ? made(tokens, np, np.classes) : null;
}

/** An unknown word is a noun only if it can be a plural, or the figure is one, a rank or a fraction. */
function plausibleHead({ tokens, figure, words }: Search, np: NounPhrase): boolean {
  if (figure.value <= 1 || figure.ordinal) return !/^\p{Lu}/u.test(tokens[np.first]!.text);
  return words.words.isPlural(tokens[np.headNext - 1]!.norm);
}

/** `34 injured`, `20 tués`: the state is the noun. */
function stateAlone(context: Search, at: number, next: number, state: CountedClass): FoundCounted {
  const { tokens } = context;
  return {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    first: at,
    next,
    lemma: tokens[at]!.norm,
    classes: withParents([state]),
    qualifiers: [],
  };
}

/** `au moins 20 ont été tués`: no noun, but a predicate right after the figure. */
function predicateOnly(context: Search, at: number, verb = at): FoundCounted | null {
  const { tokens, limit, words, figure } = context;
  if (at !== figure.next || !tokens[verb] || !words.auxiliaries.has(tokens[verb]!.norm)) return null;
  const happened = predicate(tokens, verb, verb, limit, words);
  if (happened.length === 0) return null;
  return {
    start: figure.start,
    end: figure.end,
    first: figure.next,
    next: figure.next,
    lemma: null,
    classes: withParents(happened),
    qualifiers: [],
  };
}
