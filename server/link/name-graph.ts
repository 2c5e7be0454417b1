import { judgePeople } from './compare-people';
import { isCutShort, judgeThings } from './compare-things';
import { bearing, MUCH_BEARING, SOME_BEARING } from './bearing';
import { askedKeys, blockKeys } from './blocking';
import { MultiMap } from './multi-map';
import { skeleton } from './romanise';
import type { NameForm } from './name-form';
import type { OneStory } from './one-story';
import { leftOut, ONE_STORY } from './shared-names';
import type { Kind, Unit } from './unit';
import { typingDistance } from './word-distance';
import type { Overrides } from './override-rules';
import { wordNumber } from './word-set';

/** A full name as it is spelled (case and accents aside), with the units of all files that have it. */
export interface NameNode {
  readonly key: string;
  readonly kind: Kind;
  readonly form: NameForm;
  /** By uri. A file has a name for one unit only. */
  readonly units: Map<string, Unit>;
  /** How many units know it under which short form; null for none. */
  shorts: Map<string, number> | null;
  /** Other names that its units have too, and how many have them; null for none. */
  companions: Map<string, number> | null;
  /** How many of the units are bodies. */
  bodies: number;
  /** The first files that have it, by uri: those that are asked what story they tell. Null: to be looked up. */
  first: readonly string[] | null;
  /** Has a judgement about it asked what stories its files tell? Then it may change with them. */
  asked: boolean;
}

/** The first files that have the name, by uri, not more than are asked. */
export function firstFiles(node: NameNode): readonly string[] {
  return (node.first ??= [...node.units.keys()].sort(compare).slice(0, FILES_ASKED));
}

/** `sure` links hold whatever else is known; a guess gives way where one file has both names for two. */
interface Link {
  readonly sure: boolean;
  readonly weight: number;
}

/** Files looked at, of each side, for evidence that two names are of one story. */
const FILES_ASKED = 10;
/** Points at which no more files need be asked: they only weigh more. */
const ENOUGH = 5;

/** The full names of all files, and which of them are one. Knows no order of arrival. */
export class NameGraph {
  readonly nodes = new Map<string, NameNode>();
  private readonly blocks = new MultiMap<string, number>();
  private readonly links = new Map<string, Map<string, Link>>();

  constructor(private readonly stories: OneStory) {}

  add(unit: Unit): void {
    this.place(this.node(unit.key, unit.kind, unit.form), unit);
    for (const [key, form] of unit.otherForms) this.place(this.node(key, unit.kind, form), unit);
  }

  private place(node: NameNode, unit: Unit): void {
    const { first, units } = node;
    if (first && !units.has(unit.uri) && (first.length < FILES_ASKED || unit.uri < first.at(-1)!)) node.first = null;
    const before = units.get(unit.uri);
    if (before) count(node, before, -1);
    units.set(unit.uri, unit);
    count(node, unit, 1);
  }

  remove(unit: Unit): void {
    for (const key of [unit.key, ...unit.otherKeys]) {
      const node = this.nodes.get(key);
      if (node?.units.get(unit.uri) !== unit) continue;
      node.units.delete(unit.uri);
      count(node, unit, -1);
      if (node.first?.includes(unit.uri)) node.first = null;
      if (node.units.size > 0) continue;
      this.nodes.delete(key);
      for (const block of blockKeys(node.kind, node.form)) this.blocks.delete(wordNumber(block), key);
    }
  }

  private node(key: string, kind: Kind, form: NameForm): NameNode {
    let node = this.nodes.get(key);
    if (node) return node;
    node = { key, kind, form, units: new Map(), shorts: null, companions: null, bodies: 0, first: null, asked: false };
    this.nodes.set(key, node);
    for (const block of blockKeys(kind, form)) this.blocks.add(wordNumber(block), key);
    return node;
  }

  /** Names of the unit whose judgement rests, among others, on what story the unit's file tells. */
  *restOn({ uri, key, otherKeys }: Unit): Iterable<NameNode> {
    for (const one of [key, ...otherKeys]) {
      const node = this.nodes.get(one);
      if (node?.asked && firstFiles(node).includes(uri)) yield node;
    }
  }

