import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import type { StatedRole } from '../mention';
import { RoleReader, type Phrase } from './role-reader';

/**
 * The function stated beside a person's name: apposition after (`X, directeur de l’Observatoire,`), apposition before
 * (`le directeur de l’Observatoire, X`), title before (`Chief Executive X`), or `X est le directeur de …`.
 * Offsets are relative to the block; null if none is stated.
 */
export function statedRole(prose: Prose, entity: Span): StatedRole | null {
  const reader = new RoleReader(prose);
  const first = tokenAt(prose.tokens, entity.start);
  if (first === prose.tokens.length) return null;
  let next = first;
  while (next < prose.tokens.length && prose.tokens[next]!.start < entity.end) next += 1;
  const found = reader.stated(first, next);
  if (!found) return null;
  const later = found.to <= first ? reader.after(next) : null;
  const all = [...reader.besides(found), ...(later ? [later, ...reader.besides(later)] : [])];
  const also = all.filter(({ classes }) => classes[0] !== found.classes[0]).map((one) => asStated(prose, one));
  return also.length > 0 ? { ...asStated(prose, found), also } : asStated(prose, found);
}

function asStated({ text, tokens }: Prose, { from, to, classes, of, tense }: Phrase): StatedRole {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { start, end, text: text.slice(start, end), classes, of, tense };
}

/** Index of the first token that begins at `start` or later; the number of tokens if there is none. */
function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The function told at the offset of the block: by a verb (`chairs the board`, `is the curator`), or as a phrase of its own
 * (`the curator of the museum`). Null if none begins there.
 */
export function roleAt(prose: Prose, offset: number, by: 'verb' | 'phrase'): StatedRole | null {
  const reader = new RoleReader(prose);
  const at = tokenAt(prose.tokens, offset);
  const found = by === 'verb' ? reader.told(at) : reader.phrase(at);
  return found && asStated(prose, found);
}
