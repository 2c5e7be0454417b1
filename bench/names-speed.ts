// Words a second of processor time of the recogniser, one thread, warm, on tokenised text: node … [--models DIR] SET.jsonl...
import { parseArgs } from 'node:util';
import { isLanguage } from '../server/article/language';
import { makeProse } from '../server/article/make-prose';
import { findEntities } from '../server/extract/entities/find-entities';
import { shippedTagger } from '../server/extract/entities/model';
import { taggerOf } from '../training/tagger-of';
import { jsonLines } from '../training/files';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { models: { type: 'string' } } });
/** The engine compiles what it sees often: the first turns are not counted. */
const WARM_UP = 10;
const TURNS = 15;

const started = performance.now();
const tagger = values.models ? taggerOf(values.models) : shippedTagger();
console.log(`loaded in ${(performance.now() - started).toFixed(0)} ms`);
for (const set of positionals) {
  const blocks = jsonLines<{ text: string; language: string }>(set)
    .slice(0, 2000)
    .flatMap(({ text, language }) =>
      text.split('\n').map((line) => makeProse(line, isLanguage(language) ? language : 'fr')),
    );
  const words = blocks.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const from = process.cpuUsage();
    for (const block of blocks) findEntities(block, tagger);
    const { user, system } = process.cpuUsage(from);
    if (turn >= WARM_UP) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  console.log(
    `${set.split('/').at(-1)}: ${words} words, median ${Math.round((words / times[TURNS >> 1]!) * 1000)} words/s, best ${Math.round((words / times[0]!) * 1000)}`,
  );
}
