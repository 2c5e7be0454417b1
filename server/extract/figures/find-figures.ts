import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import { PARTITIVE } from '../../language/figure-words';
import type { DateMention, FigureMention } from '../mention';
import { contextOf, type FigureContext } from './context';
import { findCounted } from './counted';
import type { FoundCounted } from './counting';
import { isNoFigure } from './exclude';
import { fromSentenceBefore, inherit, isApposed } from './inherit';
import { hedged, hedgedBehind, type Hedged } from './hedged';
import { lexiconOf } from './lexicon';
import { type Lexicon } from './words';
import { measure, type Measured } from './measure';
import { withPoints } from './points';
import { joinRanges, type Ranged } from './ranges';
import { isCurrency, toBase } from './units';
import { keyOf } from './phrases';
import { mayStart, readNumber } from './read-number';
import { withSeverity } from './severity';

/**
 * Figures in one block, with what they count. Numbers inside the given dates are not figures. Offsets are relative to the
 * block; figures come in order and do not overlap.
 */
export function findFigures(prose: Prose, dates: readonly DateMention[]): FigureMention[] {
  const lexicon = lexiconOf(prose.language);
  const found: FigureMention[] = [];
  let before: FigureMention[] = [];
  let date = 0;
  const inDate = ({ start, end }: Span): boolean => {
    while (date < dates.length && dates[date]!.end <= start) date++;
    return date < dates.length && dates[date]!.start < end;
  };
  // `the first half of 2023`, `an hour and a half`
  const isWithinDate = (span: Span): boolean =>
    inDate(span) && dates[date]!.start < span.start && span.end <= dates[date]!.end;
  for (const sentence of prose.sentences) {
    const raw = readSentence(prose.tokens, sentence.firstToken, sentence.lastToken, lexicon, inDate, isWithinDate);
    if (raw.length === 0) {
      before = [];
      continue;
    }
    const pointed = withPoints(prose.tokens, raw, sentence.firstToken, sentence.lastToken);
    const figures = joinRanges(prose.tokens, pointed, lexicon, sentence.firstToken);
    const previous = before;
    before = [];
    const taken: { first: number; next: number }[] = [];
    for (const [i, bare] of figures.entries()) {
      const bounds = {
        first: sentence.firstToken,
        next: sentence.lastToken,
        previous: figures[i - 1] ?? null,
        following: figures[i + 1] ?? null,
        taken,
      };
      const last = before.at(-1) ?? null;
      const counted = isBase(bare, last) ? null : findCounted(prose.tokens, bare, bounds, lexicon);
      if (counted === 'none' || isLooseShare(prose.tokens, bare, counted)) continue;
      const behind = counted !== null && counted.first >= bare.next;
      const figure = behind ? hedgedBehind(prose.tokens, bare, counted.next, lexicon) : bare;
      if (behind) taken.push(counted);
      const read = mentionOf(prose, figure, counted, contextOf(prose.tokens, figure, counted, bounds, last, lexicon));
      const ellipsis = {
        attributed: isElliptic(prose.tokens, figure.first, figure.next),
        apposed: isApposed(prose.tokens, figure),
      };
      const whole = before.length > 0 ? inherit(before, read, ellipsis) : fromSentenceBefore(previous, read);
      const mention = withSeverity(prose.tokens, figure, bounds, whole, lexicon);
      before.push(mention);
      found.push(mention);
    }
  }
  return found;
}

/** Field by field: see `numberRun`. */
function mentionOf(prose: Prose, figure: Ranged, counted: FoundCounted | null, context: FigureContext): FigureMention {
  const mention: Writable<FigureMention> = {
    kind: 'figure',
    start: figure.start,
    end: figure.end,
    text: prose.text.slice(figure.start, figure.end),
    value: tidy(figure.value),
    low: figure.low === null ? null : tidy(figure.low),
    high: figure.high === null ? null : tidy(figure.high),
    modifier: figure.modifier,
    unit: figure.unit ?? (figure.fraction && figure.words && !figure.score ? 'share' : null),
    counted: counted && {
      start: counted.start,
      end: counted.end,
      lemma: counted.lemma,
      classes: counted.classes,
      qualifiers: counted.qualifiers,
    },
    part: context.part,
    ordinal: figure.ordinal,
    change: context.change,
    per: context.per,
    status: context.status,
  };
  if (mention.unit === null && counted?.classes[0] === 'magnitude') asMagnitude(mention);
  if (figure.plausibleLow !== null) mention.plausibleLow = tidy(figure.plausibleLow);
  if (figure.plausibleHigh !== null) mention.plausibleHigh = tidy(figure.plausibleHigh);
  if (figure.score) mention.score = figure.score;
  return mention;
}

