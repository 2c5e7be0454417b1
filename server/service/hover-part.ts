import type { WorkspaceView } from '../index/view';
import type { MentionAt } from './at';
import type { Locale } from './locale';

/** The hover of one mention, or null where there is nothing worth saying. */
export type HoverPart = (at: MentionAt, uri: string, locale: Locale, view: WorkspaceView) => string | null;
