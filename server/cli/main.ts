import { readFileSync } from 'node:fs';
import { extractDocuments, type DocumentLine } from './extract-command';

const [command] = process.argv.slice(2);
if (command === 'extract') {
  const lines = readFileSync(0, 'utf8').split('\n').filter((line) => line.trim());
  const answers = extractDocuments(lines.map((line) => JSON.parse(line) as DocumentLine));
  process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
} else {
  process.stderr.write('usage: recoupe extract --jsonl\n');
  process.exitCode = 2;
}