/** `la plupart de l'œuvre`, `l'ensemble du texte`: no figure unless it is known what it is a share of. */
const isLooseShare = (tokens: readonly Token[], { share, next }: Ranged, counted: FoundCounted | null): boolean =>
  share !== null &&
  (share.high - share.low >= 0.3 || share.low === 1) &&
  !counted?.classes.length &&
  !CONTROL.test(tokens[next - 1]!.norm + tokens[next - 2]!.norm);
const CONTROL = /contr[oô]l|kontroll/;

/** `12 pour 100 000 habitants`: the base of the rate before it counts nobody. */
const isBase = ({ value, unit }: Ranged, last: FigureMention | null): boolean =>
  last !== null && last.per !== null && unit === null && last.per === String(value);

/** `magnitude 7`: a measure without a unit, rounded as measures are. */
function asMagnitude(mention: Writable<FigureMention>): void {
  const half = Number.isInteger(mention.value) ? 0.5 : 0.05;
  mention.unit = 'magnitude';
  if (mention.modifier === 'exact')
    [mention.low, mention.high] = [tidy(mention.value - half), tidy(mention.value + half)];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** `3 000 manifestants selon la police, 7 000 selon les syndicats`; `289 voix contre 230`. */
const isElliptic = (tokens: readonly Token[], first: number, next: number): boolean =>
  ATTRIBUTION.has(tokens[next]?.norm ?? '') || AGAINST.has(tokens[first - 1]?.norm ?? '');
const AGAINST = new Set('contre against versus'.split(' '));
const ATTRIBUTION = new Set('selon according per según laut secondo segundo volgens'.split(' '));

/** Numbers of a sentence with unit and hedge, in order; those inside dates, names and labels are left out. */
function readSentence(
  tokens: readonly Token[],
  first: number,
  next: number,
  lexicon: Lexicon,
  inDate: (span: Span) => boolean,
  isWithinDate: (span: Span) => boolean,
): Hedged[] {
  const found: Hedged[] = [];
  let floor = first;
  for (let i = first; i < next; i++) {
    if (!mayStart(tokens, i, next, lexicon)) continue;
    const number = readNumber(tokens, i, lexicon);
    if (!number || number.next > next) continue;
    const measured = measure(tokens, number, lexicon);
    // A unit or scale shows a figure, whatever the reading of dates made of its digits (`$1.40 a share`, `188 miles an hour`).
    const certain =
      (measured.unit !== null && toBase(0, measured.unit).dimension !== 'time') ||
      (measured.scaled && !(measured.words && measured.value < 10_000)) ||
      (measured.fraction && !measured.words && takesPart(tokens, measured, lexicon)) ||
      (measured.fraction && measured.words && measured.unit === null && !isWithinDate(number));
    if (!certain && inDate({ start: number.start, end: measured.unit === null ? number.end : measured.end })) {
      i = Math.max(i, number.next - 1);
      continue;
    }
    if (isNoFigure(tokens, measured, lexicon, first)) {
      i = Math.max(i, number.next - 1);
      continue;
    }
    // `90 cents a dozen`: the rate of the sum before it.
    const before = found.at(-1);
    if (measured.group && before && before.next === measured.first && isCurrency(before.unit)) {
      i = measured.next - 1;
      continue;
    }
    const figure = hedged(tokens, measured, lexicon, floor);
    found.push(figure);
    if (!figure.article) floor = figure.next;
    i = figure.next - 1;
  }
  return found;
}

/** `3/4 des élèves`: no third of April. The same where nothing else stands in the block. */
const takesPart = (tokens: readonly Token[], { first, next }: Measured, lexicon: Lexicon): boolean =>
  tokens[next] === undefined
    ? first === 0
    : PARTITIVE.has(tokens[next].norm) || keyOf(tokens[next]) === (lexicon.unitOf || 'of');

/** Without the noise of binary fractions: 1.8349999999 is 1.835. */
const tidy = (value: number): number =>
  Number.isInteger(value) || Math.round(value * 1e4) / 1e4 === value ? value : Number(value.toPrecision(12));
