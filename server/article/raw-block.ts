import type { BlockKind } from './prose';
import { ownCopy } from './remember';
import type { Span } from './span';

/** A block before it is cut into tokens: its place in the file and its masked text, of the same length. */
export interface RawBlock extends Span {
  readonly text: string;
  readonly kind: BlockKind;
}

/**
 * The block of the masked file text between two offsets, without blanks at its ends; null if nothing is left. Where
 * nothing is masked its text is a part of the file's own, so that no second copy of the file is kept.
 */
export function rawBlock(masked: string, source: string, start: number, end: number, kind: BlockKind): RawBlock | null {
  while (start < end && isBlank(masked.charCodeAt(start))) start++;
  while (end > start && isBlank(masked.charCodeAt(end - 1))) end--;
  if (start >= end) return null;
  const [text, own] = [masked.slice(start, end), source.slice(start, end)];
  return { start, end, text: text === own ? own : ownCopy(text), kind };
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff;
