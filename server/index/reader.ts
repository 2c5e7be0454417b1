import type { Article, Block } from '../article/article';
import { releaseWords } from '../article/make-prose';
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
  /** Path in the workspace folder, decoded, where the uri is another. */
  readonly path?: string;
}

/** What is kept of the last version of a file, so that its next one is read block by block. */
interface Version {
  readonly article: Article;
  readonly blocks: ReadonlyMap<string, BlockReading>;
}

/** Files read last whose blocks are kept: those that somebody writes in. Keeping all would take ten times the memory. */
const MOST_KEPT = 32;

/**
 * Reads files into claims, and a block again only if its text, kind, language or the published date changed:
 * what a block yields depends on nothing else.
 */
export class Reader {
  /** Last versions, the file read longest ago first. */
  private readonly kept = new Map<string, Version>();
  /** Blocks read since the beginning: tests count it. */
  blocksRead = 0;

  read({ uri, text, published, path = uri }: SourceFile): ArticleReading {
    const before = this.kept.get(uri);
    const article = readArticle(uri, text, { published: published ?? null, path, before: before?.article ?? null });
    const blocks = new Map<string, BlockReading>();
    const readings = article.blocks.map((block) => {
      const key = keyOf(block, article);
      const reading = blocks.get(key) ?? before?.blocks.get(key) ?? this.readAnew(block, article);
      blocks.set(key, reading);
      return reading;
    });
    this.keep(uri, { article, blocks });
    return readingOf(article, assemble(article, readings));
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }

  private keep(uri: string, version: Version): void {
    this.kept.delete(uri);
    this.kept.set(uri, version);
    if (this.kept.size <= MOST_KEPT) return;
    const [oldest, { article }] = this.kept.entries().next().value!;
    this.kept.delete(oldest);
    for (const { prose } of article.blocks) releaseWords(prose);
  }

  private readAnew(block: Block, article: Article): BlockReading {
    this.blocksRead++;
    return readBlock(block.prose, { published: article.metadata.published });
  }
}

const keyOf = ({ prose }: Block, article: Article): string =>
  `${prose.kind} ${prose.language} ${article.metadata.published ?? ''}\n${prose.text}`;
