import { digest } from '../claim/digest';
import type { ArticleReading } from '../claim/reading';
import { unitsOf } from './article-names';
import type { Bite } from './bite';
import { describeEntity } from './describe-entity';
import type { Entity, EntityId } from './entity';
import type { EntityOverrides, Linker, Relinked, Stated } from './linker';
import { NameGraph } from './name-graph';
import { OneStory, type Relatives } from './one-story';
import { NO_OVERRIDES, overrideRules, type Overrides } from './override-rules';
import { nameProfile, sameProfile, type NameProfile } from './shared-names';
import { ShortNames } from './short-names';
import { Tally } from './tally';
import type { Unit } from './unit';

interface File {
  readonly units: readonly Unit[];
  /** By index of the mention; null where it is no name to be linked. */
  readonly unitOf: readonly (Unit | null)[];
}

/** Descriptions kept: those of names that somebody asks for now. */
const MOST_DESCRIBED = 5000;

/** What is being changed: names to judge, and what that has led to so far. */
class Change {
  /** Names whose files changed. */
  readonly dirty = new Set<string>();
  /** Names of which only the stories that their files tell changed. */
  readonly shaken = new Set<string>();
  /** Blocks of short names to resolve again. */
  readonly stirred = new Set<string>();
  readonly added = new Set<Unit>();
  /** Short names of the file to resolve again. */
  readonly weak: Unit[] = [];
  readonly entities = new Set<EntityId>();
  readonly files = new Set<string>();
}

/**
 * Links names across files: full names by `NameGraph`, surnames and acronyms alone by `ShortNames`.
 * @param relatives the articles near a file's; if left out, names alone tell which files are of one story
 */
export function createLinker(relatives: Relatives = () => ALONE): Linker {
  return new NameLinker(relatives);
}

const ALONE: ReadonlyMap<string, number> = new Map();

class NameLinker implements Linker {
  private readonly files = new Map<string, File>();
  private readonly profiles = new Map<string, NameProfile>();
  private readonly graph: NameGraph;
  private readonly shortNames: ShortNames;
  /** Most entities are of one unit only: it stands for their tally. */
  private readonly tallies = new Map<EntityId, Unit | Tally>();
  private readonly described = new Map<EntityId, Entity>();
  /** Digests of what each entity was last known as: type and name. */
  private readonly knownAs = new Map<EntityId, number>();
  private readonly idOfName = new Map<string, EntityId>();
  private overrides: Overrides = overrideRules(NO_OVERRIDES);
  /** Left for later: names as in `Change.shaken`, blocks as in `Change.stirred`. */
  private readonly shaken = new Set<string>();
  private readonly stirred = new Set<string>();

  constructor(relatives: Relatives) {
    const stories = new OneStory(this.profiles, relatives);
    this.graph = new NameGraph(stories);
    this.shortNames = new ShortNames(stories);
  }

  set(uri: string, reading: ArticleReading, later = false): Relinked {
    const change = new Change();
    const fresh = unitsOf(uri, reading);
    const units = this.keepUnits(uri, fresh, change);
    const profile = nameProfile(reading, fresh);
    const before = this.profiles.get(uri);
    const sameStory = before !== undefined && sameProfile(before, profile);
    if (!sameStory) this.profiles.set(uri, profile);
    const unitOf = reading.mentions.map((): Unit | null => null);
    for (const unit of units) for (const i of unit.mentions) unitOf[i] = unit;
    this.files.set(uri, { units, unitOf });
    for (const unit of units) {
      const isNew = change.added.has(unit);
      if (isNew && unit.weak) this.shortNames.addWeak(unit);
      if (isNew && !unit.weak) this.addFull(unit, change);
      if (unit.weak && (isNew || !sameStory)) change.weak.push(unit);
      if (!unit.weak && !isNew && !sameStory) {
        for (const { key } of this.graph.restOn(unit)) change.shaken.add(key);
        this.shortNames.shake(unit, change.stirred);
      }
    }
    if (later) this.leaveShaken(change);
    return this.settle(change, later ? uri : null);
  }

