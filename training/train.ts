import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { fromBase64 } from '../server/extract/entities/base64';
import { Clusters } from '../server/extract/entities/clusters';
import { isDemonym } from '../server/extract/entities/demonyms';
import { Gazetteer } from '../server/extract/entities/gazetteer';
import { beginOf, OUTSIDE, TYPES } from '../server/extract/entities/labels';
import { commandLine } from './arguments';
import { buildGazetteer } from './build-gazetteer';
import { readCorpora } from './corpora';
import { foldOf } from './folds';
import { readOwnMarked } from './own-marked';
import { OwnText } from './own-text';
import { train } from './perceptron';
import { randomNumbers } from './random';
import { samplesOf, type Annotated } from './samples';
import { buildClusters } from './word-clusters';
import { wordnetText } from './wordnet-text';

/** What the shipped weights were trained with. */
const USUAL = {
  epochs: 5,
  bits: 18,
  seed: 20171118,
  turns: 1,
  fewest: 3,
  margin: 250,
  fillings: 12,
  /** Word lists that the gazetteer is made without, to measure what they bring. */
  without: [] as string[],
  /** Sources that are left out: for measuring on a part of them, and for what each brings. */
  leaveOut: [] as string[],
  /** The part of UNER that is left out, to be measured on (`folds.ts`); null for none. */
  fold: null as number | null,
  /** The share of our own marked sentences to learn from: less for a learning curve. */
  marked: 1,
  hideGazetteer: 0.3,
  hideWord: 0.3,
  hideCluster: 0.15,
  weights: {
    'global-voices-fr': 6,
    'europeana-fr': 0.25,
    'own-marked-en': 3,
    'own-marked-fr': 3,
    wnut17: 0.6,
    wikigold: 3,
    'uner-en': 3,
    'uner-pt': 2,
  } as Record<string, number>,
};

const { data, out, vectors, choices } = commandLine();
const CHOICES: typeof USUAL = { ...USUAL, ...choices };
const started = Date.now();
const say = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const save = (name: string, bytes: Uint8Array): void => {
  fs.writeFileSync(path.join(out, name), `${Buffer.from(bytes).toString('base64')}\n`);
  say(
    `${name}: ${bytes.length} bytes, ${zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }).length} compressed (brotli), ${zlib.gzipSync(bytes).length} (gzip)`,
  );
};

fs.mkdirSync(out, { recursive: true });
const table = buildGazetteer(data, path.resolve('training'), CHOICES.without);
save('gazetteer.txt', table);
if (vectors) save('clusters.txt', buildClusters(vectors, data, randomNumbers(CHOICES.seed), say));
const clusterFile = path.join(out, 'clusters.txt');
if (!fs.existsSync(clusterFile)) fs.copyFileSync('server/models/clusters.txt', clusterFile);
const gazetteer = new Gazetteer(table, new Clusters(fromBase64(fs.readFileSync(clusterFile, 'utf8'))));
const random = randomNumbers(CHOICES.seed);
const own = new OwnText(data, path.resolve('training'), random);
const isLeftOut = ({ source, text }: Annotated): boolean =>
  CHOICES.leaveOut.includes(source) || (source.startsWith('uner') && foldOf(text) === CHOICES.fold);
const marked = readOwnMarked(path.resolve('training/own-marked'), CHOICES.marked);
const samples = [...readCorpora(data), ...marked, ...own.read(CHOICES.fillings), ...wordnetText(own, random)]
  .filter((annotated) => !isLeftOut(annotated))
  .flatMap((annotated, document) => samplesOf(annotated, document));
for (const { tokens, allowed, language } of samples) {
  // Sources differ in whether a nationality word is a name: here it need not be.
  tokens.forEach((token, i) => {
    if (allowed[i] === 1 << beginOf(TYPES.indexOf('other')) && isDemonym(token, language, gazetteer))
      allowed[i]! |= 1 << OUTSIDE;
  });
}
const bySource = new Map<string, number>();
for (const { source, tokens } of samples) bySource.set(source, (bySource.get(source) ?? 0) + tokens.length);
say([...bySource].map(([source, count]) => `${source} ${count}`).join(', '));
save('names.txt', train(samples, gazetteer, CHOICES, say));
