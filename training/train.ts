import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { Gazetteer } from '../server/extract/entities/gazetteer';
import { folders } from './arguments';
import { buildGazetteer } from './build-gazetteer';
import { readCorpora } from './corpora';
import { train } from './perceptron';
import { samplesOf } from './samples';

/** What the shipped weights were trained with. */
export const CHOICES = {
  epochs: 10,
  bits: 18,
  seed: 20171118,
  hideGazetteer: 0.15,
  hideWord: 0.15,
  weights: { 'global-voices-fr': 2, 'europeana-fr': 0.3, wnut17: 0.5 } as Record<string, number>,
};

const { data, out } = folders();
const started = Date.now();
const say = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const save = (name: string, bytes: Uint8Array): void => {
  fs.writeFileSync(path.join(out, name), `${Buffer.from(bytes).toString('base64')}\n`);
  say(`${name}: ${bytes.length} bytes, ${zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }).length} compressed (brotli), ${zlib.gzipSync(bytes).length} (gzip)`);
};

const table = buildGazetteer(data, path.resolve('training'));
save('gazetteer.txt', table);
const corpora = readCorpora(data);
const samples = corpora.flatMap((annotated, document) => samplesOf(annotated, document));
const bySource = new Map<string, number>();
for (const { source, tokens } of samples) bySource.set(source, (bySource.get(source) ?? 0) + tokens.length);
say([...bySource].map(([source, count]) => `${source} ${count}`).join(', '));
save('names.txt', train(samples, new Gazetteer(table), CHOICES, say));