  storiesChanged(uris: Iterable<string>): void {
    for (const uri of uris) {
      for (const unit of this.files.get(uri)?.units ?? []) {
        if (!unit.weak) for (const { key } of this.graph.restOn(unit)) this.shaken.add(key);
        this.shortNames.shake(unit, this.stirred);
      }
    }
  }

  get pending(): boolean {
    return this.shaken.size > 0 || this.stirred.size > 0;
  }

  catchUp(bite: Bite): Relinked {
    const change = new Change();
    for (const key of bite.all(this.shaken)) change.shaken.add(key);
    for (const block of bite.all(this.stirred)) change.stirred.add(block);
    return this.settle(change);
  }

  private leaveShaken({ shaken }: Change): void {
    for (const key of shaken) this.shaken.add(key);
    shaken.clear();
  }

  remove(uri: string): Relinked {
    const change = new Change();
    for (const unit of this.files.get(uri)?.units ?? []) this.take(unit, change);
    this.files.delete(uri);
    this.profiles.delete(uri);
    return this.settle(change);
  }

  entityOf(uri: string, mention: number): EntityId | null {
    return this.files.get(uri)?.unitOf[mention]?.entity ?? null;
  }

  entity(id: EntityId): Entity | null {
    const known = this.described.get(id);
    if (known) return known;
    const entity = this.describe(id);
    if (!entity) return null;
    if (this.described.size >= MOST_DESCRIBED) this.described.clear();
    this.described.set(id, entity);
    return entity;
  }

  private describe(id: EntityId): Entity | null {
    const tally = this.tallies.get(id);
    if (!tally) return null;
    return describeEntity(id, tally instanceof Tally ? tally : new Tally([tally]), this.overrides);
  }

