#!/usr/bin/env node
// Scores the built command line on the labelled data sets, and prints one table: measure, target, figure.
//
//   npm run build && npm run evaluate -- [--write] [--floor] [--limit N] [names dates figures quotes comparison …]
//
// The data sets are not part of the repository. They are looked for in RECOUPE_EVAL, else in ../shared/eval beside it;
// where there are none this says so and ends well, so that it may stand in any pipeline.
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS } from './evaluate/measures.mjs';
import { row, withTable } from './evaluate/table.mjs';

const root = path.join(import.meta.dirname, '..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    floor: { type: 'boolean' },
    limit: { type: 'string' },
    cli: { type: 'string', default: path.join(root, 'dist', 'cli.cjs') },
  },
});
const folder = process.env.RECOUPE_EVAL ?? path.join(root, '..', 'shared', 'eval');
const unknown = positionals.filter((name) => !GROUPS.some((group) => group.name === name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known: ${GROUPS.map((group) => group.name).join(', ')}`);
  process.exit(2);
}
if (!fs.existsSync(path.join(folder, 'score-spans.mjs'))) {
  console.log('No evaluation data here (RECOUPE_EVAL, or ../shared/eval): nothing was measured.');
  process.exit(0);
}
if (!fs.existsSync(options.cli)) {
  console.error(`${path.relative('.', options.cli)} is not there: npm run build`);
  process.exit(2);
}

/** The report of one scoring script as an object, or null with the reason on standard error. */
function score(command, args) {
  const limit = options.limit && args[0] === 'score-spans.mjs' ? ['--limit', options.limit] : [];
  const [script, ...rest] = args;
  const run = spawnSync(process.execPath, [path.join(folder, script), '--json', ...limit, ...rest], {
    cwd: folder,
    env: { ...process.env, RECOUPE: command },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  try {
    return JSON.parse(run.stdout);
  } catch {
    console.error(`${args.join(' ')}: ${run.stderr.trim().split('\n')[0]}`);
    return null;
  }
}

/** The command that answers with held-out weights, or null if these were not trained. */
function heldOutProgram(models) {
  if (!fs.existsSync(path.join(models, '0', 'names.txt'))) return null;
  const outfile = path.join(models, 'held-out.cjs');
  const entryPoints = [path.join(root, 'training', 'held-out.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20', logLevel: 'error' });
  return `${quoted(process.execPath)} ${quoted(outfile)} ${quoted(models)}`;
}

const quoted = (file) => `'${file.replaceAll("'", `'\\''`)}'`;
const product = `${quoted(process.execPath)} ${quoted(path.resolve(options.cli))}`;
const floor = `${quoted(process.execPath)} ${quoted(path.join(folder, 'fake-recoupe.mjs'))}`;
const heldOut = heldOutProgram(path.join(root, 'node_modules', '.cache', 'recoupe-held-out'));
const rows = [];
for (const group of GROUPS) {
  if (positionals.length > 0 && !positionals.includes(group.name)) continue;
  for (const { args, measures, heldOut: trainedOn } of group.runs) {
    const program = trainedOn ? heldOut : product;
    const report = program && score(program, args);
    if (!program)
      console.error(`${args.at(-1)}: trained on; asks for the weights of docs/names.md, "Held-out weights"`);
    const lowest = options.floor ? score(floor, args) : null;
    for (const measure of measures) rows.push(row(group.name, args, measure, report, lowest));
  }
}
const text = withTable(rows, options.floor);
console.log(text);

if (options.write) {
  const file = path.join(root, 'docs', 'accuracy.md');
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const day = new Date().toISOString().slice(0, 10);
  const [start, end] = ['<!-- evaluate: start -->', '<!-- evaluate: end -->'];
  const note = `Measured on ${day} at ${commit || 'no commit'} with \`npm run evaluate\`${options.limit ? `, first ${options.limit} documents of each set` : ''}.`;
  const section = `${start}\n\n${note}\n\n${text}\n\n${end}`;
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : `# Accuracy\n\n${start}\n${end}\n`;
  const marked = old.includes(start) ? old : `${old.trimEnd()}\n\n${start}\n${end}\n`;
  const [before, rest] = marked.split(start);
  fs.writeFileSync(file, before + section + rest.slice(rest.indexOf(end) + end.length));
  console.log(`\nWritten to ${path.relative('.', file)}.`);
}
