import type { ArticleReading } from '../claim/reading';

/** About 2,500 words. */
const LONG = 15_000;

/**
 * Is the page so long that several hands wrote it: a live page, a dossier, a press review? It prints one thing in many
 * ways (headline and entry, one translation and another), so that what differs within it is seldom a slip.
 */
export const isLongPage = ({ article }: ArticleReading): boolean => article.text.length > LONG;
