import type { Weights } from './evidence';

/** Weights of the answers, by family of rules. Fitted on the development labels by `npm run fit`; see docs/weights.md. */
export const WEIGHTS: Readonly<Record<'figure' | 'date' | 'place' | 'statement', Weights>> = {
  figure: {
    bias: -1.5,
    answers: {
      'same-story': { yes: 0.3, partly: 0, no: -1.5 },
      'same-counted': { yes: 1, partly: -0.8, unknown: 0 },
      'same-subject': { yes: 0.9, partly: 0, no: -0.6 },
      'same-place': { yes: 0.2, no: -1.2 },
      'same-body': { no: -2 },
      'same-entity': { yes: 0.2, partly: 0, no: -0.2 },
      'same-time': { yes: 0.5, no: -2 },
      'telling-value': { no: -0.9 },
      'same-source': { yes: 0.4, no: -2.5 },
      'whole-or-part': { yes: 0, no: -2 },
      'level-or-change': { yes: 0, unknown: -0.5, no: 0.5 },
      'one-of-many': { yes: -1.3 },
      'said-elsewhere': { yes: -2, partly: -1, no: 0.5 },
      'part-for-whole': { yes: 1.5, no: 0 },
      slip: { yes: 1.6, no: -0.5 },
      'precise-slip': { yes: 1, partly: 0.4 },
      'only-measure': { yes: 0.8 },
      'other-period': { yes: 1.6 },
      'same-size': { yes: 0.7, partly: -0.4, no: -2.4 },
    },
  },
  date: {
    bias: -2.2,
    answers: {
      'same-story': { yes: 0.5, partly: 0, no: -1.5 },
      'same-event': { yes: 0.8, partly: 0.2, no: -1 },
      'same-subject': { yes: 1.2, partly: 0, no: -0.8 },
      'same-entity': { yes: 0.4, partly: 0.1, no: -0.3 },
      'same-source': { yes: 0.3, no: -1 },
      'said-elsewhere': { yes: -2 },
      slip: { yes: 1.6, partly: 0.6, no: -0.8 },
      'precise-slip': { yes: 1.4 },
      'told-once': { yes: 1.8 },
      'same-granularity': { yes: 0.3, no: -0.3 },
    },
  },
  place: {
    bias: -1.4,
    answers: {
      'same-story': { yes: 0.8, partly: 0, no: -1.5 },
      'same-name': { yes: 1.6 },
      'same-event': { yes: 0.8, partly: 0, no: -1.5 },
      'same-subject': { yes: 1.2, partly: 0.2, no: -2 },
      'same-entity': { yes: 0.4, partly: 0.2, no: -0.2 },
      'same-time': { yes: 0.5, no: -2 },
    },
  },
  statement: {
    bias: -1.3,
    answers: {
      'same-story': { yes: 0.8, partly: 0.2, no: -1.5 },
      'same-subject': { yes: 1, partly: 0 },
      'same-entity': { yes: 0.6, partly: 0.3, no: -0.4 },
      'same-time': { yes: 0.4, no: -0.3 },
      'same-source': { yes: 0.3 },
    },
  },
};

/**
 * Set by hand: two articles surely of one story that give one role two values are a conflict, unless one of the answers
 * says that they speak of two people, two places, two times or two events. Probably one story is not enough: two fires
 * of one night have words in common.
 */
export const DETAIL_WEIGHTS: Weights = {
  bias: -0.4,
  answers: {
    'same-story': { yes: 0.9, partly: 0.3, no: -1 },
    'same-subject': { yes: 0.8, partly: 0.3 },
    'same-entity': { yes: 0.5, partly: 0.3, no: -0.4 },
    'same-place': { yes: 0.2, no: -1.2 },
    'same-time': { yes: 0.3, no: -0.9 },
    'same-source': { yes: 0.3 },
  },
};

/** Set by hand: surely one story, and one thing or event that either article puts at one place; what else the clauses share decides. */
export const LOCATED_WEIGHTS: Weights = {
  bias: -1.9,
  answers: {
    'same-story': { yes: 0.6, partly: 0 },
    'same-slot': { yes: 1.6, partly: 0.9 },
    'same-event': { yes: 0.8, partly: 0.3, no: -0.4 },
    'same-subject': { yes: 0.9, partly: 0.4, no: -0.3 },
    'same-figure': { yes: 0.8 },
    'same-entity': { yes: 0.6, partly: 0.4 },
    'same-time': { yes: 0.5, no: -1.2 },
    'same-source': { yes: 0.2, no: -0.5 },
    'said-elsewhere': { yes: -0.7 },
  },
};

/** Set by hand: surely one story, and one slot that either article fills once; a clause that tells of another event says no. */
export const SLOT_WEIGHTS: Weights = {
  bias: -1.25,
  answers: {
    'same-story': { yes: 0.8, partly: 0 },
    'same-slot': { yes: 0.9, partly: 0 },
    'near-name': { yes: 0.9 },
    'same-figure': { yes: 0.9 },
    'in-leads': { yes: 0.5 },
    'same-event': { yes: 0.8, partly: 0.3, no: -0.4 },
    'same-subject': { yes: 1, partly: 0.4, no: -0.4 },
    'same-entity': { yes: 0.9 },
    'same-time': { yes: 0.5, no: -0.7 },
    'same-source': { yes: 0.3, no: -0.6 },
  },
};
