import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import { quotationWords } from '../../language/quotation-words';
import { type QuotationWords } from '../../language/shapes/quotation-words';
import type { EntityMention, QuoteMention, Speaker } from '../mention';

type Gender = 'female' | 'male' | null;

/** Sentences, and blocks, to look back over. */
const REACH = 3;
const BLOCKS = 3;
/** Quotations to look back over. */
const NEAR_QUOTES = 12;

/** Finds whom pronouns stand for, in one article. */
export class Antecedents {
  private readonly people: readonly number[];
  private readonly words: QuotationWords;

  /** `entities` are the article's, by start. */
  constructor(
    private readonly article: Article,
    private readonly entities: readonly EntityMention[],
  ) {
    this.words = quotationWords(article.language);
    this.people = [...entities.keys()].filter((i) => entities[i]!.type === 'person' && !entities[i]!.demonym);
  }

  /** Index in `entities` of the person or body that a pronoun of block `b` stands for, or null. `before` are earlier quotations. */
  of(pronoun: Speaker, b: number, before: readonly QuoteMention[]): number | null {
    const { she, he } = this.words;
    const gender: Gender = she.has(norm(pronoun)) ? 'female' : he.has(norm(pronoun)) ? 'male' : null;
    if (gender === null) return null;
    const said = before.findLast((quote) => quote.direct && quote.speaker !== null && quote.end <= pronoun.end);
    let to = pronoun.start;
    for (const from of this.sentenceStarts(b, pronoun.start)) {
      // Whoever is said to speak in a sentence goes on speaking.
      const speaks = lastSpeaker(before, from, to);
      if (speaks?.form === 'name' && speaks.mention !== null && this.isPerson(speaks.mention, gender)) {
        return speaks.mention;
      }
      const found = this.firstPerson(from, to, gender, before);
      if (found !== null) return found;
      // Somebody without a name speaks: names farther off are not meant.
      if (speaks?.form === 'role' || speaks?.form === 'unnamed') return null;
      // The speaker of a quotation in between stands nearer than older names.
      const { start, mention } = said?.speaker ?? { start: -1, mention: null };
      if (start >= from && start < to && mention !== null) return mention;
      to = from;
    }
    const known = said?.speaker?.mention ?? null;
    return known !== null && this.fits(this.entities[known]!, gender) ? known : null;
  }

  /** File offsets where the pronoun's sentence and those before it begin, nearest first, over a block's edge too. */
  private sentenceStarts(b: number, offset: number): number[] {
    const starts: number[] = [];
    for (let k = b; k >= 0 && k > b - BLOCKS && starts.length <= REACH; k--) {
      const block = this.article.blocks[k]!;
      for (let s = block.prose.sentences.length - 1; s >= 0 && starts.length <= REACH; s--) {
        const start = block.start + block.prose.sentences[s]!.start;
        if (start <= offset) starts.push(start);
      }
    }
    return starts;
  }

  /** The first person named in a stretch outside quotation marks: most often its subject. */
  private firstPerson(from: number, to: number, gender: Gender, quotes: readonly QuoteMention[]): number | null {
    for (let k = this.firstFrom(from); k < this.people.length; k++) {
      const entity = this.entities[this.people[k]!]!;
      if (entity.start >= to) break;
      if (this.fits(entity, gender) && !isQuoted(entity, quotes) && !this.isPossessor(entity)) return this.people[k]!;
    }
    return null;
  }

  /** May the title stand before the name of a woman, or of a man? Without a title anybody fits. */
  private fits({ title }: EntityMention, gender: Gender): boolean {
    if (!title || !gender) return true;
    const word = title.toLowerCase().replace(/[.\s].*$/su, '');
    const { hers, his } = this.words;
    return !(gender === 'female' ? his : hers).has(word);
  }

  private isPerson(index: number, gender: Gender): boolean {
    const entity = this.entities[index]!;
    return entity.type === 'person' && this.fits(entity, gender);
  }

  /** `Brandt’s cousin` is not Brandt. */
  private isPossessor({ end }: Span): boolean {
    return /^['’]s?\s/u.test(this.article.text.slice(end, end + 3));
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.entities[this.people[middle]!]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The last who is said to speak within a stretch, or null. */
function lastSpeaker(quotes: readonly QuoteMention[], from: number, to: number): Speaker | null {
  for (let i = quotes.length - 1; i >= 0 && i >= quotes.length - NEAR_QUOTES; i--) {
    const { speaker } = quotes[i]!;
    if (speaker && speaker.start >= from && speaker.end <= to) return speaker;
  }
  return null;
}

const norm = (pronoun: Speaker): string => pronoun.text.toLowerCase();

/** Does the run stand inside quotation marks? `quotes` are by start, and few of the last can reach it. */
function isQuoted(run: Span, quotes: readonly QuoteMention[]): boolean {
  for (let i = quotes.length - 1; i >= 0 && i >= quotes.length - NEAR_QUOTES; i--) {
    if (quotes[i]!.quoted.some((inner) => inner.start <= run.start && run.end <= inner.end)) return true;
  }
  return false;
}
