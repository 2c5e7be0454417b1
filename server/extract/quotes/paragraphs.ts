import type { Article, Block } from '../../article/article';
import type { QuoteMention } from '../mention';

const OPENING = /^\s*[“"«„‘']/u;
const CLOSING = /[”"»’']/u;

/**
 * One mention for a quotation over several paragraphs, each of which opens anew with a mark while only the last closes.
 * Its runs stay apart. Offsets are into the file; sorted by start.
 */
export function joinParagraphs(article: Article, quotes: readonly QuoteMention[]): QuoteMention[] {
  const joined: QuoteMention[] = [];
  const blocks = new Blocks(article.blocks);
  for (const quote of quotes) {
    const last = joined.at(-1);
    if (last && goesOn(article, last, quote, blocks)) {
      const text = article.text.slice(last.start, quote.end);
      joined[joined.length - 1] = { ...last, end: quote.end, text, quoted: [...last.quoted, ...quote.quoted] };
    } else joined.push(quote);
  }
  return joined;
}

/** Was the first left open at the end of its block, and does the second open the next one? */
function goesOn(article: Article, first: QuoteMention, second: QuoteMention, blocks: Blocks): boolean {
  if (!first.direct || !second.direct || first.scare || second.scare) return false;
  const [a, b] = [blocks.at(first.quoted.at(-1)!.start), blocks.at(second.start)];
  const [before, after] = [article.blocks[a]!, article.blocks[b]!];
  if (b !== a + 1 || second.quoted[0]!.start !== second.start) return false;
  return (
    !CLOSING.test(article.text.slice(first.quoted.at(-1)!.end, before.end)) &&
    !/\p{L}/u.test(article.text.slice(first.end, before.end)) &&
    OPENING.test(article.text.slice(after.start, second.start))
  );
}

/** Finds the block of an offset, from the last one asked for. */
class Blocks {
  private i = 0;
  constructor(private readonly blocks: readonly Block[]) {}
  at(offset: number): number {
    while (this.i > 0 && this.blocks[this.i]!.start > offset) this.i--;
    while (this.i < this.blocks.length - 1 && this.blocks[this.i]!.end <= offset) this.i++;
    return this.i;
  }
}
