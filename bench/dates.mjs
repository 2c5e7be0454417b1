// Dates: accuracy against chrono-node and Microsoft's recognisers on the same sets in the same run, and speed.
// The recognisers (MIT) are no dependency of the project: --peers fetches them into a folder of the cache.
// usage: node bench/dates.mjs [--peers] SET.jsonl...     sets: {"text","language","published"?,"gold":[{"kind":"date","start","end","value"?}],"complete"?}
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const MODULE = `
export { readArticle } from './server/article/read';
export { findDates } from './server/extract/dates/find-dates';
export { refineDates } from './server/extract/dates/refine-dates';
export { shift } from './server/extract/shift';`;

const require = createRequire(import.meta.url);
const CACHE = path.resolve(import.meta.dirname, '..', 'node_modules', '.cache', 'recoupe-bench-dates');
const PEER = '@microsoft/recognizers-text-date-time';

/** Puts the peers into the cache folder, once. */
function fetchPeers() {
  if (existsSync(path.join(CACHE, 'node_modules', PEER))) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path.join(CACHE, 'package.json'), '{"private":true}\n');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', `${PEER}@1.3`], { cwd: CACHE, stdio: 'ignore' });
}

/** The product's own reading, from source. */
async function recoupe() {
  const root = path.resolve(import.meta.dirname, '..');
  const { outputFiles } = await build({
    stdin: { contents: MODULE, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    loader: { '.txt': 'text' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  const { readArticle, findDates, refineDates, shift } = module.exports;
  const articles = new Map();
  return ({ text, language, published }) => {
    let article = articles.get(text);
    if (!article)
      articles.set(text, (article = readArticle('a.txt', text, { language, published: published ?? null })));
    const context = { published: article.metadata.published };
    return refineDates(
      article,
      article.blocks.flatMap(({ prose, start }) => findDates(prose, context).map((mention) => shift(mention, start))),
    );
  };
}

const pad = (value) => String(value).padStart(2, '0');

/** chrono-node: only the parts that are certain make the value. */
async function chrono() {
  const locales = await import('chrono-node');
  return ({ text, language, published }) =>
    (locales[language] ?? locales.en).casual
      .parse(text, published ? new Date(`${published}T12:00:00`) : undefined, { forwardDate: false })
      .map((result) => ({
        start: result.index,
        end: result.index + result.text.length,
        value: chronoValue(result.start),
      }));
}

function chronoValue(parts) {
  const sure = (name) => parts.isCertain(name);
  const day = `${parts.get('year')}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
  const time = sure('hour') ? `T${pad(parts.get('hour'))}:${pad(parts.get('minute') ?? 0)}` : '';
  if (sure('day') || sure('weekday')) return day + time;
  if (sure('month')) return day.slice(0, 7);
  return time || day;
}

/** Microsoft's recognisers, if they have been fetched. */
function microsoft() {
  try {
    const { recognizeDateTime, Culture } = createRequire(path.join(CACHE, 'package.json'))(PEER);
    const cultures = {
      fr: Culture.French,
      en: Culture.English,
      es: Culture.Spanish,
      de: Culture.German,
      it: Culture.Italian,
      pt: Culture.Portuguese,
      nl: Culture.Dutch,
    };
    return ({ text, language, published }) =>
      recognizeDateTime(
        text,
        cultures[language],
        undefined,
        published ? new Date(`${published}T00:00:00`) : undefined,
      ).map(({ start, end, resolution }) => ({
        start,
        end: end + 1,
        value: resolution?.values?.[0]?.timex ?? '',
      }));
  } catch {
    return null;
  }
}

const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const jaccard = (a, b) => shared(a, b) / (a.end - a.start + b.end - b.start - shared(a, b));
const normal = (value) =>
  String(value)
    .toUpperCase()
    .replace(/T(\d\d)$/, 'T$1:00')
    .replace(/(T\d\d:\d\d):00$/, '$1');

/** Relaxed spans (any overlap, one to one, the most alike first) and the share of right values among them. */
function score(rows, read) {
  const tally = { gold: 0, hits: 0, false: 0, asked: 0, right: 0 };
  for (const row of rows) {
    const gold = row.gold.filter(({ kind }) => kind === 'date');
    const found = read(row);
    const pairs = gold
      .filter(({ optional }) => !optional)
      .flatMap((g) => found.map((p) => ({ g, p, like: jaccard(g, p) })))
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.like - a.like);
    const taken = new Set();
    for (const { g, p } of pairs) {
      if (taken.has(g) || taken.has(p)) continue;
      taken.add(g).add(p);
      tally.hits++;
      if (g.value === undefined) continue;
      tally.asked++;
      if ([g.value].flat().some((value) => normal(value) === normal(p.value))) tally.right++;
    }
    tally.gold += gold.filter(({ optional }) => !optional).length;
    tally.false += found.filter((p) => !taken.has(p) && !gold.some((g) => g.optional && shared(g, p) > 0)).length;
  }
  const precision = tally.hits / (tally.hits + tally.false);
  const recall = tally.hits / tally.gold;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    value: tally.asked ? tally.right / tally.asked : null,
  };
}

/** Processor time for 1,000 words, the best of some rounds over the texts. */
function speed(rows, read) {
  const words = rows.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    for (const row of rows) read(row);
    best = Math.min(best, process.cpuUsage(before).user / 1000);
    if (best > 5000) break;
  }
  return (best / words) * 1000;
}

if (process.argv.includes('--peers')) fetchPeers();
const systems = Object.entries({
  recoupe: await recoupe(),
  'chrono-node': await chrono(),
  'recognizers-text': microsoft(),
}).filter(([, read]) => read);
const percent = (share) => (share === null ? '–' : (100 * share).toFixed(1));
console.log('| set | system | precision | recall | F1 | values | ms / 1,000 words |\n|---|---|---|---|---|---|---|');
for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ complete }) => complete?.includes('date') ?? true);
  for (const [name, read] of systems) {
    const { precision, recall, f1, value } = score(rows, read);
    console.log(
      `| ${path.basename(file, '.jsonl')} | ${name} | ${[precision, recall, f1, value].map(percent).join(' | ')} | ${speed(rows, read).toFixed(2)} |`,
    );
  }
}
