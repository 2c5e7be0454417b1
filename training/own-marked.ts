import fs from 'node:fs';
import path from 'node:path';
import { hashText } from '../server/extract/entities/hash';
import { isLanguage } from '../server/article/language';
import { readMarks } from './read-marks';
import type { Annotated } from './samples';

/**
 * The sentences that were written and marked for this project, each a text of its own; the source is
 * `own-marked-` and the language.
 * @param folder has a folder of text files for each language
 * @param share of the sentences to read, 0 to 1, for a learning curve: the sentences of a smaller share are among
 * those of a larger one.
 */
export function readOwnMarked(folder: string, share = 1): Annotated[] {
  return fs
    .readdirSync(folder)
    .filter(isLanguage)
    .sort()
    .flatMap((language) =>
      fs
        .readdirSync(path.join(folder, language))
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .flatMap((name) => linesOf(path.join(folder, language, name)))
        .filter((line) => isInShare(line, share))
        .map((line) => ({ source: `own-marked-${language}`, language, ...readMarks(line) })),
    );
}

const linesOf = (file: string): string[] =>
  fs
    .readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const isInShare = (line: string, share: number): boolean => ((hashText(line) >>> 0) % 1000) / 1000 < share;
