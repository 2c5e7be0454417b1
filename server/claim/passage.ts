import type { Article, Block } from '../article/article';
import type { Sentence } from '../article/prose';
import type { Token } from '../article/token';
import { contains, overlaps, type Span } from '../article/span';
import type { DateMention, Mention, QuoteMention } from '../extract/mention';
import type { Language } from '../article/language';
import { cueWords } from '../language/cue-words';
import { contentTerms, eventOf } from '../language/terms';
import type { Attribution, EventTime, Topic } from './claim';

/** What stands around a run of words: the part of a claim that every kind shares. */
export interface Passage {
  readonly sentence: Span;
  readonly topic: Topic;
  readonly when: EventTime;
  readonly source: Attribution | null;
  readonly block: Block;
}

/** An event (`#founding`) and the word by which an article tells it (`fondée`). */
export interface ToldEvent {
  readonly event: string;
  readonly word: string;
}

/** Tokens between a verb of saying and the day on which it was said. */
const REPORT_REACH = 2;

/** Marks that end a clause for good. */
const CLAUSE_MARKS = new Set([';', ':', '–', '—', '(', ')', '«', '»', '“', '”']);

/** A day of the calendar, or a weekday that nothing anchors. */
const ONE_DAY = /^(?:\d{4}-\d{2}-\d{2}|XXXX-WXX-\d)(?:T.*)?$/u;

const NO_TIME: EventTime = { earliest: null, latest: null, timex: null, mention: null };

/** One sentence of the article, read once however many claims it makes. */
interface ReadSentence {
  readonly span: Span;
  readonly block: Block;
  /** Index among the block's sentences. */
  readonly place: number;
  /** Indices of mentions that start in it. */
  readonly mentions: readonly number[];
  readonly topic: Topic;
}

/** Looks up what surrounds a passage of one article. Offsets are into the file. */
export class Passages {
  private readonly sentences: (ReadSentence | undefined)[][] = [];

  /** `mentions` are the article's, by span. */
  constructor(
    readonly article: Article,
    readonly mentions: readonly Mention[],
  ) {}

  /** The passage around a run, or null in page furniture and outside all blocks. */
  at(span: Span): Passage | null {
    const sentence = this.sentenceAt(span.start);
    if (!sentence || sentence.block.prose.kind === 'furniture') return null;
    return {
      sentence: sentence.span,
      topic: sentence.topic,
      when: this.timeOf(span, sentence),
      source: this.sourceOf(span),
      block: sentence.block,
    };
  }

  /** Mentions of a kind that start in the sentence of the passage, by span. */
  mentionsIn(span: Span): readonly number[] {
    return this.sentenceAt(span.start)?.mentions ?? [];
  }

  /** Content terms of the clause around a run: up to `reach` words to each side, within the sentence and its strong marks. */
  near(span: Span, reach: number): readonly string[] {
    const around = this.clause(span, reach);
    return around ? contentTerms(around.tokens, around.language) : [];
  }

  /** Events told in the clause around a run, the nearest first, each with the word that tells it. */
  eventsNear(span: Span, reach: number): readonly ToldEvent[] {
    const around = this.clause(span, reach);
    if (!around) return [];
    const distance = ({ start, end }: Token): number =>
      Math.max(start + around.offset - span.end, span.start - end - around.offset);
    const ordered = [...around.tokens].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
    const told = new Map<string, string>();
    for (const { norm, kind, text } of ordered) {
      const event = kind === 'word' ? eventOf(norm, around.language) : null;
      if (event && !told.has(event)) told.set(event, text);
    }
    return [...told].map(([event, word]) => ({ event, word }));
  }

  /** The tokens beside a run, without its own. */
  private clause(span: Span, reach: number): { tokens: Token[]; language: Language; offset: number } | null {
    const block = this.article.blocks[lastAtOrBefore(this.article.blocks, span.start)];
    if (!block) return null;
    const { tokens, sentences, language } = block.prose;
    const [start, end] = [span.start - block.start, span.end - block.start];
    const sentence = sentences[Math.max(0, lastAtOrBefore(sentences, start))];
    if (!sentence) return null;
    const around: Token[] = [];
    const collect = (from: number, step: 1 | -1): void => {
      let words = 0;
      for (let i = from; i >= sentence.firstToken && i < sentence.lastToken && words < reach; i += step) {
        const token = tokens[i]!;
        if (CLAUSE_MARKS.has(token.text)) break;
        if (token.kind === 'word') words++;
        around.push(token);
      }
    };
    collect(firstAtOrAfter(tokens, start) - 1, -1);
    collect(firstAtOrAfter(tokens, end), 1);
    return { tokens: around, language, offset: block.start };
  }

