import type { ArticleReading } from '../claim/reading';
import type { Entity, EntityId } from './entity';

/**
 * Decides which mentions, in all files, are the same entity. Incremental: setting one file touches
 * only its names. The outcome depends on the set of files, never on the order in which they came.
 */
export interface Linker {
  /** Adds or replaces a file. Returns the ids of entities whose files, spellings or members changed. */
  set(uri: string, reading: ArticleReading): ReadonlySet<EntityId>;
  remove(uri: string): ReadonlySet<EntityId>;
  /** Entity of the mention with that index in the file's reading, or null (demonyms, unknown file). */
  entityOf(uri: string, mention: number): EntityId | null;
  entity(id: EntityId): Entity | null;
  /** Files and mention indices of the entity, by uri. */
  mentionsOf(id: EntityId): ReadonlyMap<string, readonly number[]>;
  /** All entities; order of id. */
  entities(): Iterable<Entity>;
  /** The user's merges, splits and pins (`.recoupe/entities.yml`, parsed); returns the ids that changed. */
  setOverrides(overrides: EntityOverrides): ReadonlySet<EntityId>;
}

/** What `.recoupe/entities.yml` says. Names are compared as normalised by `link/`. */
export interface EntityOverrides {
  readonly merge: readonly (readonly string[])[];
  readonly split: readonly (readonly string[])[];
  readonly pin: readonly { readonly name: string; readonly instead: readonly string[] }[];
}
