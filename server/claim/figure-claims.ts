import type { Article } from '../article/article';
import { overlaps } from '../article/span';
import { countedByLabel } from '../extract/figures/counted-label';
import type { FigureMention } from '../extract/mention';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { timedFigure } from './timed';

/** A figure with what it counts, where, when and according to whom. */
export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly mention: number;
  readonly figure: FigureMention;
  /** Index of the mention of what a share is of (`80 % de Trélazan`), or null. */
  readonly of: number | null;
  /** Content terms of the clause around the figure. */
  readonly near: readonly string[];
  /** Does it stand in a table, whose head may say that all its values are in millions? */
  readonly inTable: boolean;
  /** Does it stand in the title or the first paragraphs, where an article says what it is about? */
  readonly opening: boolean;
}

/** Words to each side that say what a figure is about. */
const REACH = 9;

/** Claims of all figures that count something, have a unit, or are precise enough to be known again, and of lengths of time that measure something. */
export function makeFigureClaims(passages: Passages): FigureClaim[] {
  const claims: FigureClaim[] = [];
  const opening = endOfOpening(passages.article);
  passages.mentions.forEach((found, mention) => {
    const figure =
      found.kind === 'figure'
        ? underLabel(found, passages)
        : found.kind === 'date'
          ? timedFigure(found, passages)
          : null;
    if (!figure) return;
    if (!figure.counted && figure.unit === null && !isPrecise(figure)) return;
    const passage = passages.at(figure);
    if (!passage) return;
    const { start, end, text, unit, counted } = figure;
    const value = `${figure.low ?? '-'}..${figure.high ?? '-'} ${unit ?? ''}`;
    claims.push({
      kind: 'figure',
      start,
      end,
      text,
      mention,
      figure,
      of: namedWhole(figure, passages),
      near: passages.near(figure, REACH),
      inTable: passage.block.prose.kind === 'cell',
      opening: start < opening,
      sentence: passage.sentence,
      topic: passage.topic,
      when: passage.when,
      source: passage.source,
      value,
      fingerprint: fingerprint(
        'figure',
        value,
        counted?.lemma ?? null,
        ...(counted?.classes ?? []),
        ...passage.topic.terms,
      ),
    });
  });
  return claims;
}

/** The figure with what its row's label says that it counts, where nothing beside it does. */
function underLabel(figure: FigureMention, passages: Passages): FigureMention {
  if (figure.counted || figure.ordinal) return figure;
  const label = passages.label(figure);
  const block = passages.blockAt(figure.start);
  if (label.length === 0 || !block) return figure;
  const counted = countedByLabel(label, block.prose.language);
  // The label of a cell stands in the block before: what is counted has no words of its own in this one.
  // What a measure is of must be known: the label may name a table's row in any words.
  return counted && (figure.unit === null || counted.classes.length > 0)
    ? { ...figure, counted: { ...counted, start: figure.start, end: figure.end } }
    : figure;
}

/** Paragraphs that open an article. */
const OPENING = 2;

/** Where the paragraphs end that say what the article is about. */
function endOfOpening({ blocks }: Article): number {
  let left = OPENING;
  for (const { end, prose } of blocks) if (prose.kind === 'paragraph' && --left === 0) return end;
  return Infinity;
}

/** The name among the words that a figure counts: the town of a share, the body of a total. */
function namedWhole({ counted }: FigureMention, passages: Passages): number | null {
  if (!counted) return null;
  for (const index of passages.mentionsIn(counted)) {
    const mention = passages.mentions[index]!;
    if (mention.kind === 'entity' && !mention.demonym && overlaps(mention, counted)) return index;
  }
  return null;
}

/** Bare numbers with this many digits say something by themselves: they are no round guess. With a unit one less will do. */
const TELLING_DIGITS = 4;

/** An interval wider than this share of the value is a guess. */
const VAGUE = 0.1;

/** Is the figure known again by its digits, whatever is said of it? */
export const isPrecise = (figure: FigureMention): boolean =>
  significantDigits(figure).length >= TELLING_DIGITS - (figure.unit === null ? 0 : 1);

/** Digits of a figure that is no round guess, without the noughts at its end; none for vague words and ranks. */
export const significantDigits = (figure: FigureMention): string => {
  const { value, ordinal, low, high, modifier } = figure;
  const known = modifier !== 'about' || (low !== null && high !== null && high - low <= VAGUE * Math.abs(value));
  return !ordinal && known ? digitsOf(figure) : '';
};

/** Digits of the value, without the noughts at its end. */
export const digitsOf = ({ value }: FigureMention): string =>
  String(value)
    .replace(/[.e+-]/gu, '')
    .replace(/0+$/u, '');
