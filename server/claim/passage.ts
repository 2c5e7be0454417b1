import type { Article, Block } from '../article/article';
import type { Prose, Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Span } from '../article/span';
import type { Token } from '../article/token';
import type { Mention } from '../extract/mention';
import { isSince } from '../language/since';
import { isStandIn } from '../language/stand-ins';
import { contentTerms } from '../language/terms';
import type { Attribution, EventTime, Topic } from './claim';
import { clauseAround, eventsAround, eventsIn, termsAround, type Clause, type ToldEvent } from './clause';
import { labelOf } from './row-label';
import { firstAtOrAfter, lastAtOrBefore } from './runs';
import { Sources } from './sources';
import { NO_TIME, Times } from './times';

/** What stands around a run of words: the part of a claim that every kind shares. */
export interface Passage {
  readonly sentence: Span;
  readonly topic: Topic;
  readonly when: EventTime;
  readonly source: Attribution | null;
  readonly block: Block;
}

/** One sentence of the article, read once however many claims it makes. */
interface ReadSentence {
  readonly span: Span;
  readonly block: Block;
  /** Index of its block, and its own among the block's sentences. */
  readonly row: number;
  readonly place: number;
  /** Indices of mentions that start in it. */
  readonly mentions: readonly number[];
  readonly topic: Topic;
}

const wordsOf = ({ firstToken, lastToken }: Sentence, { tokens }: Prose): readonly Token[] =>
  tokens.slice(firstToken, lastToken);

/** Content terms of a sentence without those of a label. */
const ownTerms = sentenceFact((sentence, prose) => contentTerms(wordsOf(sentence, prose), prose.language));

/** Looks up what surrounds a passage of one article. Offsets are into the file. */
export class Passages {
  private readonly sentences: (ReadSentence | undefined)[][] = [];
  private readonly labels: (readonly Token[] | undefined)[] = [];
  private readonly sources: Sources;
  private readonly times: Times;

  /** `mentions` are the article's, by span. */
  constructor(
    readonly article: Article,
    readonly mentions: readonly Mention[],
  ) {
    this.sources = new Sources(mentions);
    this.times = new Times(article, mentions);
  }

  /** The passage around a run, or null in page furniture and outside all blocks. */
  at(span: Span): Passage | null {
    const sentence = this.sentenceAt(span.start);
    if (!sentence || sentence.block.prose.kind === 'furniture') return null;
    return {
      sentence: sentence.span,
      topic: sentence.topic,
      when: this.timeOf(span, sentence),
      source: this.sources.of(span),
      block: sentence.block,
    };
  }

  /** Mentions of a kind that start in the sentence of the passage, by span. */
  mentionsIn(span: Span): readonly number[] {
    return this.sentenceAt(span.start)?.mentions ?? [];
  }

  /** Content terms of the clause around a run: up to `reach` words to each side, within the sentence and its strong marks. */
  near(span: Span, reach: number): readonly string[] {
    const place = this.placeOf(span);
    if (!place) return [];
    const label = this.label(span);
    if (label.length === 0) return termsAround(...place, span, reach);
    const { before, after, language } = clauseAround(...place, span, reach);
    return contentTerms([...label, ...before, ...after], language);
  }

  /** The words that label the run, in a fact sheet's row (`Stations | 21`) or list; none elsewhere. */
  label(span: Span): readonly Token[] {
    const row = lastAtOrBefore(this.article.blocks, span.start);
    let label = this.labels[row];
    if (!label) this.labels[row] = label = labelOf(this.article, row);
    return label;
  }

  /** Events told in the clause around a run, the nearest first, each with the word that tells it. */
  eventsNear(span: Span, reach: number): readonly ToldEvent[] {
    const place = this.placeOf(span);
    if (!place) return [];
    const label = this.label(span);
    if (label.length === 0) return eventsAround(...place, span, reach);
    const clause = clauseAround(...place, span, reach);
    return eventsIn({ ...clause, before: [...clause.before, ...[...label].reverse()] }, span);
  }

