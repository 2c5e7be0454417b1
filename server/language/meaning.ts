import type { Language } from '../article/language';
import type { Token } from '../article/token';
import nearWords from '../models/near-words.txt';
import { Thesaurus, type FoundMeaning, type Meaning } from './thesaurus';

export type { Aspect, FoundMeaning, Meaning } from './thesaurus';

const NEAR_WORDS = new Thesaurus(nearWords);

/**
 * What one normalised word means by itself, in any of its forms (`inaugurée`: `#opening`); nothing for function words, words
 * that say too many things, and languages other than English and French. Constant time.
 */
export const meaningsOf = (norm: string, language: Language): readonly Meaning[] =>
  NEAR_WORDS.meaningsOf(norm, language);

/** The meaning with that id (`#opening`), or undefined. */
export const meaning = (id: string): Meaning | undefined => NEAR_WORDS.meaning(id);

/** Does it come again in a story (`#attack`, `#protest`)? */
export const recurs = (id: string): boolean => meaning(id)?.aspect === 'recurring';

/** May one article tell by the one what another tells by the other (`#opening`, `#commissioning`)? Each is near itself. */
export const areNear = (a: string, b: string): boolean => a === b || meaning(a)?.near.has(b) === true;

/** Do the two say contraries of one thing (`#opening`, `#closing`)? */
export const areOpposite = (a: string, b: string): boolean => meaning(a)?.opposite.has(b) === true;

/** The ids of what cannot be true together with it; empty where nothing is. */
export const oppositesOf = (id: string): ReadonlySet<string> => meaning(id)?.opposite ?? NO_IDS;
const NO_IDS: ReadonlySet<string> = new Set();

/** All that the tokens tell, in their order: a phrase (`cut the ribbon`, `a ouvert ses portes`) before its words. */
export const findMeanings = (tokens: readonly Token[], language: Language): FoundMeaning[] =>
  NEAR_WORDS.findMeanings(tokens, language);
