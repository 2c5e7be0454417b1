import type { ConflictsResult, EvidenceParams } from '../server/lsp/protocol';
import type { Entry } from './conflict-groups';
import { cursorNow } from './navigation';
import { holds } from './passage-order';

/** How a command is told which conflict: `(uri, id)` by the server, an entry by the tree, nothing by the palette. */
export type ConflictChoice = readonly [] | readonly [uri: string, conflictId: string] | readonly [entry: Entry];

/** The conflict meant; without arguments the one that the cursor stands in. Null if there is none. */
export function conflictHere(
  { conflicts }: ConflictsResult,
  [first, conflictId]: ConflictChoice,
): EvidenceParams | null {
  if (typeof first === 'string') return conflictId ? { uri: first, conflictId } : null;
  if (first) return { uri: first.passage.uri, conflictId: first.conflict.id };
  const cursor = cursorNow();
  if (!cursor) return null;
  const found = conflicts.find((conflict) => conflict.passages.some((passage) => holds(passage, cursor)));
  return found ? { uri: cursor.uri, conflictId: found.id } : null;
}
