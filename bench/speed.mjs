#!/usr/bin/env node
// How fast Recoupe is, and whether that stays so as the folder grows. Prints a table, and with --write keeps it.
//
//   npm run build && npm run bench -- [--write] [--counts 100,1000,4000] [--keystrokes 120] [--no-peers]
//
// Articles: those of RECOUPE_EVAL, else of ../shared/eval; where there are none, made-up ones. Seconds are of CPU,
// so that a busy machine tells the same; keystrokes are of the clock, and beside it of the server's main thread.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articlesIn, layOut } from './speed/articles.mjs';
import { at, keystrokes } from './speed/keystrokes.mjs';
import { cacheFolder, measurePeers } from './speed/peers.mjs';
import { Server } from './speed/server.mjs';

const root = path.join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean' },
    counts: { type: 'string', default: '100,1000,4000' },
    keystrokes: { type: 'string', default: '120' },
    'no-peers': { type: 'boolean' },
  },
});
const evaluation = process.env.RECOUPE_EVAL ?? path.join(root, '..', 'shared', 'eval');
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'recoupe-bench-'));
const number = (value, digits = 1) => value.toFixed(digits);
/** By the clock, and of CPU. */
const both = ({ wall, cpu }, share) => `${number(at(wall, share))} (${number(at(cpu, share))})`;

const rows = [];
let peers = {};
for (const count of options.counts.split(',').map(Number)) {
  const folder = path.join(place, String(count));
  const kind = layOut(folder, count, evaluation);
  const files = articlesIn(folder).map((name) => path.join(folder, name));
  const megabytes = files.reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1e6;
  console.error(`${files.length} articles (${kind}), ${number(megabytes)} MB`);
  const server = new Server(root, folder);
  const { wall, cpu } = await server.scan();
  const { memory } = await server.used();
  const times = await keystrokes(server, Number(options.keystrokes));
  await server.stop();
  rows.push({ count: files.length, kind, megabytes, wall, cpu, memory, times });
  console.error(
    `  scan ${number(cpu)} s CPU, keystroke ${both(times, 0.5)} / ${both(times, 0.99)} ms, ${number(memory, 0)} MB`,
  );
  if (times.lost > 0) console.error(`  ${times.lost} keystrokes without a message`);
  if (rows.length === 1 && !options['no-peers']) peers = await measurePeers(files, cacheFolder(root));
}
fs.rmSync(place, { recursive: true, force: true });

const table = [
  '| articles | MB | first scan, s CPU (clock) | articles/s CPU | kB/s CPU | keystroke p50, ms clock (CPU) | p99, ms clock (CPU) | memory, MB |',
  '|---|---|---|---|---|---|---|---|',
  ...rows.map(
    ({ count, megabytes, wall, cpu, memory, times }) =>
      `| ${count} | ${number(megabytes)} | ${number(cpu)} (${number(wall)}) | ${number(count / cpu, 0)} | ${number((megabytes * 1000) / cpu, 0)} | ` +
      `${both(times, 0.5)} | ${both(times, 0.99)} | ${number(memory, 0)} |`,
  ),
];
const ours = rows[0].megabytes / rows[0].cpu;
const others = Object.entries(peers).map(([name, result]) =>
  result
    ? `| ${name} | ${result.files} | ${number((result.megabytes * 1000) / result.cpu)} | ${number(ours / (result.megabytes / result.cpu))} |`
    : `| ${name} | – | – | – |`,
);
if (others.length > 0) {
  table.push(
    '',
    `On the ${rows[0].count} articles, one file by itself each:`,
    '',
    '| checker | files done in a minute | kB/s CPU | Recoupe is faster, times |',
    '|---|---|---|---|',
    ...others,
  );
}
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const made = `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}; load ${number(os.loadavg()[0])}. Articles: ${rows[0].kind}.`;
const text = `${made}\n\n${table.join('\n')}\n`;
console.log(text);
if (options.write) {
  const page = path.join(root, 'docs', 'benchmarks.md');
  const before = fs.readFileSync(page, 'utf8');
  fs.writeFileSync(
    page,
    before.replace(/(<!-- speed -->\n)[^]*?(<!-- \/speed -->)/u, (_, open, close) => `${open}\n${text}\n${close}`),
  );
}
