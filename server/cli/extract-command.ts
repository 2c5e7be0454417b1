import { isLanguage } from '../article/language';
import { readArticle } from '../article/read';
import { readingOf } from '../claim/make-claims';
import type { ArticleReading } from '../claim/reading';
import { extract } from '../extract/extract';
import type { Mention } from '../extract/mention';
import { createLinker } from '../link/create-linker';
import type { Linker } from '../link/linker';
import { isRecord, readJsonLines } from './json-lines';
import { CLEAN, type ExitStatus, type Terminal } from './terminal';

/** One line of `recoupe extract --jsonl`. */
export interface DocumentLine {
  readonly id: string;
  readonly text: string;
  readonly language?: string | null;
  readonly published?: string | null;
}

const isDocument = (value: unknown): value is DocumentLine =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string';

/** `recoupe extract --jsonl`: the mentions of each document of standard input. */
export async function extractCommand(terminal: Terminal): Promise<ExitStatus> {
  const documents = await readJsonLines(terminal, '{"id": "…", "text": "…"}', isDocument);
  terminal.out(
    extractDocuments(documents)
      .map((answer) => `${JSON.stringify(answer)}\n`)
      .join(''),
  );
  return CLEAN;
}

/** Mentions of documents that form one workspace: one answer for each, in order. Nothing is compared. */
function extractDocuments(documents: readonly DocumentLine[]): object[] {
  const linker = createLinker();
  const readings = documents.map(({ text, language, published }, i): ArticleReading => {
    // Two documents may have one id; the names given here sort as the documents do.
    const uri = uriOf(i);
    const known = language && isLanguage(language) ? language : null;
    const article = readArticle(uri, text, { language: known, published: published?.slice(0, 10) ?? null });
    const reading = readingOf(article, extract(article));
    linker.set(uri, reading);
    return reading;
  });
  return readings.map((reading, i) => ({
    id: documents[i]!.id,
    language: reading.article.language,
    mentions: reading.mentions.flatMap((mention, index) =>
      isMeant(mention) ? [shown(mention, index, uriOf(i), linker)] : [],
    ),
  }));
}

/** Peoples (`Syrian`) are no names, and titles and nicknames in marks are no quotations: both are read for context only. */
const isMeant = (mention: Mention): boolean =>
  !(mention.kind === 'entity' && mention.demonym) && !(mention.kind === 'quote' && mention.scare);

const uriOf = (index: number): string => `d${String(index).padStart(6, '0')}.txt`;

function shown(mention: Mention, index: number, uri: string, linker: Linker): object {
  const { kind, start, end, text } = mention;
  switch (mention.kind) {
    case 'entity':
      return {
        kind,
        start,
        end,
        text,
        type: mention.type,
        // What is not linked as a name (a people's name) is itself and nothing else.
        entity: linker.entityOf(uri, index) ?? `${mention.type}:${text.toLowerCase()}`,
        role: mention.role?.text,
        age: mention.age?.years,
      };
    case 'date':
      return {
        kind,
        start,
        end,
        text,
        timex: mention.timex,
        value: mention.value,
        earliest: mention.earliest,
        latest: mention.latest,
      };
    case 'figure':
      return {
        kind,
        start,
        end,
        text,
        value: mention.value,
        low: mention.low,
        high: mention.high,
        modifier: mention.modifier,
        unit: mention.unit,
        counted: mention.counted?.lemma ?? mention.counted?.classes[0] ?? null,
      };
    case 'quote': {
      const { speaker, cue } = mention;
      return {
        kind,
        start,
        end,
        text,
        direct: mention.direct,
        speaker: speaker && {
          start: speaker.start,
          end: speaker.end,
          text: speaker.text,
          entity: speaker.mention === null ? null : linker.entityOf(uri, speaker.mention),
        },
        cue: cue && { start: cue.start, end: cue.end, text: cue.text },
      };
    }
  }
}
