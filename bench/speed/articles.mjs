// The folders of articles that speed is measured on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const CITIES = [
  'Valcombe',
  'Trébignac',
  'Ostermoor',
  'Sarn',
  'Vellin',
  'Corvane',
  'Mirande',
  'Halden',
  'Brecourt',
  'Lisle',
];
const WHAT = ['ferry', 'market', 'bridge', 'school', 'factory', 'station', 'harbour', 'stadium'];

/** Lays out `count` real articles, or articles made up here where the evaluation data is not. Says which. */
export function layOut(folder, count, evaluation) {
  fs.mkdirSync(folder, { recursive: true });
  const script = path.join(evaluation, 'make-workspace.mjs');
  if (fs.existsSync(script)) {
    spawnSync(process.execPath, [script, '--count', String(count), folder], { stdio: 'ignore' });
    const had = articlesIn(folder);
    // More than there are: the same again with other names and days.
    for (let i = had.length; i < count; i++) copy(folder, had[i % had.length], i);
    return had.length >= count ? 'real' : `real, ${count - had.length} of them copies with other names`;
  }
  for (let i = 0; i < count; i++)
    fs.writeFileSync(path.join(folder, `made-${String(i).padStart(5, '0')}.txt`), madeUp(i));
  return 'made up';
}

export const articlesIn = (folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();

function copy(folder, name, i) {
  const round = String.fromCharCode(97 + (i % 26)) + String.fromCharCode(97 + (Math.floor(i / 26) % 26));
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  fs.writeFileSync(path.join(folder, `copy-${i}.txt`), text.replace(/(\p{Lu}\p{Ll}{4,})/gu, `$1${round}`));
}

function madeUp(i) {
  const city = `${CITIES[i % CITIES.length]}${i % 97}`;
  const what = WHAT[i % WHAT.length];
  const paragraphs = Array.from(
    { length: 12 },
    (_, n) =>
      `The ${what} of ${city} was closed on Monday after ${20 + ((i * 7 + n) % 60)} people were hurt, said Mara Voss${i % 89}, the mayor of ${city}. ` +
      `“We shall rebuild the ${what} within ${n + 2} months,” she added, and ${(i % 9) + 2} million euros would be needed.`,
  );
  return `${city}: the ${what} closes\n\n${paragraphs.join('\n\n')}\n`;
}
