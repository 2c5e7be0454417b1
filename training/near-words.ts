import fs from 'node:fs';
import path from 'node:path';

const FOLDER = 'training/meaning';

/** Packs the thesaurus written for this project: one file by subject matter into one, without its remarks. */
const lines = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => fs.readFileSync(path.join(FOLDER, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
fs.writeFileSync('server/models/near-words.txt', `${lines.join('\n')}\n`);
