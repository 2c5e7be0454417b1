import type { Rule } from './rule';

/** Every rule, in a fixed order. */
export const ALL_RULES: readonly Rule[] = [];
