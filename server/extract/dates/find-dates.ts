import type { Prose } from '../../article/prose';
import type { BlockContext } from '../context';
import type { DateMention } from '../mention';

/** Dates, times, durations and sets in one block. Offsets are relative to the block. */
export function findDates(prose: Prose, context: BlockContext): DateMention[] {
  void prose;
  void context;
  return [];
}
