import type { WorkspaceView } from '../index/view';
import { claimIndexOf, conflictsAt, entityAt, mentionsAt } from './at';
import { sortedSpots, type Spot } from './spot';

/**
 * Every place that speaks of what is under the cursor: all mentions of a named thing through all its spellings,
 * or all statements of a figure, date or quotation (agreeing or not), with the place itself.
 */
export function referencesAt(view: WorkspaceView, uri: string, offset: number): readonly Spot[] {
  const named = entityAt(view, uri, offset);
  if (named) return entitySpots(named.entity.id, view);
  const claimed = ofClaim(view, uri, offset);
  if (claimed.length > 0) return claimed;
  return sortedSpots(
    conflictsAt(view, uri, { start: offset, end: offset }).flatMap(({ conflict }) => conflict.passages),
  );
}

/** All mentions of an entity, by uri and place. */
function entitySpots(entity: string, view: WorkspaceView): readonly Spot[] {
  const spots: Spot[] = [];
  for (const [uri, indices] of view.mentionsOf(entity)) {
    for (const index of indices) {
      const mention = view.reading(uri)?.mentions[index];
      if (mention) spots.push({ uri, start: mention.start, end: mention.end });
    }
  }
  return sortedSpots(spots);
}

function ofClaim(view: WorkspaceView, uri: string, offset: number): readonly Spot[] {
  const claims = view.reading(uri)?.claims ?? [];
  for (const { index, mention } of mentionsAt(view, uri, offset)) {
    if (mention.kind === 'entity') continue;
    const claim = claimIndexOf(claims, index, mention.kind);
    if (claim < 0) continue;
    return sortedSpots(
      [{ uri, claim }, ...view.sameThing(uri, claim)].flatMap((same) => {
        const there = view.reading(same.uri)?.claims[same.claim];
        return there ? [{ uri: same.uri, start: there.start, end: there.end }] : [];
      }),
    );
  }
  return [];
}
