import type { Prose } from '../../article/prose';
import type { DateMention, FigureMention } from '../mention';

/** Figures in one block, with what they count. Numbers inside the given dates are not figures. Offsets are relative to the block. */
export function findFigures(prose: Prose, dates: readonly DateMention[]): FigureMention[] {
  void prose;
  void dates;
  return [];
}
