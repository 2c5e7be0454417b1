// Processor time of reading dates, figures, and both together, for 1,000 words: one thread, warm.
// usage: node bench/figures.mjs [--language xx] [--rounds N] FILE-OR-FOLDER...     .txt and .md files; the language is found if not given
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, rounds: { type: 'string', default: '40' }, hot: { type: 'string' } },
});
const MODULE = `
export { readArticle } from './server/article/read';
export { findDates } from './server/extract/dates/find-dates';
export { refineDates } from './server/extract/dates/refine-dates';
export { findFigures } from './server/extract/figures/find-figures';
export { shift } from './server/extract/shift';`;
const { outputFiles } = await build({
  stdin: { contents: MODULE, resolveDir: path.resolve(import.meta.dirname, '..'), loader: 'ts' },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
const module = { exports: {} };
new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, () => ({}));
const { readArticle, findDates, refineDates, findFigures, shift } = module.exports;

const files = positionals.flatMap((name) =>
  statSync(name).isDirectory()
    ? readdirSync(name)
        .filter((file) => /\.(?:txt|md)$/.test(file))
        .map((file) => path.join(name, file))
    : [name],
);
const articles = files.map((file) =>
  readArticle(path.basename(file), readFileSync(file, 'utf8'), { language: values.language, published: '2020-03-04' }),
);
const words = articles
  .flatMap(({ blocks }) => blocks)
  .reduce((sum, { prose }) => sum + prose.tokens.filter(({ kind }) => kind === 'word').length, 0);

const datesOf = ({ blocks, metadata }) => blocks.map(({ prose }) => findDates(prose, metadata));
const found = articles.map(datesOf);
const WORK = {
  dates: () => articles.forEach((article) => refine(article, datesOf(article))),
  figures: () => articles.forEach(({ blocks }, a) => blocks.forEach(({ prose }, b) => findFigures(prose, found[a][b]))),
  both: () =>
    articles.forEach((article) => {
      const dates = datesOf(article);
      refine(article, dates);
      article.blocks.forEach(({ prose }, b) => findFigures(prose, dates[b]));
    }),
};
const refine = (article, dates) =>
  refineDates(
    article,
    article.blocks.flatMap(({ start }, b) => dates[b].map((mention) => shift(mention, start))),
  );

const rounds = Number(values.rounds);
console.log(`${words} words of ${articles.length} articles; ms of CPU for 1,000 words, ${rounds} rounds`);
for (const [name, work] of Object.entries(WORK)) {
  if (values.hot && values.hot !== name) continue;
  const times = [];
  for (let round = -5; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) times.push(((user + system) / words) * 1);
  }
  times.sort((a, b) => a - b);
  console.log(`${name.padEnd(8)} best ${times[0].toFixed(3)}  median ${times[rounds >> 1].toFixed(3)}`);
}
