import type { EntityType } from '../mention';

/** Types in the order of the labels: type `t` begins with label `1 + 2t` and goes on with `2 + 2t`; 0 = no name. */
export const TYPES: readonly EntityType[] = ['person', 'organization', 'location', 'other'];
export const LABELS = 1 + 2 * TYPES.length;
export const OUTSIDE = 0;

export const beginOf = (type: number): number => 1 + 2 * type;
export const isBegin = (label: number): boolean => (label & 1) === 1;
export const typeOf = (label: number): number => (label - 1) >> 1;