  private sentenceAt(offset: number): ReadSentence | null {
    const blocks = this.article.blocks;
    const b = lastAtOrBefore(blocks, offset);
    const block = blocks[b];
    if (!block || offset >= block.end) return null;
    const sentences = block.prose.sentences;
    const s = Math.max(0, lastAtOrBefore(sentences, offset - block.start));
    return sentences[s] ? this.read(b, block, s, sentences[s]) : null;
  }

  private read(b: number, block: Block, s: number, sentence: Sentence): ReadSentence {
    const row = (this.sentences[b] ??= []);
    return (row[s] ??= this.readAnew(block, s, sentence));
  }

  private readAnew(block: Block, place: number, sentence: Sentence): ReadSentence {
    const span = { start: block.start + sentence.start, end: block.start + sentence.end };
    const mentions: number[] = [];
    for (let i = firstAtOrAfter(this.mentions, span.start); i < this.mentions.length; i++) {
      if (this.mentions[i]!.start >= span.end) break;
      mentions.push(i);
    }
    const { tokens, language } = block.prose;
    const terms = contentTerms(tokens.slice(sentence.firstToken, sentence.lastToken), language);
    const entities = mentions.filter((i) => this.mentions[i]!.kind === 'entity');
    return { span, block, place, mentions, topic: { terms, entities } };
  }

  /** The date in the same sentence that stands nearest; else one in the sentence before it in the block. */
  private timeOf(span: Span, sentence: ReadSentence): EventTime {
    const here = this.nearestDate(span, sentence.mentions);
    if (here !== null) return this.eventTime(here);
    const before = sentence.place - 1;
    const { block } = sentence;
    const previous = block.prose.sentences[before];
    if (!previous) return NO_TIME;
    const b = this.article.blocks.indexOf(block);
    const there = this.nearestDate(span, this.read(b, block, before, previous).mentions);
    return there === null ? NO_TIME : this.eventTime(there);
  }

  private nearestDate(span: Span, candidates: readonly number[]): number | null {
    let best: number | null = null;
    let nearest = Infinity;
    for (const i of candidates) {
      const mention = this.mentions[i]!;
      if (mention.kind !== 'date' || (mention.timex !== 'DATE' && mention.timex !== 'TIME')) continue;
      if (overlaps(mention, span) || this.datesReport(mention)) continue;
      const distance = Math.max(mention.start - span.end, span.start - mention.end);
      if (distance < nearest) [best, nearest] = [i, distance];
    }
    return best;
  }

  /** The last day told before a run, however far: narrative goes on at the time it is at. */
  lastDay(span: Span): EventTime {
    for (let i = firstAtOrAfter(this.mentions, span.start) - 1; i >= 0; i--) {
      const mention = this.mentions[i]!;
      if (mention.kind === 'date' && mention.timex === 'DATE' && ONE_DAY.test(mention.value)) return this.eventTime(i);
    }
    return NO_TIME;
  }

  /** Does the date say when something was reported (`a annoncé vendredi`) rather than when it happened? */
  private datesReport(date: Span): boolean {
    const block = this.article.blocks[lastAtOrBefore(this.article.blocks, date.start)];
    if (!block) return false;
    const { tokens, language } = block.prose;
    const at = firstAtOrAfter(tokens, date.start - block.start);
    const before = tokens.slice(Math.max(0, at - REPORT_REACH), at);
    return before.some(({ norm }) => cueWords(language).verbs.get(norm)?.class === 'say');
  }

  private eventTime(index: number): EventTime {
    const { earliest, latest, value } = this.mentions[index] as DateMention;
    return { earliest, latest, timex: value, mention: index };
  }

  /** The speaker of the innermost quotation or reported clause that holds the run. */
  private sourceOf(span: Span): Attribution | null {
    let innermost: QuoteMention | null = null;
    for (const mention of this.mentions) {
      if (mention.start > span.start) break;
      if (mention.kind !== 'quote' || mention.scare || !mention.speaker || !contains(mention, span)) continue;
      if (!innermost || contains(innermost, mention)) innermost = mention;
    }
    if (!innermost?.speaker) return null;
    const { start, end, text, mention, form } = innermost.speaker;
    return {
      start,
      end,
      text,
      mention,
      named: form === 'name' || form === 'organization' || mention !== null,
      role: form === 'role',
    };
  }
}

/** Index of the last run that starts at or before the offset, or -1. */
function lastAtOrBefore(runs: readonly Span[], offset: number): number {
  return firstAtOrAfter(runs, offset + 1) - 1;
}

/** Index of the first run that starts at or after the offset. Runs are sorted by start. */
function firstAtOrAfter(runs: readonly Span[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
