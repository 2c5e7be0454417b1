/**
 * How well articles about one event are told from others: every set of articles of the evaluation data that was read
 * as one event, all in one workspace. Run with `npx esbuild bench/stories.ts --bundle --platform=node | node`.
 * The data sets are not part of the repository: RECOUPE_EVAL, else `../shared/eval` beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../server/article/read';
import { signatureOf } from '../server/link/signature';
import { Stories } from '../server/link/stories';

const data = path.join(process.env['RECOUPE_EVAL'] ?? path.join('..', 'shared', 'eval'), 'natural');
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.65];

interface Gold {
  readonly articles: readonly string[];
  readonly published: Readonly<Record<string, string>>;
}

if (!existsSync(data)) {
  console.log('No evaluation data here: nothing was measured.');
  process.exit(0);
}
const stories = new Stories();
/** Sets that each article belongs to: some stand in two. */
const sets = new Map<string, Set<number>>();
readdirSync(path.join(data, 'gold'))
  .sort()
  .forEach((name, set) => {
    const gold = JSON.parse(readFileSync(path.join(data, 'gold', name), 'utf8')) as Gold;
    for (const file of gold.articles) {
      if (!sets.has(file)) {
        const text = readFileSync(path.join(data, 'data', file), 'utf8');
        stories.set(file, signatureOf(readArticle(file, text, { published: gold.published[file] ?? null })));
      }
      sets.set(file, (sets.get(file) ?? new Set()).add(set));
    }
  });
stories.refresh();

const same: number[] = [];
const other: number[] = [];
const files = [...sets.keys()].sort();
files.forEach((a, i) => {
  for (const b of files.slice(i + 1)) {
    const together = [...sets.get(a)!].some((set) => sets.get(b)!.has(set));
    (together ? same : other).push(stories.relation(a, b).score);
  }
});
const share = (scores: readonly number[], least: number): string =>
  `${((100 * scores.filter((score) => score >= least).length) / scores.length).toFixed(1)} %`;
console.log(`${files.length} articles; ${same.length} pairs of one set, ${other.length} of two`);
console.log('| score from | one set | two sets |\n|---|---|---|');
for (const least of THRESHOLDS) console.log(`| ${least} | ${share(same, least)} | ${share(other, least)} |`);