  /**
   * Judges names anew against all that they might be one with. Returns every name whose group may have changed.
   * @param dirty names whose files changed
   * @param shaken names of which only the stories that their files tell may have changed
   */
  refresh(dirty: ReadonlySet<string>, shaken: ReadonlySet<string>, overrides: Overrides): Set<string> {
    const touched = new Set(dirty);
    const before = new Map<string, ReadonlyMap<string, Link>>();
    for (const key of new Set([...dirty, ...shaken])) {
      const links = this.links.get(key);
      before.set(key, links ?? NONE);
      for (const other of links?.keys() ?? []) {
        if (dirty.has(key)) touched.add(other);
        this.links.get(other)?.delete(key);
      }
      this.links.delete(key);
    }
    for (const key of before.keys()) {
      const node = this.nodes.get(key);
      if (!node) continue;
      for (const other of this.candidates(node, overrides)) {
        if (this.links.get(key)?.has(other.key)) continue;
        const [first, second] = node.key < other.key ? [node, other] : [other, node]; // whichever came first
        const link = this.judge(first, second, overrides);
        if (!link) continue;
        this.connect(key, other.key, link);
        this.connect(other.key, key, link);
      }
    }
    for (const key of shaken) {
      const [old, now] = [before.get(key)!, this.links.get(key) ?? NONE];
      if (sameLinks(old, now)) continue;
      touched.add(key);
      for (const other of old.keys()) touched.add(other);
    }
    return this.reach(touched);
  }

  private connect(from: string, to: string, link: Link): void {
    const of = this.links.get(from);
    if (of) of.set(to, link);
    else this.links.set(from, new Map([[to, link]]));
  }

  private candidates(node: NameNode, overrides: Overrides): NameNode[] {
    const keys = new Set<string>();
    for (const block of askedKeys(node.kind, node.form))
      for (const key of this.blocks.get(wordNumber(block))) keys.add(key);
    for (const key of node.companions?.keys() ?? []) keys.add(key);
    for (const key of overrides.mergedWith(node.key)) keys.add(key);
    keys.delete(node.key);
    return [...keys].map((key) => this.nodes.get(key)).filter((other) => other !== undefined);
  }

  private judge(a: NameNode, b: NameNode, overrides: Overrides): Link | null {
    if (overrides.areSplit(a.key, b.key)) return null;
    if (overrides.areMerged(a.key, b.key)) return { sure: true, weight: 10 };
    if (a.companions?.has(b.key)) return { sure: true, weight: 8 };
    if (a.kind !== b.kind) return this.judgeKinds(a, b);
    const judgement = a.kind === 'person' ? judgePeople(a.form, b.form) : judgeThings(a.form, b.form);
    if (judgement === 'different' && !(isBody(a) && isBody(b) && isCutShort(a.form, b.form))) return null;
    if (judgement === 'same') return { sure: a.kind === 'thing', weight: 6 };
    if (judgement === 'perhaps' && a.kind === 'person') return this.judgeMistaken(a, b);
    const points = this.storyPoints(a, b);
    return points >= (judgement === 'perhaps' ? ENOUGH : storyFor(a.form, b.form))
      ? { sure: false, weight: Math.min(5, points) }
      : null;
  }

  /** Of two names that agree in one word only: two files of one story show that one was taken for the other. */
  private judgeMistaken(a: NameNode, b: NameNode): Link | null {
    const without = leftOut(a, b);
    for (const uri of firstFiles(a)) {
      for (const other of firstFiles(b)) {
        if (uri === other) continue;
        const borne = bearing(a.units.get(uri)!, b.units.get(other)!, a.form, b.form);
        if (borne < SOME_BEARING) continue;
        a.asked = true;
        b.asked = true;
        const story = borne >= MUCH_BEARING ? ONE_STORY : SURE_STORY;
        if (this.stories.points(uri, other, without) >= story) return { sure: false, weight: borne };
      }
    }
    return null;
  }

  /** One name, a person's in one file and a thing's in another: the recogniser erred, if it has two words and the story is one. */
  private judgeKinds(a: NameNode, b: NameNode): Link | null {
    if (a.form.words.length < 2 || a.form.words.length !== b.form.words.length) return null;
    if (a.form.words.some((word, i) => word.key !== b.form.words[i]!.key)) return null;
    const points = this.storyPoints(a, b);
    return points >= ONE_STORY ? { sure: false, weight: Math.min(5, points) } : null;
  }

  /** The most that any two files, one of each name, have in common beside the names judged. */
  private storyPoints(a: NameNode, b: NameNode): number {
    a.asked = true;
    b.asked = true;
    let best = 0;
    const without = leftOut(a, b);
    const others = firstFiles(b);
    for (const uri of firstFiles(a)) {
      for (const other of others) {
        if (uri === other) continue;
        const agreed = agreement(a.units.get(uri)!, b.units.get(other)!);
        best = Math.max(best, agreed + this.stories.points(uri, other, without));
        if (best >= ENOUGH) return best;
      }
    }
    return best;
  }

