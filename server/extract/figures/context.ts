import type { Token } from '../../article/token';
import { LAST } from '../../language/figure-words';
import type { FigureMention } from '../mention';
import type { Bounds, FoundCounted } from './counting';
import type { Lexicon } from './lexicon';
import { isPartOfNext } from './partitive';
import type { PhraseTable } from './phrases';
import { keyOf } from './phrases';
import type { Ranged } from './ranges';
import { isCurrency } from './units';

export type FigureContext = Pick<FigureMention, 'part' | 'change' | 'per' | 'status'>;

/** Whole or part, change or level, rate, and whether it is a fact. */
export function contextOf(
  tokens: readonly Token[],
  figure: Ranged,
  counted: FoundCounted | null,
  bounds: Bounds,
  before: FigureMention | null,
  lexicon: Lexicon,
): FigureContext {
  return {
    part: partOf(tokens, figure, counted, bounds, before, lexicon),
    change: changeOf(tokens, figure, bounds, lexicon),
    per: perOf(tokens, figure, counted, bounds, lexicon),
    status: statusOf(tokens, figure, bounds, lexicon),
  };
}

function partOf(
  tokens: readonly Token[],
  figure: Ranged,
  counted: FoundCounted | null,
  bounds: Bounds,
  before: FigureMention | null,
  lexicon: Lexicon,
): FigureMention['part'] {
  for (let at = figure.first; at >= Math.max(bounds.first + 1, figure.first - 2); at--) {
    if (lexicon.part.endingBefore(tokens, at)) return 'part';
    if (tokens[at - 1]?.text === ',' || tokens[at - 1]?.kind === 'number') break;
  }
  const ends = counted && counted.next > figure.next ? [figure.next, counted.next] : [figure.next];
  if (figure.unit === null && !figure.fraction && ends.some((end) => isPartOf(tokens, end, bounds, lexicon)))
    return 'part';
  if (isPartOfNext(tokens, figure, bounds.following, lexicon)) return 'part';
  if (ends.some((end) => lexicon.wholeAfter.startingAt(tokens, end))) return 'whole';
  for (let at = figure.first; at >= Math.max(bounds.first + 1, figure.first - 1); at--) {
    if (lexicon.whole.endingBefore(tokens, at)) return 'whole';
  }
  // `dont 31 soldats et au moins 50 djihadistes`: what `dont` opens goes on over `et`.
  if (before?.part === 'part' && bounds.previous && carriesOn(tokens, bounds.previous.next, figure.first, lexicon))
    return 'part';
  return null;
}

/** `d'entre eux`, `of them`; `onze des douze`, `six of the 34` where a number follows. */
function isPartOf(tokens: readonly Token[], at: number, bounds: Bounds, lexicon: Lexicon): boolean {
  const found = lexicon.partAfter.startingAt(tokens, at);
  if (!found) return false;
  const pronoun =
    /^(?:eux|elles|them|whom|those|these|which|ceux-ci|ellos|ellas|ihnen|davon|loro|essi|deles|delas|hen)$/.test(
      tokens[found.next - 1]!.norm,
    );
  return pronoun || bounds.following?.first === found.next;
}

/** Only nouns between two parts, then a comma or `and`. */
function carriesOn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const last = tokens[to - 1];
  if (to - from > 9 || !last || !(lexicon.words.get(last.norm)?.join || last.text === ',')) return false;
  for (let i = from; i < to - 1; i++) if (/^[.;:()]$/.test(tokens[i]!.text)) return false;
  return true;
}

