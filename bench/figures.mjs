// CPU time of findFigures for 1,000 words, one thread, warm. Usage: node bench/figures.mjs FILE LANGUAGE
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const [file, language = 'fr'] = process.argv.slice(2);
const source = `export { makeProse } from './server/article/make-prose'; export { findFigures } from './server/extract/figures/find-figures';`;
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: process.cwd() },
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const { makeProse, findFigures } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);
const blocks = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => makeProse(line, language));
const words = blocks.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const times = Array.from({ length: 60 }, () => {
  const start = cpu();
  for (const block of blocks) findFigures(block, []);
  return ((cpu() - start) / words) * 1000;
})
  .slice(20)
  .sort((a, b) => a - b);
console.log(`${words} words: median ${times[times.length >> 1].toFixed(3)} ms CPU per 1,000 words`);
