import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { isDemonym } from '../server/extract/entities/demonyms';
import { Gazetteer } from '../server/extract/entities/gazetteer';
import { beginOf, OUTSIDE, TYPES } from '../server/extract/entities/labels';
import { commandLine } from './arguments';
import { buildGazetteer } from './build-gazetteer';
import { readCorpora } from './corpora';
import { OwnText } from './own-text';
import { train } from './perceptron';
import { randomNumbers } from './random';
import { samplesOf } from './samples';
import { wordnetText } from './wordnet-text';

/** What the shipped weights were trained with. */
const USUAL = {
  epochs: 8,
  bits: 18,
  seed: 20171118,
  turns: 1,
  margin: 250,
  fillings: 12,
  /** Word lists that the gazetteer is made without, to measure what they bring. */
  without: [] as string[],
  /** Sources that are left out: for measuring on a part of them, and for what each brings. */
  leaveOut: [] as string[],
  /** 0 or 1: every second sentence of UNER is left out, to be measured on; null for none. */
  fold: null as number | null,
  hideGazetteer: 0.3,
  hideWord: 0.3,
  weights: {
    'global-voices-fr': 4,
    'europeana-fr': 0.25,
    wnut17: 0.6,
    wikigold: 3,
    'uner-en': 2,
    'uner-pt': 2,
  } as Record<string, number>,
};

const { data, out, choices } = commandLine();
const CHOICES: typeof USUAL = { ...USUAL, ...choices };
const started = Date.now();
const say = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const save = (name: string, bytes: Uint8Array): void => {
  fs.writeFileSync(path.join(out, name), `${Buffer.from(bytes).toString('base64')}\n`);
  say(
    `${name}: ${bytes.length} bytes, ${zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }).length} compressed (brotli), ${zlib.gzipSync(bytes).length} (gzip)`,
  );
};

const table = buildGazetteer(data, path.resolve('training'), CHOICES.without);
save('gazetteer.txt', table);
const random = randomNumbers(CHOICES.seed);
const own = new OwnText(data, path.resolve('training'), random);
const corpora = [...readCorpora(data), ...own.read(CHOICES.fillings), ...wordnetText(own, random)];
const firstOf = new Map<string, number>();
corpora.forEach(({ source }, i) => {
  if (!firstOf.has(source)) firstOf.set(source, i);
});
/** Is this text of its source, counted from its first, one of the fold that is left out? */
const inFold = (i: number): boolean =>
  CHOICES.fold !== null && (i - firstOf.get(corpora[i]!.source)!) % 2 === CHOICES.fold;
const samples = corpora
  .filter(({ source }, i) => !CHOICES.leaveOut.includes(source) && !(source.startsWith('uner') && inFold(i)))
  .flatMap((annotated, document) => samplesOf(annotated, document));
const gazetteer = new Gazetteer(table);
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
