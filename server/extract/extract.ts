import type { Article, Block } from '../article/article';
import type { Prose } from '../article/prose';
import { bySpan } from '../article/span';
import type { BlockContext } from './context';
import { findDates } from './dates/find-dates';
import { refineDates } from './dates/refine-dates';
import { findEntities } from './entities/find-entities';
import { refineEntities } from './entities/refine-entities';
import { findFigures } from './figures/find-figures';
import type { DateMention, EntityMention, FigureMention, Mention, QuoteMention } from './mention';
import { findQuotes } from './quotes/find-quotes';
import { refineQuotes } from './quotes/refine-quotes';
import { shift } from './shift';

/** What one block yields, with offsets relative to it: a pure function of its prose and context, so it can be kept. */
export interface BlockReading {
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly quotes: readonly QuoteMention[];
}

/** Reads one block. */
export function readBlock(prose: Prose, context: BlockContext): BlockReading {
  const dates = findDates(prose, context);
  const entities = findEntities(prose);
  return { entities, dates, figures: findFigures(prose, dates), quotes: findQuotes(prose, entities) };
}

/**
 * Puts the blocks' readings together: offsets into the file, refinements that need the whole article, one order.
 * `readings` has one entry for each block of the article.
 */
export function assemble(article: Article, readings: readonly BlockReading[]): readonly Mention[] {
  const all = <M extends Mention>(pick: (reading: BlockReading) => readonly M[]): M[] =>
    article.blocks.flatMap((block, i) => pick(readings[i]!).map((mention) => shift(mention, block.start)));
  const entities = refineEntities(
    article,
    all((reading) => reading.entities),
  );
  const dates = refineDates(
    article,
    all((reading) => reading.dates),
  );
  const figures = all((reading) => reading.figures);
  const quotes = refineQuotes(
    article,
    all((reading) => reading.quotes),
    entities,
  );
  const mentions: Mention[] = [...entities, ...dates, ...figures, ...quotes].sort(bySpan);
  const index = new Map(mentions.map((mention, i) => [mention, i]));
  return mentions.map((mention) =>
    mention.kind === 'quote' && mention.speaker?.mention != null
      ? { ...mention, speaker: { ...mention.speaker, mention: index.get(entities[mention.speaker.mention]!)! } }
      : mention,
  );
}

/** All mentions of an article, nothing kept. */
export function extract(article: Article): readonly Mention[] {
  const context: BlockContext = { published: article.metadata.published };
  return assemble(
    article,
    article.blocks.map((block: Block) => readBlock(block.prose, context)),
  );
}
