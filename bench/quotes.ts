/**
 * How fast quotations are read and aligned. Run with `npx esbuild bench/quotes.ts --bundle --platform=node | node`.
 * Reading: milliseconds for 1,000 words, one thread, warm. Aligning: 100,000 made-up quotations, of which one in ten
 * is printed twice with a word changed, met by their keys as in the workspace; seconds of processor time.
 */
import { readArticle } from '../server/article/read';
import type { QuoteClaim } from '../server/claim/quote-claims';
import { makeQuoteClaims } from '../server/claim/quote-claims';
import { Passages } from '../server/claim/passage';
import { wordGrams } from '../server/claim/word-grams';
import { differences } from '../server/compare/quotes/differences';
import { sameUtterance } from '../server/compare/quotes/same-utterance';
import { findEntities } from '../server/extract/entities/find-entities';
import { findQuotes } from '../server/extract/quotes/find-quotes';
import { refineQuotes } from '../server/extract/quotes/refine-quotes';
import { shift } from '../server/extract/shift';

const QUOTATIONS = 100_000;
const RUNS = 300;
/** A busy machine only ever makes a round slower: the middle one is told, and the quickest. */
const ROUNDS = 7;
/** Processor time in milliseconds: a busy machine does not spoil it. */
const clock = (): number => process.cpuUsage().user / 1000;
const PASSAGE = [
  '« Nous avons rouvert la passerelle ce matin, après deux semaines de travaux », a déclaré mardi la maire, Solène Vasquin, devant les riverains du quartier.',
  'Selon le chef du chantier, les câbles seront changés avant l’hiver. « Rien ne presse, explique-t-il, mais il faut le faire. »',
  '“We never closed the ferry,” said Tomas Ekdahl, who runs the harbour office. “We only asked people to walk around.” He added that the pier would be painted in May.',
  'Les services de la ville ont indiqué que le coût des réparations ne dépasserait pas le budget voté en mars par le conseil municipal.',
];

/** A generator of numbers between 0 and 1 that gives the same ones in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function reading(): void {
  const text = Array.from({ length: 24 }, (_, i) => PASSAGE[i % PASSAGE.length]!).join('\n\n');
  const words = text.split(/\s+/u).length;
  const article = readArticle('bench.txt', text, { language: 'fr' });
  const entities = article.blocks.map((block) => findEntities(block.prose));
  const placed = article.blocks.flatMap((block, i) => entities[i]!.map((entity) => shift(entity, block.start)));
  const once = (): void => {
    const quotes = article.blocks.flatMap((block, i) =>
      findQuotes(block.prose, entities[i]!).map((quote) => shift(quote, block.start)),
    );
    refineQuotes(article, quotes, placed);
  };
  for (let i = 0; i < RUNS; i++) once();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = clock();
    for (let i = 0; i < RUNS; i++) once();
    return ((clock() - start) / RUNS / words) * 1000;
  }).sort((a, b) => a - b);
  const [least, middle] = [rounds[0]!, rounds[ROUNDS >> 1]!].map((each) => each.toFixed(2));
  console.log(
    `reading: ${middle} ms for 1,000 words, at best ${least} (${ROUNDS} rounds of ${RUNS} times ${words} words)`,
  );
}

/** Half are function words; the others fall off as in real text (Zipf), without the ranks that function words hold. */
function sentences(count: number): string[] {
  const next = random(7);
  const syllables = ['ra', 'me', 'to', 'li', 'sun', 'var', 'pel', 'do', 'kin', 'ber', 'ash', 'cor', 'ni', 'gal', 'fen'];
  const lexicon = Array.from({ length: 20_000 }, () => {
    const length = 2 + Math.floor(next() * 3);
    return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]!).join('');
  });
  const small = 'we have the to of and that this is not will be a in for it they are you on with our at all'.split(' ');
  const word = (): string =>
    next() < 0.5
      ? small[Math.floor(next() * small.length)]!
      : lexicon[Math.floor(lexicon.length ** (0.35 + 0.65 * next())) - 1]!;
  const made: string[] = [];
  while (made.length < count) {
    const list = Array.from({ length: 6 + Math.floor(next() * 24) }, word);
    made.push(list.join(' '));
    if (made.length % 10 === 0 && made.length < count) {
      list[Math.floor(list.length / 2)] = 'zanzeber';
      made.push(list.join(' '));
    }
  }
  return made;
}

function aligning(): void {
  const claims: QuoteClaim[] = [];
  const keys: (readonly string[])[] = [];
  let making = 0;
  const all = sentences(QUOTATIONS);
  for (let i = 0; i < all.length; i += 200) {
    const text = all
      .slice(i, i + 200)
      .map((sentence) => `“${sentence},” she said.`)
      .join('\n\n');
    const article = readArticle(`${i}.txt`, text, { language: 'en' });
    const quotes = article.blocks.flatMap((block) =>
      findQuotes(block.prose, []).map((quote) => shift(quote, block.start)),
    );
    const made = makeQuoteClaims(new Passages(article, quotes));
    claims.push(...made);
    // As in the workspace, keys are made while the words of the claims are at hand.
    const start = clock();
    keys.push(...made.map((claim) => wordGrams(claim.utterance.words)));
    making += clock() - start;
  }
  const met = clock();
  const byKey = new Map<string, number[]>();
  const seen = new Int32Array(claims.length).fill(-1);
  const pairs: number[] = [];
  for (let i = 0; i < claims.length; i++) {
    for (const key of keys[i]!) {
      const known = byKey.get(key);
      for (const j of known ?? []) {
        if (seen[j] === i) continue;
        seen[j] = i;
        pairs.push(j, i);
      }
      if (known) known.push(i);
      else byKey.set(key, [i]);
    }
  }
  const compared = clock();
  let altered = 0;
  for (let p = 0; p < pairs.length; p += 2) {
    const [a, b] = [claims[pairs[p]!]!, claims[pairs[p + 1]!]!];
    const match = sameUtterance(a, b);
    if (match && differences(a, b, match.alignment).length > 0) altered++;
  }
  const end = clock();
  const seconds = (time: number): string => (time / 1000).toFixed(2);
  console.log(
    `aligning: ${claims.length} quotations in ${seconds(making + end - met)} s: keys ${seconds(making)} s, ` +
      `meeting by ${byKey.size} keys ${seconds(compared - met)} s, comparing ${pairs.length / 2} pairs ` +
      `${seconds(end - compared)} s; ${altered} altered`,
  );
}

reading();
aligning();
