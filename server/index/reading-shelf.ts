import type { Article } from '../article/article';
import type { ArticleReading } from '../claim/reading';
import { pack, Unpacker, type Packed } from './pack';

/**
 * Readings that lie open: more than an edited article and its relatives need, since a rule about a name that stands
 * everywhere asks for those of some hundred files. They take some 35 kB each more than packed.
 */
const MOST_OPEN = 1024;

interface Kept {
  readonly article: Article;
  /** Its mentions and claims, once it was put away. */
  packed: Packed | null;
}

/**
 * What the articles of the workspace yield. Of a large folder few are looked at at a time: the readings of the others
 * are packed, and unpacked in a tenth of a millisecond when somebody asks for them.
 */
export class ReadingShelf {
  private readonly kept = new Map<string, Kept>();
  /** Asked for lately, and the time before: the two make up what is open. */
  private young = new Map<string, ArticleReading>();
  private old = new Map<string, ArticleReading>();

  constructor(private readonly most = MOST_OPEN) {}

  set(uri: string, reading: ArticleReading): void {
    this.close(uri);
    this.kept.set(uri, { article: reading.article, packed: null });
    this.open(uri, reading);
  }

  delete(uri: string): void {
    this.close(uri);
    this.kept.delete(uri);
  }

  /** The reading, equal each time it is asked for, the same object as long as it lies open; null if there is none. */
  get(uri: string): ArticleReading | null {
    return this.young.get(uri) ?? this.again(uri);
  }

  /** The article alone: it is never put away. */
  article(uri: string): Article | null {
    return this.kept.get(uri)?.article ?? null;
  }

  private again(uri: string): ArticleReading | null {
    const kept = this.kept.get(uri);
    if (!kept) return null;
    const reading = this.old.get(uri) ?? readingFrom(kept);
    this.open(uri, reading);
    return reading;
  }

  private open(uri: string, reading: ArticleReading): void {
    if (this.young.size >= this.most / 2) {
      for (const [other, closed] of this.old) if (!this.young.has(other)) this.putAway(other, closed);
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(uri, reading);
  }

  private close(uri: string): void {
    this.young.delete(uri);
    this.old.delete(uri);
  }

  private putAway(uri: string, reading: ArticleReading): void {
    const kept = this.kept.get(uri)!;
    kept.packed ??= pack(reading.mentions, reading.claims);
  }
}

/** Rules about names ask for the mentions of many files, and for the claims of none. */
function readingFrom({ article, packed }: Kept): ArticleReading {
  const unpacker = new Unpacker(packed!);
  const mentions = unpacker.next() as ArticleReading['mentions'];
  let claims: ArticleReading['claims'] | null = null;
  return {
    article,
    mentions,
    get claims() {
      return (claims ??= unpacker.next() as ArticleReading['claims']);
    },
  };
}
