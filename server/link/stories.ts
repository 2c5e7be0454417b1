import type { StoryRelation } from '../compare/rule';
import { isNameTerm, type Signature } from './signature';

/** Pairs below are not of one story. Measured on `npm run evaluate`: see docs/stories.md. */
export const SAME_STORY = 0.4;
/** An article has no more relatives than this: the nearest are kept, so that the cost of an edit stays flat. */
const MOST_RELATIVES = 40;
/** A term in more articles than this no longer tells stories apart. */
const COMMON = 512;
/** Up to this many articles, a term leads to all of them; above, only to those of the same weeks. */
const RARE = 64;
const WEEKS_APART = 2;
/** Words alone never make a story; they count as far as names that are shared vouch for them. */
const WORDS_ALONE = 0.4;
const WORDS_PER_NAME = 1;
/** Half of the score is reached with this much shared weight. */
const HALF = 2.2;

interface Member {
  readonly signature: Signature;
  /** Its own nearest. */
  nearest: ReadonlyMap<string, number>;
  /** Its own nearest and those that have it among theirs. */
  readonly relatives: Map<string, number>;
}

const UNDATED = Number.NaN;
const weekOf = ({ day }: Signature): number => (day === null ? UNDATED : Math.floor(day / 7));

/**
 * Which articles report the same event: they share rare names and words, and their dates are close.
 * Incremental, and independent of the order in which articles come.
 */
export class Stories {
  private readonly members = new Map<string, Member>();
  /** Articles that have a term, by week of publication. */
  private readonly postings = new Map<string, Map<number, Set<string>>>();
  private readonly frequency = new Map<string, number>();
  private readonly stale = new Set<string>();

  /** Adds or replaces an article. */
  set(uri: string, signature: Signature): void {
    const old = this.members.get(uri);
    if (old && sameSignature(old.signature, signature)) return;
    if (old) this.forget(uri, old.signature);
    this.members.set(uri, { signature, nearest: old?.nearest ?? new Map(), relatives: old?.relatives ?? new Map() });
    const week = weekOf(signature);
    for (const term of signature.terms.keys()) {
      const weeks = this.postings.get(term) ?? new Map<number, Set<string>>();
      this.postings.set(term, weeks);
      weeks.set(week, (weeks.get(week) ?? new Set()).add(uri));
      this.count(term, 1);
    }
    this.stale.add(uri);
  }

  remove(uri: string): void {
    const old = this.members.get(uri);
    if (!old) return;
    this.forget(uri, old.signature);
    this.members.delete(uri);
    this.stale.delete(uri);
    for (const other of old.relatives.keys()) {
      this.members.get(other)?.relatives.delete(uri);
      this.stale.add(other); // a place among its nearest is free
    }
  }

  /** Brings relatives up to date. Returns the pairs that became, or ceased to be, or changed as relatives. */
  refresh(): (readonly [string, string])[] {
    const changed = new Map<string, readonly [string, string]>();
    const relate = (a: string, b: string, score: number | null): void => {
      const ours = this.members.get(a)!.relatives;
      const theirs = this.members.get(b)?.relatives;
      if ((ours.get(b) ?? null) === score) return;
      if (score === null) {
        ours.delete(b);
        theirs?.delete(a);
      } else {
        ours.set(b, score);
        theirs?.set(a, score);
      }
      const pair = a < b ? ([a, b] as const) : ([b, a] as const);
      changed.set(pair.join('\n'), pair);
    };
    for (const uri of this.withCrowdedNeighbours()) {
      const member = this.members.get(uri);
      if (!member) continue;
      member.nearest = this.nearest(uri, member.signature);
    }
    for (const uri of [...this.stale].sort()) {
      const member = this.members.get(uri);
      if (!member) continue;
      for (const [other, score] of member.nearest) relate(uri, other, score);
      for (const other of [...member.relatives.keys()]) {
        if (member.nearest.has(other)) continue;
        const theirs = this.members.get(other)?.nearest.has(uri) ?? false;
        const score = theirs ? this.relation(uri, other).score : 0;
        relate(uri, other, score >= SAME_STORY ? score : null);
      }
    }
    this.stale.clear();
    return [...changed.values()];
  }

  /** The stale articles, and those whose full list of nearest a stale one may now enter or leave. */
  private withCrowdedNeighbours(): Iterable<string> {
    for (const uri of [...this.stale]) {
      for (const other of this.members.get(uri)?.relatives.keys() ?? []) {
        if ((this.members.get(other)?.nearest.size ?? 0) >= MOST_RELATIVES) this.stale.add(other);
      }
    }
    return this.stale;
  }

