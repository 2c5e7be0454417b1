import { contains, type Span } from '../article/span';
import type { Mention, QuoteMention } from '../extract/mention';
import type { Attribution } from './claim';

type Attributed = QuoteMention & { readonly speaker: NonNullable<QuoteMention['speaker']> };

const isAttributed = (mention: Mention): mention is Attributed =>
  mention.kind === 'quote' && !mention.scare && mention.speaker !== null;

/** According to whom the passages of one article are told. */
export class Sources {
  private readonly quotes: readonly Attributed[];

  /** `mentions` are the article's, by span. */
  constructor(mentions: readonly Mention[]) {
    this.quotes = mentions.filter(isAttributed);
  }

  /** The speaker of the innermost quotation or reported clause that holds the run, or null. */
  of(span: Span): Attribution | null {
    let innermost: Attributed | null = null;
    for (const quote of this.quotes) {
      if (quote.start > span.start) break;
      if (contains(quote, span) && (!innermost || contains(innermost, quote))) innermost = quote;
    }
    if (!innermost) return null;
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
