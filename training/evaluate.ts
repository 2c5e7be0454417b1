// Scores the recogniser on data sets in the format of the evaluation: node … SCORER.mjs [--limit N] [--verbose] SET.jsonl...
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticle } from '../server/article/read';
import { isLanguage } from '../server/article/language';
import { findEntities } from '../server/extract/entities/find-entities';
import { shippedTagger } from '../server/extract/entities/model';
import { refineEntities } from '../server/extract/entities/refine-entities';
import type { EntityMention } from '../server/extract/mention';
import { shift } from '../server/extract/shift';
import { jsonLines } from './files';
import { foldOf } from './folds';
import { taggerOf } from './tagger-of';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
  readonly gold: unknown[];
}

interface Tally {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number | null;
}

type Scorer = (
  rows: readonly Row[],
  answers: readonly object[],
  kind: string,
) => {
  measures: Record<string, Tally>;
  details: { id: string; missed: EntityMention[]; surplus: EntityMention[] }[];
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: 'Infinity' },
    verbose: { type: 'boolean' },
    brief: { type: 'boolean' },
    models: { type: 'string' },
    raw: { type: 'boolean' },
    fold: { type: 'string' },
  },
});
const [scorer, ...sets] = positionals;

const tagger = options.models ? taggerOf(options.models) : shippedTagger();

async function main(): Promise<void> {
  const { scoreSpans } = (await import(pathToFileURL(scorer!).href)) as { scoreSpans: Scorer };
  for (const set of sets) {
    const rows = jsonLines<Row>(set)
      .filter(({ text }) => options.fold === undefined || foldOf(text) === Number(options.fold))
      .slice(0, Number(options.limit));
    let words = 0;
    let time = 0;
    const answers = rows.map(({ id, text, language, published }) => {
      const article = readArticle(id, text, {
        language: language && isLanguage(language) ? language : null,
        published: published ?? null,
      });
      const from = process.hrtime.bigint();
      const found = article.blocks.flatMap((block) =>
        findEntities(block.prose, tagger).map((mention) => shift(mention, block.start)),
      );
      const mentions = (options.raw ? found : refineEntities(article, found))
        .filter((mention) => !mention.demonym)
        .map((mention) => ({ ...mention, role: mention.role?.text, age: mention.age?.years }));
      time += Number(process.hrtime.bigint() - from) / 1e9;
      words += article.blocks.reduce((sum, block) => sum + block.prose.tokens.length, 0);
      return { id, mentions };
    });
    const report = scoreSpans(rows, answers, 'entity');
    if (options.verbose) {
      for (const { id, missed, surplus } of report.details) {
        for (const one of missed) console.log(`${id}: missed ${JSON.stringify(one.text)} ${one.type}`);
        for (const one of surplus) console.log(`${id}: too much ${JSON.stringify(one.text)} ${one.type}`);
      }
    }
    const percent = (value: number | null): string => (value === null ? '-' : (100 * value).toFixed(1));
    const name = path.basename(set, '.jsonl');
    for (const [measure, { gold, precision, recall, f1 }] of Object.entries(report.measures)) {
      if (options.brief && !['span', 'span and type', 'span and type, without other'].includes(measure)) continue;
      if (precision !== undefined)
        console.log(
          `${name.padEnd(18)} ${measure.padEnd(30)} ${String(gold).padStart(6)}  P ${percent(precision)} R ${percent(recall)} F ${percent(f1)}`,
        );
    }
    console.log(`${name.padEnd(18)} ${Math.round(words / time)} tokens/s`);
  }
}

void main();
