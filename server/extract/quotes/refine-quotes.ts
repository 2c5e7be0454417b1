import type { Article, Block } from '../../article/article';
import { bySpan } from '../../article/span';
import { changeEntity } from '../change-entity';
import type { EntityMention, QuoteMention, Speaker } from '../mention';
import { Antecedents } from './antecedents';
import { introduction } from './attribution';
import { Bearers } from './bearers';
import { quotedRuns } from './marks';
import { joinParagraphs } from './paragraphs';
import { describeSpeaker, entityOfSpeaker } from './speaker';
import { Speech } from './speech';
import { turns } from './turns';

/**
 * What only the whole article shows: quotations over several paragraphs, pronouns, the speaker who goes on.
 * Offsets are into the file; speakers' `mention` are indices into `entities`.
 */
export function refineQuotes(
  article: Article,
  quotes: readonly QuoteMention[],
  entities: readonly EntityMention[],
): readonly QuoteMention[] {
  const byBlock = groupByBlock(article.blocks, quotes);
  const refined: QuoteMention[] = [];
  const antecedents = new Antecedents(article, entities);
  const bearers = new Bearers(entities, article.language);
  let last: Said | null = null;
  /** Whoever spoke last, for verbs without a subject. */
  let latest: Said | null = null;
  for (let b = 0; b < article.blocks.length; b++) {
    const block = article.blocks[b]!;
    const own = byBlock[b]!;
    let spoken: Said | null = null;
    for (const [i, quote] of own.entries()) {
      const by: Said | null = quote.speaker
        ? { speaker: quote.speaker, cue: quote.cue }
        : quote.cue
          ? latest
          : i === 0 && quote.direct && opens(block, quote)
            ? goesOn(article, b, last, entities)
            : null;
      const speaker: Speaker | null = by && resolve(by.speaker, b);
      const complete: QuoteMention = { ...quote, speaker, cue: quote.cue ?? by?.cue ?? null };
      refined.push(complete);
      if (complete.direct && complete.speaker && !complete.scare) {
        latest = spoken = { speaker: complete.speaker, cue: complete.cue, open: isOpen(article, block, complete) };
      }
    }
    last = spoken;
  }
  const joined = joinParagraphs(article, refined);
  const spoken = turns(article, joined, entities);
  return spoken.length === 0 ? joined : [...joined, ...spoken].sort(bySpan);

  /** The entity that the speaker's words name or stand for. */
  function resolve(speaker: Speaker, b: number): Speaker {
    if (speaker.mention !== null) return speaker;
    const mention =
      speaker.form === 'pronoun'
        ? antecedents.of(speaker, b, refined)
        : (entityOfSpeaker(speaker, entities, article) ?? (speaker.form === 'role' ? bearers.of(speaker) : null));
    return mention === null ? speaker : { ...speaker, mention };
  }
}

interface Said {
  readonly speaker: Speaker;
  readonly cue: QuoteMention['cue'];
  /** The block ended inside the quotation, or with it. */
  readonly open?: boolean;
}

function groupByBlock(blocks: readonly Block[], quotes: readonly QuoteMention[]): QuoteMention[][] {
  const groups: QuoteMention[][] = blocks.map(() => []);
  let b = 0;
  for (const quote of quotes) {
    while (b < blocks.length - 1 && blocks[b]!.end <= quote.start) b++;
    groups[b]?.push(quote);
  }
  return groups;
}

/** Does the quotation stand at the head of its block? */
const opens = (block: Block, quote: QuoteMention): boolean => quote.start - block.start <= 3;

/** Was the quotation still open, or last, when its block ended: may the next block carry on with it? */
function isOpen(article: Article, block: Block, quote: QuoteMention): boolean {
  const rest = article.text.slice(quote.end, block.end);
  return rest.length === 0 || rest.length < 160;
}

/** The speaker of a block that begins with a quotation of its own: introduced by a colon, or the speaker who goes on. */
function goesOn(article: Article, b: number, last: Said | null, entities: readonly EntityMention[]): Said | null {
  const before = article.blocks[b - 1];
  if (!before) return null;
  if (before.prose.text.trimEnd().endsWith(':')) {
    const { prose } = before;
    const inside = entities
      .filter((entity) => entity.start >= before.start && entity.end <= before.end)
      .map((entity) => changeEntity(entity, { start: entity.start - before.start, end: entity.end - before.start }));
    const runs = quotedRuns(prose.text, prose.language).filter((run) => run.depth === 0);
    const by = introduction(new Speech(prose, inside, runs));
    if (by?.speaker) {
      const speaker = describeSpeaker(prose, by.speaker, inside);
      const moved = { ...speaker, start: speaker.start + before.start, end: speaker.end + before.start };
      const cue = by.cue && {
        start: by.cue.start + before.start,
        end: by.cue.end + before.start,
        text: prose.text.slice(by.cue.start, by.cue.end),
      };
      return { speaker: moved, cue };
    }
  }
  return last?.open ? last : null;
}
