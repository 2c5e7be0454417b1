import { isLanguage } from '../article/language';
import { readArticle } from '../article/read';
import { extract } from '../extract/extract';
import type { Mention } from '../extract/mention';

/** One line of `recoupe extract --jsonl`. */
export interface DocumentLine {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
}

/** Mentions of documents that form one workspace: one answer for each, in order. */
export function extractDocuments(documents: readonly DocumentLine[]): object[] {
  return documents.map(({ id, text, language, published }) => {
    const article = readArticle(id, text, { language: language && isLanguage(language) ? language : null, published });
    return { id, language: article.language, mentions: extract(article).map((mention) => shown(mention)) };
  });
}

function shown(mention: Mention): object {
  const { kind, start, end, text } = mention;
  switch (mention.kind) {
    case 'entity':
      return { kind, start, end, text, type: mention.type, entity: `${mention.type}:${text.toLowerCase()}`, role: mention.role?.text, age: mention.age?.years };
    case 'date':
      return { kind, start, end, text, timex: mention.timex, value: mention.value, earliest: mention.earliest, latest: mention.latest };
    case 'figure':
      return { kind, start, end, text, value: mention.value, low: mention.low, high: mention.high, modifier: mention.modifier, unit: mention.unit, counted: mention.counted?.lemma ?? null };
    case 'quote':
      return { kind, start, end, text, direct: mention.direct, speaker: mention.speaker && { start: mention.speaker.start, end: mention.speaker.end, text: mention.speaker.text, entity: null }, cue: mention.cue };
  }
}
