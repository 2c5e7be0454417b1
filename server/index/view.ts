import type { ArticleReading } from '../claim/reading';
import type { Conflict } from '../compare/conflict';
import type { StoryRelation } from '../link/story-relation';
import type { Entity } from '../link/entity';
import type { Settings } from '../settings';

/** Articles about one event. */
export interface Story {
  readonly id: string;
  /** Sorted. */
  readonly uris: readonly string[];
  /** Names and terms that hold it together, rarest first. */
  readonly about: readonly string[];
}

/** What editor features and the terminal may ask. Plain data, in order of uri and start everywhere. */
export interface WorkspaceView {
  readonly settings: Settings;
  /** Sorted. */
  uris(): readonly string[];
  reading(uri: string): ArticleReading | null;
  /** Conflicts with a passage in the file, decided ones left out; most confident first. */
  conflictsIn(uri: string): readonly Conflict[];
  /** All, by first passage. */
  conflicts(): readonly Conflict[];
  entityOf(uri: string, mention: number): Entity | null;
  entities(): Iterable<Entity>;
  /** Files and mention indices. */
  mentionsOf(entity: string): ReadonlyMap<string, readonly number[]>;
  storiesOf(uri: string): readonly Story[];
  stories(): readonly Story[];
  relation(a: string, b: string): StoryRelation;
  /** Claims of other passages about the same thing as this claim, agreeing or not, oldest first: for hovers. */
  sameThing(uri: string, claim: number): readonly { readonly uri: string; readonly claim: number }[];
}
