import type { ArticleReading } from '../claim/reading';
import type { EntityMention } from '../extract/mention';
import { unitsOf } from './article-names';
import { describeEntity } from './describe-entity';
import type { Entity, EntityId } from './entity';
import type { EntityOverrides, Linker } from './linker';
import { NameGraph } from './name-graph';
import { NO_OVERRIDES, overrideRules, type Overrides } from './override-rules';
import { nameProfile, type NameProfile } from './shared-names';
import { ShortNames } from './short-names';
import type { Unit } from './unit';

interface File {
  readonly reading: ArticleReading;
  readonly units: readonly Unit[];
  readonly unitOf: ReadonlyMap<number, Unit>;
  /** Everything of the units but positions: while it stays, no link can change. */
  readonly signature: string;
}

/** Links names across files: full names by `NameGraph`, surnames and acronyms alone by `ShortNames`. */
export function createLinker(): Linker {
  return new NameLinker();
}

class NameLinker implements Linker {
  private readonly files = new Map<string, File>();
  private readonly profiles = new Map<string, NameProfile>();
  private readonly graph = new NameGraph(this.profiles);
  private readonly shortNames = new ShortNames(this.profiles);
  private readonly idOfUnit = new Map<Unit, EntityId>();
  private readonly unitsOfEntity = new Map<EntityId, Set<Unit>>();
  private readonly described = new Map<EntityId, Entity>();
  private readonly idOfName = new Map<string, EntityId>();
  private overrides: Overrides = overrideRules(NO_OVERRIDES);

  set(uri: string, reading: ArticleReading): ReadonlySet<EntityId> {
    const units = unitsOf(uri, reading);
    const profile = nameProfile(reading, units);
    const signature = signatureOf(reading, units, profile);
    const old = this.files.get(uri);
    if (old?.signature === signature) return this.reposition(uri, old, reading, units);
    const changed = new Set<EntityId>();
    const dirty = new Set<string>();
    if (old) this.take(uri, old, dirty, changed);
    this.files.set(uri, {
      reading,
      units,
      signature,
      unitOf: new Map(units.flatMap((unit) => unit.mentions.map((i) => [i, unit] as const))),
    });
    this.profiles.set(uri, profile);
    for (const unit of units) {
      if (unit.weak) this.shortNames.addWeak(unit);
      else {
        this.graph.add(unit);
        for (const key of [unit.key, ...unit.otherKeys]) dirty.add(key);
      }
    }
    this.settle(
      dirty,
      units.filter((unit) => unit.weak),
      changed,
    );
    return changed;
  }

  remove(uri: string): ReadonlySet<EntityId> {
    const changed = new Set<EntityId>();
    const old = this.files.get(uri);
    if (!old) return changed;
    const dirty = new Set<string>();
    this.take(uri, old, dirty, changed);
    this.settle(dirty, [], changed);
    return changed;
  }

  entityOf(uri: string, mention: number): EntityId | null {
    const unit = this.files.get(uri)?.unitOf.get(mention);
    return unit ? (this.idOfUnit.get(unit) ?? null) : null;
  }

  entity(id: EntityId): Entity | null {
    const units = this.unitsOfEntity.get(id);
    if (!units) return null;
    let entity = this.described.get(id);
    if (!entity) {
      entity = describeEntity(
        id,
        units,
        (uri, i) => this.files.get(uri)!.reading.mentions[i] as EntityMention,
        this.overrides,
      );
      this.described.set(id, entity);
    }
    return entity;
  }

  mentionsOf(id: EntityId): ReadonlyMap<string, readonly number[]> {
    const byUri = new Map<string, number[]>();
    for (const unit of [...(this.unitsOfEntity.get(id) ?? [])].sort((a, b) =>
      a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0,
    )) {
      const of = byUri.get(unit.uri);
      if (of) of.push(...unit.mentions);
      else byUri.set(unit.uri, [...unit.mentions]);
    }
    for (const mentions of byUri.values()) mentions.sort((a, b) => a - b);
    return byUri;
  }

