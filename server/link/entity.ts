import type { EntityType } from '../extract/mention';

/** Stable id of an entity within a workspace: does not depend on the order in which files were read. */
export type EntityId = string;

/** A spelling of an entity's name. */
export interface Spelling {
  readonly text: string;
  /** Number of mentions, and of files, that have it. */
  readonly mentions: number;
  readonly files: number;
}

/** A person, organisation, place or other named thing, with all its names in the workspace. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Name to show: pinned, else the fullest of the most usual. */
  readonly name: string;
  /** Most usual first. */
  readonly spellings: readonly Spelling[];
  /** Pinned by the user in `.recoupe/entities.yml`. */
  readonly pinned: boolean;
}
