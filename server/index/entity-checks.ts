import type { ArticleReading } from '../claim/reading';
import type { EntityRule, Surroundings } from '../compare/rule';
import type { Bite } from '../link/bite';
import type { EntityId } from '../link/entity';
import type { Linker } from '../link/linker';
import { EntitySheet } from './entity-sheet';
import type { FindingStore } from './finding-store';
import type { Touch } from './touch';

/** What an entity of so many files costs to check, in things of a bite. */
const costOf = (files: number): number => 1 + files / 8;

/** An update in bites leaves entities of more files to the pauses: a rule looks at all of them. */
const MANY_FILES = 24;

const ownerOf = (id: EntityId): string => `entity ${id}`;

/** Runs the rules about entities on those of which something changed. */
export class EntityChecks {
  private readonly due = new Set<EntityId>();

  constructor(
    private readonly rules: readonly EntityRule[],
    private readonly linker: Linker,
    private readonly readingOf: (uri: string) => ArticleReading | null,
    private readonly store: FindingStore,
    private readonly around: Surroundings,
  ) {}

  /** Is something put off? */
  get pending(): boolean {
    return this.due.size > 0;
  }

  /** What is said of the entity, or what that weighs, is not what it was. */
  stir(id: EntityId): void {
    this.due.add(id);
  }

  /**
   * Checks what was stirred, as much of it as may be. Returns how many entities it checked.
   * @param written did somebody type? Then entities of few files are checked, however small the bite
   */
  check(bite: Bite, written: boolean, touch: Touch): number {
    const now = written ? [...this.due].filter((id) => this.linker.fileCount(id) <= MANY_FILES) : [];
    for (const id of now) this.due.delete(id);
    now.push(...bite.all(this.due, (id) => costOf(this.linker.fileCount(id))));
    for (const id of now.sort()) this.checkOne(id, touch);
    return now.length;
  }

  private checkOne(id: EntityId, touch: Touch): void {
    const owner = ownerOf(id);
    const before = this.store.textOf(owner);
    const touched = this.store.withdraw(owner);
    const entity = this.linker.entity(id);
    if (entity) {
      const view = new EntitySheet(id, entity, this.linker, this.readingOf);
      for (const rule of this.rules) {
        for (const finding of rule.check(view, this.around)) {
          this.store.add(finding, [owner]);
          for (const { uri } of finding.places) touched.push(uri);
        }
      }
    }
    // Mostly the same is found again: then no file of the name need be published anew.
    if (touched.length > 0 && this.store.textOf(owner) !== before) touch(touched);
  }
}
