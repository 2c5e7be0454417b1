import type { Span } from '../article/span';
import type { WorkspaceView } from '../index/view';
import type { Entity } from '../link/entity';
import { conflictsAt, entityAt, mentionsAt, claimIndexOf } from './at';
import { mentionsOf } from './hover-entity';
import { against, byPublished } from './passages';
import { severityOf } from './severity';
import { sortedSpots, spotOf, type Spot } from './spot';

/** Where the words under the cursor lead: `origin` is the run in this file, `targets` the best first. */
export interface Definition {
  readonly origin: Span;
  readonly targets: readonly Spot[];
}

/**
 * For a passage in conflict, the passages that it conflicts with; for a name, its first or authoritative statement;
 * for a figure, date or quotation, the oldest statement of the same thing. Null where nothing leads anywhere.
 */
export function definitionAt(view: WorkspaceView, uri: string, offset: number): Definition | null {
  return ofConflict(view, uri, offset) ?? ofEntity(view, uri, offset) ?? ofClaim(view, uri, offset);
}

function ofConflict(view: WorkspaceView, uri: string, offset: number): Definition | null {
  const found = conflictsAt(view, uri, { start: offset, end: offset }).find(
    // A weekday that does not fit its date leads nowhere.
    ({ conflict, passage }) => severityOf(conflict, view.settings) !== 'off' && against(conflict, passage).length > 0,
  );
  if (!found) return null;
  return {
    origin: found.conflict.passages[found.passage]!,
    targets: sortedSpots(against(found.conflict, found.passage)),
  };
}

function ofEntity(view: WorkspaceView, uri: string, offset: number): Definition | null {
  const found = entityAt(view, uri, offset);
  const target = found && introductionOf(found.entity, view);
  return target ? { origin: found.mention, targets: [target] } : null;
}

/** Where the entity is best introduced: in a reference file, else with a title or acronym beside it, else the oldest mention. */
export function introductionOf(entity: Entity, view: WorkspaceView): Spot | null {
  const mentions = mentionsOf(entity, view);
  const best =
    mentions.find((one) => view.reading(one.uri)?.article.metadata.reference) ??
    mentions.find((one) => one.mention.role !== null || one.mention.alias !== null) ??
    mentions[0];
  return best ? spotOf(best) : null;
}

function ofClaim(view: WorkspaceView, uri: string, offset: number): Definition | null {
  const claims = view.reading(uri)?.claims ?? [];
  for (const { index, mention } of mentionsAt(view, uri, offset)) {
    if (mention.kind === 'entity') continue;
    const claim = claimIndexOf(claims, index, mention.kind);
    if (claim < 0) continue;
    const same = [{ uri, claim }, ...view.sameThing(uri, claim)].sort(byPublished(view));
    const [oldest] = same;
    const there = oldest && view.reading(oldest.uri)?.claims[oldest.claim];
    if (there && same.length > 1)
      return { origin: mention, targets: [spotOf({ uri: oldest.uri, start: there.start, end: there.end })] };
  }
  return null;
}
