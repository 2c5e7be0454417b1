import type { Article, Block } from '../article/article';
import { readArticle } from '../article/read';
import { readingOf } from '../claim/make-claims';
import type { ArticleReading } from '../claim/reading';
import { assemble, readBlock, type BlockReading } from '../extract/extract';

/** A file as given to the workspace. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  /** From the sidecar `<file>.meta.json`; the file's own statement goes first. */
  readonly published?: string | null;
}

/**
 * Reads files into claims, and a block again only if its text, kind, language or the published date changed:
 * what a block yields depends on nothing else.
 */
export class Reader {
  /** Block readings of the last version of each file. */
  private readonly kept = new Map<string, Map<string, BlockReading>>();
  /** Blocks read since the beginning: tests count it. */
  blocksRead = 0;

  read({ uri, text, published }: SourceFile): ArticleReading {
    const article = readArticle(uri, text, { published: published ?? null });
    const before = this.kept.get(uri);
    const now = new Map<string, BlockReading>();
    const readings = article.blocks.map((block) => {
      const key = keyOf(block, article);
      const reading = now.get(key) ?? before?.get(key) ?? this.readAnew(block, article);
      now.set(key, reading);
      return reading;
    });
    this.kept.set(uri, now);
    return readingOf(article, assemble(article, readings));
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }

  private readAnew(block: Block, article: Article): BlockReading {
    this.blocksRead++;
    return readBlock(block.prose, { published: article.metadata.published });
  }
}

const keyOf = ({ prose }: Block, article: Article): string =>
  `${prose.kind} ${prose.language} ${article.metadata.published ?? ''}\n${prose.text}`;
