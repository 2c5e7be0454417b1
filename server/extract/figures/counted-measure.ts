import { isA, withParents } from '../../language/counted';
import { DETERMINERS } from '../../language/figure-words';
import { alone, type FoundCounted, made, type Search, unique } from './counting';
import { fateOfThing } from './fate-of-things';
import { nounPhrase } from './noun-phrase';
import { keyOf } from './phrases';
import { predicate } from './predicate';
import { isCurrency, toBase } from './units';

/** `three homes in ten`, `un logement sur dix`: the noun stands inside the share. */
export function inside({ tokens, figure, words, lexicon, limit }: Search): FoundCounted | null {
  if (!figure.fraction || figure.unit !== null || figure.next - figure.coreFirst < 3) return null;
  // `one in five homes`: right behind it.
  const behind = lexicon.language === 'en' && tokens[figure.coreFirst + 1]?.norm === 'in';
  const at = behind ? figure.next : figure.coreFirst + 1;
  const noun = words.nouns.startingAt(tokens, at);
  if (!noun || noun.next > (behind ? limit : figure.next - 1)) return null;
  return {
    start: tokens[at]!.start,
    end: tokens[noun.next - 1]!.end,
    first: at,
    next: noun.next,
    lemma: noun.value.lemma,
    classes: withParents([noun.value.class]),
    qualifiers: [],
  };
}

/** `80 % de la ville`, `361 mm de pluie`, `14% rise in operating profit`. */
export function ofWhat(context: Search): FoundCounted | null {
  const { tokens, figure, words, limit, lexicon } = context;
  let at = figure.next;
  const change = tokens[at] !== undefined && (lexicon.up.has(tokens[at]!.norm) || lexicon.down.has(tokens[at]!.norm));
  if (change && lexicon.language === 'en') at++;
  const of = tokens[at];
  if (!of || at >= limit || !(words.of.has(keyOf(of)) || /^(?:des|du|in|dei|delle|del|der|dos|das)$/.test(of.norm)))
    return null;
  if (of.norm === 'in' && !change && !isCurrency(figure.unit)) return null;
  at++;
  while (at < limit && DETERMINERS.has(keyOf(tokens[at]!))) at++;
  const np = nounPhrase(tokens, at, limit, words, lexicon.language, true);
  if (!np) return null;
  if (isCurrency(figure.unit) && !np.known) return null;
  if (isCurrency(figure.unit) && np.classes.some((name) => isA(name, 'person'))) return null;
  if (figure.unit === '%' && np.classes.some((name) => name === 'rate')) return null;
  const happened = np.classes.some((name) => isA(name, 'person'))
    ? predicate(tokens, np.headNext, np.next, limit, words)
    : [];
  return made(tokens, np, unique([...happened, ...np.classes]));
}

/** A compound: `a £300 million contract`, `an 8 % stake`, `a 14-hectare site`. */
export function beside(context: Search): FoundCounted | null {
  const { tokens, figure, words, limit, lexicon } = context;
  if (words.words.head === 'first') return null;
  let at = figure.next;
  if (tokens[at]?.text === '-' && tokens[at]!.start === figure.end) at++;
  while (at < limit && (lexicon.up.has(tokens[at]!.norm) || lexicon.down.has(tokens[at]!.norm))) at++;
  const np = at < limit ? nounPhrase(tokens, at, Math.min(limit, at + 4), words, lexicon.language, true) : null;
  if (!np || !np.known || np.classes.some((name) => isA(name, 'person'))) return null;
  if (lexicon.up.has(tokens[np.headNext - 1]!.norm) || lexicon.down.has(tokens[np.headNext - 1]!.norm)) return null;
  return made(tokens, np, np.classes);
}

/** An area that a fire has run over: `ravagé 320 hectares de forêt`, `5,000 acres have burned`. */
export function burnt(context: Search, counted: FoundCounted | null): FoundCounted | null {
  const { tokens, figure, bounds, limit, words } = context;
  if (toBase(0, figure.unit).dimension !== 'area') return counted;
  const next = Math.max(figure.next, counted?.next ?? 0);
  const fate = fateOfThing(tokens, figure.first, next, bounds.first, limit, ['area'], words);
  if (!fate) return counted;
  const { start, end, first, next: after, lemma, qualifiers } = counted ?? alone(figure);
  return { start, end, first, next: after, lemma, classes: withParents([fate]), qualifiers };
}
