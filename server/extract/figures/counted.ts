import type { Token } from '../../article/token';
import { RANKING } from '../../language/figure-words';
import { afterFigure, shared } from './counted-after';
import { age, ageBeside } from './counted-age';
import { held, lookBack } from './counted-before';
import { type CountedLexicon, countedLexiconOf, SINGLE } from './counted-lexicon';
import { hyphened } from './counted-hyphen';
import { beside, burnt, inside, ofWhat } from './counted-measure';
import type { Bounds, FoundCounted, Search } from './counting';
import type { Lexicon } from './words';
import { isPartOfNext } from './partitive';
import type { Ranged } from './ranges';
import { toBase } from './units';

/** What the figure counts; null if that is not known, `none` if the number is no figure after all (`une femme`, `one of the`). */
export function findCounted(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
): FoundCounted | null | 'none' {
  const words = countedLexiconOf(lexicon.language);
  const counted = figure.score ? null : search(tokens, figure, bounds, lexicon, words);
  const single =
    figure.value === 1 &&
    figure.words &&
    figure.unit === null &&
    !figure.fraction &&
    !figure.ordinal &&
    figure.modifier === 'exact';
  if (figure.ordinal && !ranks(tokens, figure, counted)) return 'none';
  // `one of the three`: a member, no count.
  if (single && isPartOfNext(tokens, figure, bounds.following, lexicon)) return 'none';
  if (!single && !figure.article) return counted;
  if (figure.unit !== null) return figure.article && !articleMeasures(tokens, figure) ? 'none' : counted;
  const names = counted !== null && counted.first >= figure.next && counted.classes.length > 0;
  if (figure.article) return names && isCasualty(tokens, counted, words) ? counted : 'none';
  return names || counted?.first === figure.next ? counted : 'none';
}

function search(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
  words: CountedLexicon,
): FoundCounted | null {
  const limit = bounds.following && bounds.following.first > figure.next ? bounds.following.first : bounds.next;
  const context: Search = { tokens, figure, first: figure.first, bounds, lexicon, words, limit };
  if (figure.unit !== null && toBase(0, figure.unit).dimension === 'time') return age(context);
  if (figure.unit === null && !figure.fraction)
    return (
      ageBeside(context) ??
      hyphened(context) ??
      afterFigure(context) ??
      shared(context) ??
      held(context) ??
      lookBack(context)
    );
  return burnt(context, inside(context) ?? ofWhat(context) ?? beside(context) ?? held(context) ?? lookBack(context));
}

/** `un mort`, `une personne a été tuée`; but `tué un policier` leaves the article an article. */
function isCasualty(tokens: readonly Token[], { classes, lemma, first }: FoundCounted, words: CountedLexicon): boolean {
  const noun = words.nouns.startingAt(tokens, first)?.value.class;
  return SINGLE.has(classes[0]!) && ((noun !== undefined && SINGLE.has(noun)) || /^person/.test(lemma ?? ''));
}

/** `première victoire`, `second time`: `first` and `second` alone mostly order sentences, not things. */
function ranks(tokens: readonly Token[], figure: Ranged, counted: FoundCounted | null): boolean {
  if (tokens.length - (figure.next - figure.first) <= 1) return true;
  if (figure.value > 2) return counted !== null || placed(tokens, figure);
  return (
    counted !== null &&
    counted.first >= figure.next &&
    counted.classes.length > 0 &&
    !counted.classes.includes('person')
  );
}

/** `finished third`, `termine troisième`: a rank at the end of its clause. */
const placed = (tokens: readonly Token[], figure: Ranged): boolean =>
  RANKING.test(tokens[figure.first - 1]?.norm ?? '');

/** `un pied cube`, `a ton`: an article counts before a physical unit written out; never before a sign, or a unit of time. */
function articleMeasures(tokens: readonly Token[], figure: Ranged): boolean {
  const dimension = toBase(0, figure.unit).dimension;
  const last = tokens[figure.next - 1]!;
  return last.kind === 'word' && last.norm.length > 2 && dimension !== 'time' && dimension !== 'angle';
}
