import type { Span } from '../article/span';
import type { ClaimKind } from '../claim/claim';
import type { Claim } from '../claim/claims';
import type { Conflict } from '../compare/conflict';
import type { Mention } from '../extract/mention';
import type { WorkspaceView } from '../index/view';
import type { Entity } from '../link/entity';

/** A mention with its index in its article. */
export interface MentionAt {
  readonly index: number;
  readonly mention: Mention;
}

/** A conflict with the index of the passage in question. */
export interface ConflictAt {
  readonly conflict: Conflict;
  readonly passage: number;
}

/** Does the cursor stand in the run or at one of its ends? */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Mentions under the cursor, the shortest (most particular) first. */
export function mentionsAt(view: WorkspaceView, uri: string, offset: number): readonly MentionAt[] {
  const mentions = view.reading(uri)?.mentions ?? [];
  const found: MentionAt[] = [];
  mentions.forEach((mention, index) => {
    if (touches(mention, offset)) found.push({ index, mention });
  });
  return found.sort((a, b) => length(a.mention) - length(b.mention) || a.index - b.index);
}

/** The named thing under the cursor, and the mention that names it. */
export function entityAt(
  view: WorkspaceView,
  uri: string,
  offset: number,
): (MentionAt & { readonly entity: Entity }) | null {
  for (const found of mentionsAt(view, uri, offset)) {
    if (found.mention.kind !== 'entity') continue;
    const entity = view.entityOf(uri, found.index);
    if (entity) return { ...found, entity };
  }
  return null;
}

/** Conflicts of which a passage in the file shares the run or the cursor; most confident first. */
export function conflictsAt(view: WorkspaceView, uri: string, run: Span): readonly ConflictAt[] {
  return view
    .conflictsIn(uri)
    .flatMap((conflict) =>
      conflict.passages.flatMap((place, passage) =>
        place.uri === uri && place.start <= run.end && run.start <= place.end ? [{ conflict, passage }] : [],
      ),
    );
}

/** Index of the claim that the mention carries (of the given kind), or -1. */
export const claimIndexOf = (claims: readonly Claim[], mention: number, kind: ClaimKind): number =>
  claims.findIndex((claim) => claim.mention === mention && claim.kind === kind);

const length = (span: Span): number => span.end - span.start;
