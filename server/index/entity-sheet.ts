import type { EntityView } from '../compare/rule';
import type { ArticleReading } from '../claim/reading';
import type { Entity, EntityId } from '../link/entity';
import type { Linker, Stated } from '../link/linker';

/** What rules see of one entity: gathered when asked for, since most entities are spelled in one way and nothing is stated of them. */
export class EntitySheet implements EntityView {
  private gathered: EntityView['files'] | null = null;
  private said: Stated | null = null;

  constructor(
    readonly id: EntityId,
    readonly entity: Entity,
    private readonly linker: Linker,
    private readonly readingOf: (uri: string) => ArticleReading | null,
  ) {}

  get stated(): Stated {
    return (this.said ??= this.linker.statedOf(this.id));
  }

  get files(): EntityView['files'] {
    return (this.gathered ??= [...this.linker.mentionsOf(this.id)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([uri, mentions]) => {
        const reading = this.readingOf(uri);
        return reading ? [{ uri, reading, mentions }] : [];
      }));
  }
}
