import type { Block } from '../article/article';
import type { Language } from '../article/language';
import type { Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Span } from '../article/span';
import type { Token } from '../article/token';
import { findEvents } from '../language/events';
import { contentTerms } from '../language/terms';
import { firstAtOrAfter } from './runs';

/** The tokens beside a run in its clause, without its own: those before it from the nearest on, then those after it. */
export interface Clause {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly language: Language;
  /** Where the block begins: offsets of tokens are relative to it. */
  readonly offset: number;
}

/** An event (`#founding`) and the word by which an article tells it (`fondée`); one word may tell of several. */
export interface ToldEvent {
  readonly event: string;
  readonly word: string;
}

/** Marks that end a clause for good; a colon between figures is part of a time. */
const CLAUSE_MARKS = new Set([';', ':', '–', '—', '(', ')', '«', '»', '“', '”']);

/** Up to `reach` words to each side of the run, within the sentence and its strong marks. */
export function clauseAround(block: Block, sentence: Sentence, { start, end }: Span, reach: number): Clause {
  const { tokens, language } = block.prose;
  const collect = (from: number, step: 1 | -1): Token[] => {
    const found: Token[] = [];
    for (let i = from, words = 0; i >= sentence.firstToken && i < sentence.lastToken && words < reach; i += step) {
      const token = tokens[i]!;
      if (CLAUSE_MARKS.has(token.text) && !isInTime(tokens, i)) break;
      if (token.kind === 'word') words++;
      found.push(token);
    }
    return found;
  };
  return {
    before: collect(firstAtOrAfter(tokens, start - block.start) - 1, -1),
    after: collect(firstAtOrAfter(tokens, end - block.start), 1),
    language,
    offset: block.start,
  };
}

/** The colon of `16:42`. */
const isInTime = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ':' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.start === tokens[i]!.end;

type AboutClause<V> = (block: Block, sentence: Sentence, run: Span, reach: number) => V;

/** Longer runs, and a wider reach, have no number of their own. */
const LONGEST_RUN = 1 << 16;
const WIDEST_REACH = 1 << 6;

/** A question about the clause around a run, asked once for each run of a sentence as long as its words are kept. */
function clauseFact<V>(find: AboutClause<V>): AboutClause<V> {
  const answers = sentenceFact(() => new Map<number, V>());
  return (block, sentence, run, reach) => {
    const length = run.end - run.start;
    if (length >= LONGEST_RUN || reach >= WIDEST_REACH) return find(block, sentence, run, reach);
    const known = answers(sentence, block.prose);
    const key = ((run.start - block.start) * LONGEST_RUN + length) * WIDEST_REACH + reach;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = find(block, sentence, run, reach)));
    return answer;
  };
}

/** Content terms of the clause around a run. */
export const termsAround = clauseFact((block, sentence, run, reach): readonly string[] => {
  const { before, after, language } = clauseAround(block, sentence, run, reach);
  return contentTerms([...before, ...after], language);
});

/** Events told in the clause around a run. */
export const eventsAround = clauseFact((block, sentence, run, reach) =>
  eventsIn(clauseAround(block, sentence, run, reach), run),
);

/** Events told in the clause of a run, the nearest first, each with the word that tells it. */
export function eventsIn({ before, after, language, offset }: Clause, run: Span): readonly ToldEvent[] {
  const [start, end] = [run.start - offset, run.end - offset];
  const told: (ToldEvent & { readonly distance: number })[] = [];
  const add = (tokens: readonly Token[], distanceTo: (first: Token, last: Token) => number): void => {
    let behind = 0;
    const found = findEvents(tokens, language);
    found.forEach(({ events, first, last }, i) => {
      const next = found[i + 1];
      const own = distanceTo(tokens[first]!, tokens[last]!) + behind;
      const heads = next !== undefined && isOf(tokens.slice(last + 1, next.first));
      const distance = heads ? Math.min(own, distanceTo(tokens[next.first]!, tokens[next.last]!)) : own;
      behind = heads ? 1 : 0;
      const word = written(tokens.slice(first, last + 1));
      for (const event of events) told.push({ event, word, distance });
    });
  };
  // Of two as near, the one before it; a label, which may stand anywhere, is near.
  add([...before].reverse(), (_, last) => Math.max(0, start - last.end));
  // What happened stands before its date, unless the sentence begins with that: what follows it is told of something else.
  const led = told.length > 0 ? BEHIND : 0;
  add(after, (first) => Math.max(0, first.start - end) + led);
  told.sort((a, b) => a.distance - b.distance);
  const named = told.some(({ event }) => event !== HAPPENING);
  const seen = new Set<string>();
  return told.flatMap(({ event, word }) => {
    if (seen.has(event) || (named && event === HAPPENING)) return [];
    seen.add(event);
    return [{ event, word }];
  });
}

/** Words between an event and what it is of, and how many they may be: the draw `for the` final, la fin `de la` grève. */
const OF = new Set("of for in de d' du des del della di van von der do da".split(' '));
const OF_WORDS = 2;

/** Does the event before the words have the one after them as its object? Then the date is said of the one before. */
const isOf = (between: readonly Token[]): boolean =>
  between.length > 0 && between.length <= OF_WORDS && OF.has(between[0]!.norm);

/** How many of the events, the nearest first, the word of the first may tell. */
export function leadingOf(told: readonly ToldEvent[]): number {
  const other = told.findIndex(({ word }) => word !== told[0]!.word);
  return other < 0 ? told.length : other;
}

/** Characters by which an event after its date is farther from it than one before it. */
const BEHIND = 24;

/** The words of a run of tokens. */
const written = (tokens: readonly Token[]): string =>
  tokens.map(({ text, end }, i) => (tokens[i + 1] && tokens[i + 1]!.start > end ? `${text} ` : text)).join('');

/** What `took place` tells of is the event named beside it. */
const HAPPENING = '#happening';