  mentionsOf(id: EntityId): ReadonlyMap<string, readonly number[]> {
    const byUri = new Map<string, number[]>();
    for (const unit of [...this.unitsOf(id)].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))) {
      const of = byUri.get(unit.uri);
      if (of) of.push(...unit.mentions);
      else byUri.set(unit.uri, [...unit.mentions]);
    }
    for (const mentions of byUri.values()) mentions.sort((a, b) => a - b);
    return byUri;
  }

  fileCount(id: EntityId): number {
    const tally = this.tallies.get(id);
    return tally instanceof Tally ? tally.units.size : tally ? 1 : 0;
  }

  statedOf(id: EntityId): Stated {
    const units = [...this.unitsOf(id)];
    return {
      roles: new Set(units.flatMap(({ roles }) => roles)),
      offices: new Set(units.flatMap(({ offices }) => offices)),
      ages: new Set(units.flatMap(({ ages }) => ages)),
      titles: new Set(units.flatMap(({ titles }) => titles)),
    };
  }

  *entities(): Iterable<Entity> {
    for (const id of [...this.tallies.keys()].sort()) yield this.entity(id)!;
  }

  setOverrides(overrides: EntityOverrides): Relinked {
    this.overrides = overrideRules(overrides);
    const change = new Change();
    const before = new Map([...this.tallies.keys()].map((id) => [id, JSON.stringify(this.entity(id))]));
    this.described.clear();
    this.shortNames.forgetAnswers();
    for (const key of this.graph.nodes.keys()) change.dirty.add(key);
    change.weak.push(...this.shortNames.all());
    this.settle(change);
    for (const id of this.tallies.keys())
      if (before.get(id) !== JSON.stringify(this.entity(id))) change.entities.add(id);
    this.follow(change);
    return change;
  }

  /** The units of a new version: those of the last one that say the same, at their new places, and new ones. */
  private keepUnits(uri: string, fresh: readonly Unit[], change: Change): Unit[] {
    const old = new Map(this.files.get(uri)?.units.map((unit) => [unit.content, unit]));
    const units = fresh.map((unit) => {
      const kept = old.get(unit.content);
      if (!kept) {
        change.added.add(unit);
        return unit;
      }
      old.delete(unit.content);
      kept.mentions = unit.mentions;
      return kept;
    });
    for (const unit of old.values()) this.take(unit, change);
    if (old.size > 0 || change.added.size > 0) change.files.add(uri);
    return units;
  }

  private addFull(unit: Unit, { dirty }: Change): void {
    this.graph.add(unit);
    for (const key of [unit.key, ...unit.otherKeys]) dirty.add(key);
  }

  private take(unit: Unit, change: Change): void {
    if (unit.weak) this.shortNames.removeWeak(unit);
    else {
      this.graph.remove(unit);
      for (const key of [unit.key, ...unit.otherKeys]) change.dirty.add(key);
    }
    this.assign(unit, null, change);
  }

  /**
   * Brings groups and short names up to date with the names that changed.
   * @param only the file whose short names alone are resolved now: those of others are left for later; null for all
   */
  private settle(change: Change, only: string | null = null): Relinked {
    const touched = this.graph.refresh(change.dirty, change.shaken, this.overrides);
    for (const key of touched) {
      if (this.graph.nodes.has(key)) continue;
      this.idOfName.delete(key);
      this.shortNames.forget(key, change.stirred);
    }
    const moved = new Set(change.added);
    for (const group of this.graph.groups(touched)) {
      const id = group[0]!.key;
      for (const node of group) {
        this.shortNames.learn(node, id, change.stirred);
        if (this.idOfName.get(node.key) === id) continue;
        this.idOfName.set(node.key, id);
        for (const unit of node.units.values()) moved.add(unit);
      }
    }
    for (const unit of moved) if (!unit.weak) this.assign(unit, this.idOfName.get(unit.key)!, change);
    if (only !== null) for (const block of change.stirred) this.stirred.add(block);
    for (const unit of this.shortNames.stirred(change.stirred, change.weak))
      if (only === null || unit.uri === only) this.assign(unit, this.shortNames.resolve(unit, this.overrides), change);
    this.follow(change);
    return change;
  }

  private assign(unit: Unit, id: EntityId | null, { entities, files, added }: Change): void {
    const before = unit.entity;
    if (before === id) return;
    unit.entity = id;
    if (before !== null) {
      entities.add(before);
      this.uncount(unit, before);
    }
    if (id === null) return;
    if (!added.has(unit)) files.add(unit.uri);
    entities.add(id);
    this.count(unit, id);
  }

  private unitsOf(id: EntityId): Iterable<Unit> {
    const tally = this.tallies.get(id);
    return tally instanceof Tally ? tally.units : tally ? [tally] : [];
  }

  private count(unit: Unit, id: EntityId): void {
    this.described.delete(id);
    const tally = this.tallies.get(id);
    if (tally instanceof Tally) tally.add(unit);
    else this.tallies.set(id, tally && tally !== unit ? new Tally([tally, unit]) : unit);
  }

  private uncount(unit: Unit, id: EntityId): void {
    this.described.delete(id);
    const tally = this.tallies.get(id);
    if (tally instanceof Tally) tally.delete(unit);
    if (tally === unit || (tally instanceof Tally && tally.units.size === 0)) this.tallies.delete(id);
  }

  /** Entities that changed their name or type mean something else to every file that names them. */
  private follow({ entities, files }: Change): void {
    for (const id of entities) {
      const entity = this.described.get(id) ?? this.describe(id);
      const before = this.knownAs.get(id);
      if (!entity) {
        this.knownAs.delete(id);
        continue;
      }
      const now = digest(`${entity.type} ${entity.name}`);
      if (now === before) continue;
      this.knownAs.set(id, now);
      if (before !== undefined) for (const { uri } of this.unitsOf(id)) files.add(uri);
    }
  }
}