  /** Articles of the same story, with the score, by uri. */
  relatives(uri: string): ReadonlyMap<string, number> {
    return this.members.get(uri)?.relatives ?? new Map();
  }

  /** How two articles are related, and by what. */
  relation(a: string, b: string): StoryRelation {
    if (a === b) return { score: 1, shared: [] };
    const first = this.members.get(a)?.signature;
    const second = this.members.get(b)?.signature;
    if (!first || !second) return { score: 0, shared: [] };
    const shared: (readonly [string, number])[] = [];
    for (const [term, weight] of first.terms) {
      const other = second.terms.get(term);
      if (other === undefined) continue;
      const rarity = this.rarity(term);
      if (rarity > 0) shared.push([term, Math.min(weight, other) * rarity]);
    }
    shared.sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1));
    const total = (names: boolean): number =>
      shared.reduce((sum, [term, each]) => (isNameTerm(term) === names ? sum + each : sum), 0);
    const names = total(true);
    const weight = names + Math.min(total(false), WORDS_ALONE + names * WORDS_PER_NAME);
    return { score: this.score(weight, first, second), shared: shared.map(([term]) => term.replace(/^[@#]/u, '')) };
  }

  private nearest(uri: string, signature: Signature): Map<string, number> {
    const weights = new Map<string, number>();
    for (const [term, weight] of signature.terms) {
      const rarity = this.rarity(term);
      if (rarity === 0) continue;
      for (const others of this.near(term, signature)) {
        for (const other of others) {
          if (other === uri) continue;
          const theirs = this.members.get(other)!.signature.terms.get(term)!;
          weights.set(other, (weights.get(other) ?? 0) + Math.min(weight, theirs) * rarity);
        }
      }
    }
    const scored: (readonly [string, number])[] = [];
    for (const other of weights.keys()) {
      if (weights.get(other)! < HALF / 4) continue;
      const { score } = this.relation(uri, other);
      if (score >= SAME_STORY) scored.push([other, score]);
    }
    scored.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return new Map(scored.slice(0, MOST_RELATIVES));
  }

  private *near(term: string, signature: Signature): Iterable<ReadonlySet<string>> {
    const weeks = this.postings.get(term);
    if (!weeks) return;
    const week = weekOf(signature);
    if ((this.frequency.get(term) ?? 0) <= RARE || Number.isNaN(week)) {
      yield* weeks.values();
      return;
    }
    for (let w = week - WEEKS_APART; w <= week + WEEKS_APART; w++) {
      const there = weeks.get(w);
      if (there) yield there;
    }
    const undated = weeks.get(UNDATED);
    if (undated) yield undated;
  }

  /** Rounded, so that a far-off article that shifts a frequency does not stir every pair. */
  private score(weight: number, a: Signature, b: Signature): number {
    const raw = (weight / (weight + HALF)) * nearness(a.day, b.day);
    return Math.round(raw * 20) / 20;
  }

  /** 1 for a term of one or two articles, falling by doublings to 0 at `COMMON`. */
  private rarity(term: string): number {
    return Math.max(0, 1 - doublings(this.frequency.get(term) ?? 1) / Math.log2(COMMON));
  }

  private count(term: string, by: 1 | -1): void {
    const before = this.frequency.get(term) ?? 0;
    const after = before + by;
    if (after === 0) {
      this.frequency.delete(term);
      this.postings.delete(term);
      return;
    }
    this.frequency.set(term, after);
    if (doublings(before) === doublings(after) || Math.min(before, after) >= COMMON) return;
    for (const uris of this.postings.get(term)?.values() ?? []) for (const uri of uris) this.stale.add(uri);
  }

  private forget(uri: string, signature: Signature): void {
    const week = weekOf(signature);
    for (const term of signature.terms.keys()) {
      const uris = this.postings.get(term)?.get(week);
      uris?.delete(uri);
      if (uris?.size === 0) this.postings.get(term)?.delete(week);
      this.count(term, -1);
    }
  }
}

/** Whole doublings from two articles on: one and two are as rare as can be. */
const doublings = (count: number): number => (count <= 2 ? 0 : Math.floor(Math.log2(count / 2)));

/** Reports of one event come close together; an unknown date says little against it. */
function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.95;
  const days = Math.abs(a - b);
  return days <= 4 ? 1 : days <= 10 ? 0.9 : days <= 21 ? 0.8 : days <= 60 ? 0.6 : 0.45;
}

function sameSignature(a: Signature, b: Signature): boolean {
  if (a.day !== b.day || a.terms.size !== b.terms.size) return false;
  for (const [term, weight] of a.terms) if (b.terms.get(term) !== weight) return false;
  return true;
}
