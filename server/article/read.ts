import type { Article, Block, CivilDate, Metadata } from './article';
import type { Language } from './language';
import { makeProse } from './make-prose';

/** What is known of a file beside its text. */
export interface Beside {
  /** From the sidecar `<file>.meta.json`. */
  readonly published?: CivilDate | null;
  /** Overrides detection. */
  readonly language?: Language | null;
}

const UNSTATED: Metadata = {
  title: null,
  author: null,
  source: null,
  published: null,
  publishedFrom: null,
  publishedTime: null,
  datelinePlace: null,
  reference: false,
  ignored: [],
};

/** Reads one file. Pure: the same text, name and sidecar give an equal article. Never throws. */
export function readArticle(uri: string, text: string, beside: Beside = {}): Article {
  const language = beside.language ?? 'fr';
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gu)) {
    const slice = match[0].trimEnd();
    blocks.push({ start: match.index, end: match.index + slice.length, prose: makeProse(slice, language) });
  }
  const published = beside.published ?? null;
  return {
    uri,
    text,
    language,
    metadata: { ...UNSTATED, published, publishedFrom: published ? 'sidecar' : null },
    blocks,
    problems: [],
  };
}
