import type { ArticleReading } from '../claim/reading';
import type { Bite } from './bite';
import type { Entity, EntityId } from './entity';

/** What a change of one file changed in the links of all. */
export interface Relinked {
  /** Entities whose files, spellings or members changed. */
  readonly entities: ReadonlySet<EntityId>;
  /** Files a name of which may now mean another entity, or one that is now called or taken for something else. */
  readonly files: ReadonlySet<string>;
}

/** What is stated beside an entity's names, in all files. */
export interface Stated {
  /** Classes of functions. */
  readonly roles: ReadonlySet<string>;
  /** What functions are held in, with their classes: `mayor of Ostermoor`. */
  readonly offices: ReadonlySet<string>;
  /** Ages in years. */
  readonly ages: ReadonlySet<number>;
  /** Words of the civilities and ranks before its names, lower case, without full stops. */
  readonly titles: ReadonlySet<string>;
}

/**
 * Decides which mentions, in all files, are the same entity. Incremental: setting one file touches
 * only its names. The outcome depends on the set of files, never on the order in which they came.
 */
export interface Linker {
  /**
   * Adds or replaces a file.
   * @param later leave short names of other files, and names that rest on what story this file tells, to `catchUp`
   */
  set(uri: string, reading: ArticleReading, later?: boolean): Relinked;
  remove(uri: string): Relinked;
  /** Other articles are near these now: what rests on that is left for `catchUp`. */
  storiesChanged(uris: Iterable<string>): void;
  /** Links what was left for later: all of it, or a bite. */
  catchUp(bite: Bite): Relinked;
  /** Is anything left for later? */
  readonly pending: boolean;
  /** Entity of the mention with that index in the file's reading, or null (demonyms, unknown file). */
  entityOf(uri: string, mention: number): EntityId | null;
  entity(id: EntityId): Entity | null;
  /** Files and mention indices of the entity, by uri. */
  mentionsOf(id: EntityId): ReadonlyMap<string, readonly number[]>;
  /** Files that name the entity, those counted twice that do so in two ways: cheap to ask. */
  fileCount(id: EntityId): number;
  statedOf(id: EntityId): Stated;
  /** All entities; order of id. */
  entities(): Iterable<Entity>;
  /** The user's merges, splits and pins (`.recoupe/entities.yml`, parsed). */
  setOverrides(overrides: EntityOverrides): Relinked;
}

/** What `.recoupe/entities.yml` says. Names are compared as normalised by `link/`. */
export interface EntityOverrides {
  readonly merge: readonly (readonly string[])[];
  readonly split: readonly (readonly string[])[];
  readonly pin: readonly { readonly name: string; readonly instead: readonly string[] }[];
}
