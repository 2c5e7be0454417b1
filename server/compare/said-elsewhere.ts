import type { Answered } from './evidence';

/**
 * Does one of the articles also give a value that agrees with the other's? Then the two passages most likely
 * speak of two things: two counts, two dates of a series, two places on a way.
 */
export const saidElsewhere = (said: boolean): Answered => ({ question: 'said-elsewhere', answer: said ? 'yes' : 'no' });
