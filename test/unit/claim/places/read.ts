import { readArticle } from '../../../../server/article/read';
import type { Block } from '../../../../server/article/article';

/** The blocks of one sentence, as an article of its own. */
export const blocksOf = (text: string): readonly Block[] => readArticle('a.md', `${text}\n`).blocks;