function changeOf(tokens: readonly Token[], figure: Ranged, bounds: Bounds, lexicon: Lexicon): FigureMention['change'] {
  if (figure.ordinal || figure.score) return null;
  const first = tokens[figure.coreFirst]!;
  if (figure.unit === '%' || figure.unit === 'pp') {
    const sign = tokens[figure.coreFirst - 1];
    if (sign?.text === '+' && sign.end === first.start) return 'up';
    if (figure.value < 0) return 'down';
    const after = tokens[figure.next];
    if (after && after.kind === 'word') {
      const word = /^(?:de|d')$/.test(after.norm) ? tokens[figure.next + 1] : after;
      if (word && !/^(?:more|less|plus|moins)$/.test(word.norm)) {
        if (lexicon.up.has(word.norm)) return 'up';
        if (lexicon.down.has(word.norm)) return 'down';
      }
    }
  }
  let seen = 0;
  for (let i = figure.first - 1; i >= Math.max(bounds.first, figure.first - 5) && seen < 4; i--) {
    const token = tokens[i]!;
    const { norm } = token;
    if (token.kind === 'punctuation' || token.kind === 'number') return null;
    const linked = i < figure.first - 1;
    const counts = figure.unit === null && !figure.fraction;
    if (norm === 'up' && tokens[i - 1]?.norm === 'made') return null;
    if (lexicon.up.has(norm) || lexicon.down.has(norm)) {
      // `lost 40 men`, `perdu 12 sièges` and `more than` need the link that makes them a change.
      if (counts && !linked) return null;
      return lexicon.up.has(norm) ? 'up' : 'down';
    }
    if (!lexicon.changeLinks.has(keyOf(token))) return null;
    if (isLevel(norm)) return null;
    seen++;
  }
  return null;
}

const isLevel = (norm: string): boolean => norm === 'à' || norm === 'to' || norm === 'auf';

const LARGE_BASES = /^(?:100|1000|10000|100000|1000000)$/;

function perOf(
  tokens: readonly Token[],
  figure: Ranged,
  counted: FoundCounted | null,
  bounds: Bounds,
  lexicon: Lexicon,
): string | null {
  if (figure.ordinal || figure.score) return null;
  const ends =
    counted && counted.next > figure.next && counted.start >= figure.end ? [figure.next, counted.next] : [figure.next];
  for (const end of ends) {
    if (end >= bounds.next) continue;
    const per = ratio(tokens, end, lexicon) ?? spread(tokens, end, figure, lexicon);
    if (per) return per;
  }
  return null;
}

/** `per day`, `a year`, `pour 100 000 habitants`, `le kilo`, `-a-share`. */
function ratio(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const token = tokens[at]!;
  if (token.text === '-' && /^a-\p{L}+$/u.test(tokens[at + 1]?.norm ?? ''))
    return (
      lexicon.denominators.startingAt([{ ...tokens[at + 1]!, norm: tokens[at + 1]!.norm.slice(2) }], 0)?.value ?? null
    );
  if (lexicon.language === 'en' && /^(?:-a-share|daily|annually|yearly|monthly|weekly|hourly)$/.test(token.norm))
    return EN_ADVERBS[token.norm] ?? null;
  let next = at;
  if (lexicon.language === 'en' && token.norm === 'out' && tokens[at + 1]?.norm === 'of') next = at + 2;
  else if (lexicon.per.has(keyOf(token))) next = at + 1;
  else return null;
  if (/^(?:every|les|jede|cada)$/.test(tokens[next]?.norm ?? '')) next++;
  const number = tokens[next];
  if (number?.kind === 'number') {
    const base = number.text.replace(/\D/g, '');
    return LARGE_BASES.test(base) ? base : null;
  }
  if (/^(?:mille|mil|thousand|tausend|duizend)$/.test(number?.norm ?? '')) return '1000';
  if (/^(?:cent|cien|hundert|honderd|cento|cem)$/.test(number?.norm ?? '')) return '100';
  const found = lexicon.denominators.startingAt(tokens, next);
  if (!found) return null;
  // `a year earlier`, `a year ago`, `le mois dernier` are dates.
  const after = tokens[found.next];
  if (
    after &&
    /^(?:earlier|ago|before|later|old|dernier|dernière|passé|passée|précédent|précédente|prochain|suivant|suivante|même|to|vorher|zuvor)$/.test(
      after.norm,
    )
  )
    return null;
  return found.value;
}

const EN_ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  hourly: 'hour',
};

/** `over three years`, `sur cinq ans`: the sum of a period. */
function spread(tokens: readonly Token[], at: number, figure: Ranged, lexicon: Lexicon): string | null {
  if (!lexicon.spread.has(keyOf(tokens[at]!)) || !isCurrency(figure.unit)) return null;
  let next = at + 1;
  if (/^(?:the|les|next|prochaines|los|die)$/.test(tokens[next]?.norm ?? '')) next++;
  if (/^next$/.test(tokens[next]?.norm ?? '')) next++;
  const number = tokens[next];
  const value = number?.kind === 'number' ? Number(number.text) : number && lexicon.words.get(number.norm)?.add;
  if (!value) return null;
  const unit = lexicon.units.startingAt(tokens, next + 1)?.value;
  return unit === 'a' || unit === 'mo' ? `${value} ${unit === 'a' ? 'years' : 'months'}` : null;
}

/** How far before the figure a word of forecast reaches, in tokens of its clause. */
const FORECAST_REACH = 9;

function statusOf(tokens: readonly Token[], figure: Ranged, bounds: Bounds, lexicon: Lexicon): FigureMention['status'] {
  if (figure.replaced || formerBefore(tokens, figure, bounds, lexicon) || formerAfter(tokens, figure, bounds, lexicon))
    return 'former';
  for (let at = figure.first; at > Math.max(bounds.first, figure.first - FORECAST_REACH); at--) {
    const token = tokens[at - 1]!;
    if (/^[.;:]$/.test(token.text)) return 'fact';
    if (lexicon.forecast.endingBefore(tokens, at)) return 'forecast';
  }
  return 'fact';
}

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
