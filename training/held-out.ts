// Answers as `recoupe extract` does, for names only, each text by weights that were not trained on its part of the
// data (see folds.ts): node … MODELS extract --jsonl < documents.jsonl, with the models of part N in MODELS/N.
import fs from 'node:fs';
import path from 'node:path';
import { isLanguage } from '../server/article/language';
import { readArticle } from '../server/article/read';
import { findEntities } from '../server/extract/entities/find-entities';
import { refineEntities } from '../server/extract/entities/refine-entities';
import { shift } from '../server/extract/shift';
import { FOLDS, foldOf } from './folds';
import { taggerOf } from './tagger-of';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
}

const [models] = process.argv.slice(2);
const taggers = Array.from({ length: FOLDS }, (_, fold) => taggerOf(path.join(models!, String(fold))));

const answers = fs
  .readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { id, text, language } = JSON.parse(line) as Document;
    const article = readArticle(id, text, {
      language: language && isLanguage(language) ? language : null,
      published: null,
    });
    const found = article.blocks.flatMap((block) =>
      findEntities(block.prose, taggers[foldOf(text)]!).map((mention) => shift(mention, block.start)),
    );
    const mentions = refineEntities(article, found)
      .filter((mention) => !mention.demonym)
      .map(({ kind, start, end, text: name, type }) => ({ kind, start, end, text: name, type, entity: name }));
    return `${JSON.stringify({ id, language: language ?? 'en', mentions })}\n`;
  });
process.stdout.write(answers.join(''));
