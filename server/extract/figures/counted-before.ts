import type { Token } from '../../article/token';
import { isA, withParents } from '../../language/counted';
import { BEFORE_AFTER } from '../../language/figure-words';
import { stem } from '../../language/stem';
import type { CountedLexicon, NounEntry } from './counted-lexicon';
import type { FoundCounted, Search } from './counting';
import { fitsClass } from './fitting-class';
import { keyOf } from './phrases';
import { isCurrency } from './units';

/** `employs 11,400`, `un bilan de 38`, `a committee of four`: of members, the body tells which. */
export function held({ tokens, figure, bounds, words, lexicon }: Search): FoundCounted | null {
  if (figure.ordinal || figure.fraction) return null;
  const money = isCurrency(figure.unit);
  for (let at = figure.first; at > Math.max(bounds.first, figure.first - 2); at--) {
    const hold =
      words.holds.endingBefore(tokens, at) ?? (figure.unit === null ? words.acts.endingBefore(tokens, at) : null);
    if (hold && hold.first >= bounds.first && isA(hold.value, 'money') === money) {
      return {
        start: tokens[hold.first]!.start,
        end: tokens[at - 1]!.end,
        first: hold.first,
        next: at,
        lemma: null,
        classes: withParents([hold.value]),
        qualifiers: hold.value === 'member' ? [stem(tokens[hold.first]!.norm, lexicon.language)] : [],
      };
    }
  }
  return null;
}

/** How far back a noun may stand, in tokens. */
const REACH = 18;

/** The nearest noun before the figure that it can be the value of: `Operating profit rose to 87 million`. */
export function lookBack(context: Search): FoundCounted | null {
  const { tokens, figure, bounds, words, lexicon } = context;
  if (figure.ordinal) return null;
  for (let at = figure.first - 1; at >= Math.max(bounds.first, figure.first - REACH); at--) {
    const token = tokens[at]!;
    if (/^[.;]$/.test(token.text)) break;
    if (token.kind !== 'word' || bounds.taken.some(({ first, next }) => at >= first && at < next)) continue;
    const noun = words.nouns.endingBefore(tokens, at + 1) ?? compoundAt(tokens, at, words);
    if (!noun || noun.first < bounds.first || !fitsClass(noun.value.class, figure)) continue;
    const { first } = noun;
    // `profit before tax`: the tax only narrows the profit.
    if (first > bounds.first && BEFORE_AFTER.has(keyOf(tokens[first - 1]!))) continue;
    const qualifiers = around(context, first, at + 1);
    return {
      start: tokens[first]!.start,
      end: token.end,
      first,
      next: at + 1,
      lemma: noun.value.lemma,
      classes: withParents([noun.value.class]),
      qualifiers,
    };
  }
  void lexicon;
  return null;
}

function compoundAt(
  tokens: readonly Token[],
  at: number,
  words: CountedLexicon,
): { first: number; value: NounEntry } | null {
  const compound = words.compoundOf(tokens[at]!.norm);
  return compound && { first: at, value: compound.noun };
}

/** Known qualifiers beside a noun: `Operating profit`, `profit before tax`, `résultat net`. */
function around({ tokens, bounds, words, figure }: Search, first: number, next: number): string[] {
  const names: string[] = [];
  for (let at = first - 1; at >= Math.max(bounds.first, first - 3); at--) {
    const found = words.qualifiers.startingAt(tokens, at);
    if (found && found.next <= first) names.unshift(found.value);
    else if (tokens[at]!.kind !== 'word' || words.stops.has(tokens[at]!.norm)) break;
  }
  for (let at = next; at < Math.min(figure.first, next + 3);) {
    const found = words.qualifiers.startingAt(tokens, at);
    if (!found) {
      if (!/^(?:annuel|of|de|d'|d’)$/.test(tokens[at]!.norm)) break;
      at++;
      continue;
    }
    names.push(found.value);
    at = found.next;
  }
  return names;
}
