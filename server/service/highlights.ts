import type { Span } from '../article/span';
import type { WorkspaceView } from '../index/view';
import { referencesAt } from './references';

/** The other places of this file that speak of what is under the cursor, and the place itself. */
export const highlightsAt = (view: WorkspaceView, uri: string, offset: number): readonly Span[] =>
  referencesAt(view, uri, offset)
    .filter((spot) => spot.uri === uri)
    .map(({ start, end }) => ({ start, end }));
