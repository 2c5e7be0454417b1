import type { Token } from '../../article/token';
import type { FigureMention } from '../mention';
import { changeOf } from './change';
import type { Bounds, FoundCounted } from './counting';
import type { Lexicon } from './words';
import { partOf } from './part-of-whole';
import type { Ranged } from './ranges';
import { perOf } from './rate';
import { statusOf } from './status';

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
    status: statusOf(tokens, figure, bounds, lexicon, counted),
  };
}