  /** Does a pronoun or a general noun stand in the clause for what was named before? */
  standsIn(span: Span, reach: number): boolean {
    const clause = this.clause(span, reach);
    const found = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => isStandIn(norm, clause!.language));
    return clause !== null && (found(clause.before) || found(clause.after));
  }

  /** Is the run the last time of something (`la plus forte crue depuis celle de 2002`): does such a word lead to it? */
  isLastTime(span: Span, reach: number): boolean {
    const clause = this.clause(span, reach);
    return clause !== null && clause.before.some(({ norm }) => isSince(norm, clause.language));
  }

  /** Content terms of the sentence before that of the run, in its block or the one before it. */
  before(span: Span): readonly string[] {
    const sentence = this.sentenceAt(span.start);
    if (!sentence) return [];
    const { row, block, place } = sentence;
    if (place > 0) return this.read(row, block, place - 1)?.topic.terms ?? [];
    const above = this.article.blocks[row - 1];
    return above ? (this.read(row - 1, above, above.prose.sentences.length - 1)?.topic.terms ?? []) : [];
  }

  /** The last day told before a run, however far: narrative goes on at the time it is at. */
  lastDay(span: Span): EventTime {
    return this.times.lastDay(span);
  }

  /** The block that a run starts in, or the one before it. */
  blockAt(offset: number): Block | undefined {
    return this.article.blocks[lastAtOrBefore(this.article.blocks, offset)];
  }

  private clause(span: Span, reach: number): Clause | null {
    const place = this.placeOf(span);
    return place && clauseAround(...place, span, reach);
  }

  /** The block and sentence that a run starts in, or those before it. */
  private placeOf(span: Span): readonly [Block, Sentence] | null {
    const block = this.blockAt(span.start);
    if (!block) return null;
    const { sentences } = block.prose;
    const sentence = sentences[Math.max(0, lastAtOrBefore(sentences, span.start - block.start))];
    return sentence ? [block, sentence] : null;
  }

  private sentenceAt(offset: number): ReadSentence | null {
    const { blocks } = this.article;
    const row = lastAtOrBefore(blocks, offset);
    const block = blocks[row];
    if (!block || offset >= block.end) return null;
    return this.read(row, block, Math.max(0, lastAtOrBefore(block.prose.sentences, offset - block.start)));
  }

  private read(row: number, block: Block, place: number): ReadSentence | null {
    const sentence = block.prose.sentences[place];
    if (!sentence) return null;
    const known = (this.sentences[row] ??= []);
    return (known[place] ??= this.readAnew(row, block, place, sentence));
  }

  private readAnew(row: number, block: Block, place: number, sentence: Sentence): ReadSentence {
    const span = { start: block.start + sentence.start, end: block.start + sentence.end };
    const mentions: number[] = [];
    for (let i = firstAtOrAfter(this.mentions, span.start); i < this.mentions.length; i++) {
      if (this.mentions[i]!.start >= span.end) break;
      mentions.push(i);
    }
    const label = this.label(span);
    const terms =
      label.length > 0
        ? contentTerms([...label, ...wordsOf(sentence, block.prose)], block.prose.language)
        : ownTerms(sentence, block.prose);
    const entities = mentions.filter((i) => this.mentions[i]!.kind === 'entity');
    return { span, block, row, place, mentions, topic: { terms, entities } };
  }

  /** The date in the same sentence that stands nearest; else one in the sentence before it in the block. */
  private timeOf(span: Span, { mentions, row, block, place }: ReadSentence): EventTime {
    const here = this.times.nearest(span, mentions);
    if (here || place === 0) return here ?? NO_TIME;
    return this.times.nearest(span, this.read(row, block, place - 1)?.mentions ?? []) ?? NO_TIME;
  }
}
