import type { EntityId } from './entity';
import type { NameForm } from './name-form';
import { firstFiles, type NameNode } from './name-graph';
import { MultiMap } from './multi-map';
import { initialsOf } from './organization-form';
import type { Overrides } from './override-rules';
import { romanKey, skeleton } from './romanise';
import type { OneStory } from './one-story';
import { leftOut, ONE_STORY } from './shared-names';
import { keyOf, type Kind, type Unit } from './unit';
import { typingDistance } from './word-distance';

/** More bearers of one surname than this, and a file's names cannot tell which is meant. */
const MOST_BEARERS = 12;
interface Bearer {
  readonly node: NameNode;
  readonly id: EntityId;
  /** Folded short forms, and the one spelling of each. */
  readonly shorts: readonly string[];
  readonly keys: readonly string[];
  /** Its files that are asked whether they tell the same story. */
  files: readonly string[];
}

/** Surnames and acronyms that stand alone in a file: whose they are, as far as other files tell. */
export class ShortNames {
  private readonly weak = new Map<string, Set<Unit>>();
  private readonly bearers = new MultiMap<Bearer>();
  private readonly byNode = new Map<string, Bearer>();
  /** Blocks in which an answer rests on the stories that files tell. */
  private readonly asked = new Set<string>();

  constructor(private readonly stories: OneStory) {}

  addWeak(unit: Unit): void {
    const block = blockOf(unit.kind, unit.form.words[0]!.folded);
    const of = this.weak.get(block);
    if (of) of.add(unit);
    else this.weak.set(block, new Set([unit]));
  }

  removeWeak(unit: Unit): void {
    const block = blockOf(unit.kind, unit.form.words[0]!.folded);
    const of = this.weak.get(block);
    of?.delete(unit);
    if (of?.size === 0) this.weak.delete(block);
  }

  all(): Unit[] {
    return [...this.weak.values()].flatMap((units) => [...units]);
  }

  forgetAnswers(): void {
    this.bearers.clear();
    this.byNode.clear();
    this.asked.clear();
  }

  /** A full name and its entity, under the short forms that it may take. Adds the blocks stirred: none if nothing is new. */
  learn(node: NameNode, id: EntityId, stirred: Set<string>): void {
    const shorts = shortsOf(node);
    const files = firstFiles(node);
    const known = this.byNode.get(node.key);
    if (known?.node === node && known.id === id && sameList(known.shorts, shorts)) {
      if (sameList(known.files, files)) return;
      known.files = files;
      for (const block of blocksOf(known)) if (this.asked.has(block)) stirred.add(block);
      return;
    }
    this.forget(node.key, stirred);
    const bearer = { node, id, shorts, keys: shorts.map(romanKey), files };
    this.byNode.set(node.key, bearer);
    for (const block of blocksOf(bearer)) {
      this.bearers.add(block, bearer);
      stirred.add(block);
    }
  }

  /** The file tells another story now: adds the blocks in which an answer may rest on it. */
  shake({ uri, key, otherKeys, weak, kind, form }: Unit, stirred: Set<string>): void {
    if (weak) {
      const block = blockOf(kind, form.words[0]!.folded);
      if (this.asked.has(block)) stirred.add(block);
      return;
    }
    for (const one of [key, ...otherKeys]) {
      const bearer = this.byNode.get(one);
      if (!bearer?.files.includes(uri)) continue;
      for (const block of blocksOf(bearer)) if (this.asked.has(block)) stirred.add(block);
    }
  }

  forget(key: string, stirred: Set<string>): void {
    const bearer = this.byNode.get(key);
    if (!bearer) return;
    this.byNode.delete(key);
    for (const block of blocksOf(bearer)) {
      this.bearers.delete(block, bearer);
      stirred.add(block);
    }
  }

  /** Units to resolve anew: those of stirred blocks, and those given. */
  stirred(blocks: ReadonlySet<string>, more: readonly Unit[]): Set<Unit> {
    const units = new Set(more);
    for (const block of blocks) for (const unit of this.weak.get(block) ?? []) units.add(unit);
    return units;
  }

  /** The entity that a short name stands for; one of its own where that is not certain. */
  resolve(unit: Unit, overrides: Overrides): EntityId {
    const word = unit.form.words[0]!;
    const own = keyOf(unit.kind, word.key);
    const bearers = [...this.bearers.get(blockOf(unit.kind, word.folded))].filter(
      (bearer) => !overrides.areSplit(unit.key, bearer.node.key),
    );
    const merged = bearers.find((bearer) => overrides.areMerged(unit.key, bearer.node.key));
    if (merged) return merged.id;
    const exact = bearers.filter((bearer) => bearer.keys.includes(word.key));
    const ids = new Set(exact.map((bearer) => bearer.id));
    if (ids.size === 1) return [...ids][0]!;
    if (ids.size > 1) return this.told(unit, exact) ?? `${own} @${unit.uri}`;
    const near = unit.kind === 'person' ? bearers.filter((bearer) => isNearSurname(unit.form, bearer.node.form)) : [];
    return this.told(unit, near) ?? own;
  }

  /** The one among the bearers whose files tell the story of this file. */
  private told(unit: Unit, bearers: readonly Bearer[]): EntityId | null {
    const ids = new Set<EntityId>();
    if (bearers.length === 0 || bearers.length > MOST_BEARERS) return null;
    this.asked.add(blockOf(unit.kind, unit.form.words[0]!.folded));
    for (const { node, id, files } of bearers) {
      if (ids.has(id)) continue;
      const without = leftOut(unit, node);
      if (files.some((uri) => this.stories.points(unit.uri, uri, without) >= ONE_STORY)) ids.add(id);
    }
    return ids.size === 1 ? [...ids][0]! : null;
  }
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const blocksOf = ({ node, shorts }: Bearer): Set<string> => new Set(shorts.map((short) => blockOf(node.kind, short)));

const blockOf = (kind: Kind, folded: string): string => `${kind} ${skeleton(folded)}`;

/** Folded forms under which a file may know the bearer of a full name. */
function shortsOf({ kind, form, shorts: known }: NameNode): string[] {
  const shorts = new Set<string>();
  if (kind === 'person') {
    const surname = form.words.at(-1)!.folded;
    shorts.add(surname);
    // The servant of the Merciful is often just the Merciful: Abdel Rahman, Rahman.
    if (surname.startsWith('abd') && surname.length > 6) shorts.add(surname.slice(3));
  } else if (form.words.length > 1) for (const initials of initialsOf(form)) shorts.add(initials);
  if (kind === 'thing') for (const short of known?.keys() ?? []) shorts.add(short);
  return [...shorts].sort();
}

function isNearSurname(short: NameForm, full: NameForm): boolean {
  const word = short.words[0]!;
  // A word alone has nothing beside it to bear it out: one letter in a long name at most.
  return word.folded.length >= 6 && typingDistance(word.folded, full.words.at(-1)!.folded) <= 1;
}
