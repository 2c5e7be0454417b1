import type { Article } from '../article/article';
import type { Bite } from '../link/bite';
import { signatureOf } from '../link/signature';
import { Stories } from '../link/stories';
import type { StoryRelation } from '../link/story-relation';
import { storiesFrom } from './story-groups';
import type { Story } from './view';

/** The stories of the workspace: which articles are near, and what was put off of finding that out. */
export class StoryIndex {
  private readonly near = new Stories();
  /** Files whose story may be another. */
  private readonly unsigned = new Set<string>();
  private grouped: readonly Story[] | null = null;

  /** Is something put off? */
  get pending(): boolean {
    return this.unsigned.size > 0 || this.near.pending;
  }

  /** Notes what an article is about. */
  sign(uri: string, article: Article): void {
    this.unsigned.delete(uri);
    this.near.set(uri, signatureOf(article));
  }

  /** The article changed: what it is about is noted with `catchUp`. A keystroke seldom changes that. */
  signLater(uri: string): void {
    this.unsigned.add(uri);
  }

  /** Notes what articles are about of which that was put off. */
  catchUp(bite: Bite, articleOf: (uri: string) => Article | null): void {
    for (const uri of bite.all(this.unsigned)) {
      const article = articleOf(uri);
      if (article) this.sign(uri, article);
    }
  }

  /** Finds relatives again, as many as the bite has room for. Returns the pairs that are related otherwise than before. */
  refresh(bite: Bite): readonly (readonly [string, string])[] {
    const related = this.near.refresh(bite);
    if (related.length > 0) this.grouped = null;
    return related;
  }

  remove(uri: string): void {
    this.near.remove(uri);
    this.unsigned.delete(uri);
    this.grouped = null;
  }

  relatives(uri: string): ReadonlyMap<string, number> {
    return this.near.relatives(uri);
  }

  relation(a: string, b: string): StoryRelation {
    return this.near.relation(a, b);
  }

  /** @param uris all of the workspace, sorted */
  groups(uris: readonly string[]): readonly Story[] {
    return (this.grouped ??= storiesFrom(uris, this.near));
  }
}