  *entities(): Iterable<Entity> {
    for (const id of [...this.unitsOfEntity.keys()].sort()) yield this.entity(id)!;
  }

  setOverrides(overrides: EntityOverrides): ReadonlySet<EntityId> {
    this.overrides = overrideRules(overrides);
    const changed = new Set<EntityId>();
    const before = new Map([...this.unitsOfEntity.keys()].map((id) => [id, JSON.stringify(this.entity(id))]));
    this.described.clear();
    this.shortNames.forgetAnswers();
    this.settle(new Set(this.graph.nodes.keys()), this.shortNames.all(), changed);
    for (const id of this.unitsOfEntity.keys()) if (before.get(id) !== JSON.stringify(this.entity(id))) changed.add(id);
    return changed;
  }

  /** The same names at other places: nothing to link anew. */
  private reposition(uri: string, old: File, reading: ArticleReading, units: readonly Unit[]): ReadonlySet<EntityId> {
    const moved = units.map((unit, i) => Object.assign(old.units[i]!, { mentions: unit.mentions }));
    this.files.set(uri, {
      ...old,
      reading,
      unitOf: new Map(moved.flatMap((unit) => unit.mentions.map((i) => [i, unit] as const))),
    });
    for (const unit of moved) this.described.delete(this.idOfUnit.get(unit) ?? '');
    return new Set();
  }

  private take(uri: string, old: File, dirty: Set<string>, changed: Set<EntityId>): void {
    for (const unit of old.units) {
      if (unit.weak) this.shortNames.removeWeak(unit);
      else {
        this.graph.remove(unit);
        for (const key of [unit.key, ...unit.otherKeys]) dirty.add(key);
      }
      this.assign(unit, null, changed);
    }
    this.files.delete(uri);
    this.profiles.delete(uri);
  }

  /** Brings groups and short names up to date with the names that changed. */
  private settle(dirty: ReadonlySet<string>, weak: readonly Unit[], changed: Set<EntityId>): void {
    const touched = this.graph.refresh(dirty, this.overrides);
    const groups = this.graph.groups(touched);
    const stirred = new Set<string>();
    for (const key of touched) {
      const gone = this.idOfName.get(key);
      if (gone !== undefined) {
        this.idOfName.delete(key);
        this.shortNames.forget(key, stirred);
      }
    }
    for (const group of groups) {
      const id = group[0]!.key;
      for (const node of group) {
        this.idOfName.set(node.key, id);
        this.shortNames.learn(node, id, stirred);
      }
    }
    for (const group of groups) {
      for (const node of group)
        for (const unit of node.units.values()) this.assign(unit, this.idOfName.get(unit.key)!, changed);
    }
    for (const unit of this.shortNames.stirred(stirred, weak))
      this.assign(unit, this.shortNames.resolve(unit, this.overrides), changed);
  }

  private assign(unit: Unit, id: EntityId | null, changed: Set<EntityId>): void {
    const before = this.idOfUnit.get(unit);
    if (before === id) return;
    if (before !== undefined) {
      changed.add(before);
      this.described.delete(before);
      const units = this.unitsOfEntity.get(before);
      units?.delete(unit);
      if (units?.size === 0) this.unitsOfEntity.delete(before);
    }
    if (id === null) {
      this.idOfUnit.delete(unit);
      return;
    }
    changed.add(id);
    this.described.delete(id);
    this.idOfUnit.set(unit, id);
    const units = this.unitsOfEntity.get(id);
    if (units) units.add(unit);
    else this.unitsOfEntity.set(id, new Set([unit]));
  }
}

function signatureOf(reading: ArticleReading, units: readonly Unit[], profile: NameProfile): string {
  return JSON.stringify([
    reading.article.metadata.published,
    [...profile.capitals].sort(),
    units.map((unit) => [
      unit.key,
      unit.type,
      unit.weak,
      unit.otherKeys,
      unit.shorts,
      unit.roles,
      unit.ages,
      unit.mentions.map((i) => reading.mentions[i]!.text),
    ]),
  ]);
}
