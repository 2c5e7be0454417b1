import { remember } from '../../article/remember';
import { normalise } from '../../article/tokenise';
import { plain } from '../../language/stem';

/** An article repeats its names. */
const KEPT = 8_000;

/** A name for comparing within one article: no accents, lower case, one space, plain apostrophes and hyphens. */
export const nameKey = remember(KEPT, (text) => plain(normalise(text)).replace(/\s+/gu, ' '));
