import fs from 'node:fs';
import path from 'node:path';

/** Packs the words of `training/FOLDER`, written for this project in one file by subject matter, into one model without their remarks. */
function pack(folder: string, model: string): void {
  const lines = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  fs.writeFileSync(model, `${lines.join('\n')}\n`);
}

pack('training/meaning', 'server/models/near-words.txt');
pack('training/outcomes', 'server/models/outcomes.txt');

/** One line for each language, its words with their translations after it. */
function packTranslations(folder: string, model: string): void {
  const lines = fs
    .readdirSync(folder)
    .sort()
    .map((name) => {
      const entries = fs
        .readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.includes(':') && !line.startsWith('#'))
        .map((line) => line.trim().replace(': ', '=').replaceAll(' ', ','));
      return `${path.basename(name, '.txt')} ${entries.join(' ')}`;
    });
  fs.writeFileSync(model, `${lines.join('\n')}\n`);
}

packTranslations('training/translations', 'server/models/translations.txt');
