import { normalise } from '../../article/tokenise';

/** A name for comparing within one article: no accents, lower case, one space, plain apostrophes and hyphens. */
export const nameKey = (text: string): string =>
  normalise(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ');