  private reach(from: ReadonlySet<string>): Set<string> {
    const seen = new Set(from);
    const queue = [...from];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      for (const other of this.links.get(key)?.keys() ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    return seen;
  }

  /** Groups of names that are one entity, among the names given (closed under links). Groups and names sorted. */
  groups(among: ReadonlySet<string>): NameNode[][] {
    const links: { a: string; b: string; link: Link }[] = [];
    for (const a of among) for (const [b, link] of this.links.get(a) ?? []) if (a < b) links.push({ a, b, link });
    links.sort(
      (p, q) =>
        Number(q.link.sure) - Number(p.link.sure) ||
        q.link.weight - p.link.weight ||
        compare(p.a, q.a) ||
        compare(p.b, q.b),
    );
    const groupOf = new Map<string, NameNode[]>();
    for (const key of [...among].sort(compare)) {
      const node = this.nodes.get(key);
      if (node) groupOf.set(key, [node]);
    }
    for (const { a, b, link } of links) {
      const [x, y] = [groupOf.get(a), groupOf.get(b)];
      if (!x || !y || x === y || (!link.sure && standApart(x, y))) continue;
      const merged = [...x, ...y];
      for (const node of merged) groupOf.set(node.key, merged);
    }
    return [...new Set(groupOf.values())].map((group) => group.sort((p, q) => compare(p.key, q.key)));
  }
}

const NONE: ReadonlyMap<string, Link> = new Map();

function sameLinks(a: ReadonlyMap<string, Link>, b: ReadonlyMap<string, Link>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { sure, weight }] of a) {
    const other = b.get(key);
    if (other?.sure !== sure || other.weight !== weight) return false;
  }
  return true;
}

/** Points that say one story whatever else. */
const SURE_STORY = 6;
/** Long names a letter apart: chance alone hardly makes two such bearers, so two shared places will do; of longer ones, any. */
const ONE_LETTER_STORY = 0.85;
const LONG_NAME = 10;
const LONG_LETTER_STORY = 0.45;
const LONGER_NAME = 14;

function storyFor(a: NameForm, b: NameForm): number {
  if (!isOneLetterOff(a, b)) return ONE_STORY;
  const letters = Math.min(...[a, b].map(({ words }) => words.reduce((sum, { raw }) => sum + raw.length, 0)));
  return letters >= LONGER_NAME ? LONG_LETTER_STORY : ONE_LETTER_STORY;
}

function isOneLetterOff(a: NameForm, b: NameForm): boolean {
  const [x, y] = [a, b].map((form) => form.words.map((word) => word.raw).join('')) as [string, string];
  if (a.words.length < 2 || a.words.length !== b.words.length || Math.min(x.length, y.length) < LONG_NAME) return false;
  return (
    typingDistance(x, y, 1) <= 1 || a.words.every((word, i) => skeleton(word.folded) === skeleton(b.words[i]!.folded))
  );
}

const isBody = ({ kind, bodies }: NameNode): boolean => kind === 'thing' && bodies > 0;

/** Counts in (1) or out (-1) what the unit says of the name. */
function count(node: NameNode, unit: Unit, sign: 1 | -1): void {
  if (unit.type === 'organization') node.bodies += sign;
  // The surname of a person is known without counting.
  if (node.kind === 'thing') for (const short of unit.shorts) node.shorts = counted(node.shorts, short, sign);
  for (const key of [unit.key, ...unit.otherKeys])
    if (key !== node.key) node.companions = counted(node.companions, key, sign);
}

function counted(counts: Map<string, number> | null, key: string, sign: 1 | -1): Map<string, number> | null {
  const now = (counts?.get(key) ?? 0) + sign;
  if (now > 0) return (counts ?? new Map<string, number>()).set(key, now);
  counts?.delete(key);
  return counts;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Does a file have both names, for two units? Then they are two. */
function standApart(x: readonly NameNode[], y: readonly NameNode[]): boolean {
  for (const a of x) {
    for (const b of y) {
      const [few, many] = a.units.size <= b.units.size ? [a, b] : [b, a];
      for (const [uri, unit] of few.units) {
        const other = many.units.get(uri);
        if (other && other !== unit) return true;
      }
    }
  }
  return false;
}

/** Agreement of what is stated beside the names: a shared function or age speaks for one person. */
function agreement(a: Unit, b: Unit): number {
  const role = a.roles.some((name) => name.includes(':') && b.roles.includes(name)) ? 1 : 0;
  return role + (a.ages.some((age) => b.ages.includes(age)) ? 1 : 0);
}
