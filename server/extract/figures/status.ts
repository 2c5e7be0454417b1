import type { Token } from '../../article/token';
import { LAST } from '../../language/figure-words';
import type { FigureMention } from '../mention';
import type { Bounds, FoundCounted } from './counting';
import type { Lexicon } from './words';
import { keyOf, type PhraseTable } from './phrases';
import type { Ranged } from './ranges';
import { isCurrency } from './units';

/** How far before the figure a word of forecast reaches, in tokens of its clause. */
const FORECAST_REACH = 9;

/** Is the figure a fact, a forecast, or a value that no longer holds (`against 12 the year before`)? */
export function statusOf(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
  counted: FoundCounted | null = null,
): FigureMention['status'] {
  if (figure.replaced || formerBefore(tokens, figure, bounds, lexicon) || formerAfter(tokens, figure, bounds, lexicon))
    return 'former';
  for (let at = figure.first; at > Math.max(bounds.first, figure.first - FORECAST_REACH); at--) {
    const token = tokens[at - 1]!;
    if (/^[.;:]$/.test(token.text)) break;
    if (lexicon.forecast.endingBefore(tokens, at)) return 'forecast';
  }
  return isAwaited(tokens, figure, bounds, lexicon, counted) ? 'forecast' : 'fact';
}

/** How far behind its noun the verb of a figure is looked for. */
const AWAITED_REACH = 6;
/** Of people only these are forecasts: who `will be tried` are known. */
const EXPECTED = /attend|prév|expect|forecast|erwart|geplant|previst|attes|verwacht|gepland|esperad/;

/** `300 homes are planned`, `40 emplois seraient menacés`: the figure's noun is what is to come. */
function isAwaited(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
  counted: FoundCounted | null,
): boolean {
  if (figure.ordinal || figure.score || !counted || counted.first < figure.next) return false;
  const people = counted.classes.includes('person');
  const last = Math.min(bounds.next, counted.next + AWAITED_REACH, bounds.following?.first ?? Infinity);
  // A participle beside the noun is a part of its phrase (`casas previstas`).
  for (let at = counted.first + 1; at < last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || CLAUSES.has(keyOf(token))) return false;
    const found = lexicon.forecastAfter.startingAt(tokens, at);
    if (found) return !people || EXPECTED.test(tokens[found.next - 1]!.norm);
  }
  return false;
}

/** Words that begin another clause, or compare (`40 more than expected`). */
const CLAUSES = new Set(
  (
    'qui que dont où et mais who that which where whose and but as than while when after before if que y e und der die das ' +
    'wie als che chi ma mas en die dat dan alors selon according'
  ).split(' '),
);

function formerBefore(tokens: readonly Token[], figure: Ranged, bounds: Bounds, lexicon: Lexicon): boolean {
  const found = endingBefore(lexicon.former, tokens, figure.first, bounds.first);
  if (found === null) return false;
  const key = keyOf(tokens[found]!);
  // `against`, `contre` before a bare count name an opponent unless the value follows another (`57 contre 52`).
  const needsOther =
    /^(?:contre|against|après|after|from|nach|tegen|not|nicht|earlier|contra|desde)$/.test(key) &&
    figure.first - found === 1;
  if (!needsOther) return true;
  if (/^(?:not|nicht)$/.test(key)) return bounds.previous !== null || bounds.following !== null;
  if (key === 'from') return moved(tokens, found, bounds.first, lexicon);
  return (
    bounds.previous !== null &&
    figure.unit === bounds.previous.unit &&
    key !== 'après' &&
    key !== 'after' &&
    key !== 'nach' &&
    figure.unit !== null
  );
}

function moved(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 8); i--) if (lexicon.moves.has(tokens[i]!.norm)) return true;
  return false;
}

const endingBefore = (table: PhraseTable<true>, tokens: readonly Token[], at: number, floor: number): number | null => {
  const found = table.endingBefore(tokens, at);
  return found && found.first >= floor ? found.first : null;
};

function formerAfter(tokens: readonly Token[], figure: Ranged, bounds: Bounds, lexicon: Lexicon): boolean {
  for (let at = figure.next; at < Math.min(bounds.next, figure.next + 6); at++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' || (bounds.following && !bounds.following.article && at >= bounds.following.first))
      return false;
    const found = lexicon.formerAfter.startingAt(tokens, at);
    if (!found) continue;
    // `Revenue rose to 1.9 million last year` tells the year; beside another sum it tells the earlier one.
    const deictic = tokens.slice(at, found.next).some(({ norm }) => LAST.has(norm));
    return !deictic || besideLike(figure, bounds);
  }
  return false;
}

/** Does a figure beside it have the same unit, or one that it leaves out (`30 millions d'euros, contre 25 millions`)? */
const besideLike = ({ unit, scaled }: Ranged, { previous, following }: Bounds): boolean =>
  previous?.unit === unit ||
  following?.unit === unit ||
  (scaled && unit === null && isCurrency(previous?.unit ?? null));
