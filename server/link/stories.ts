import type { StoryRelation } from './story-relation';
import { Bite } from './bite';
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
  readonly uri: string;
  readonly signature: Signature;
  /** Its own nearest. */
  nearest: ReadonlyMap<string, number>;
  /** Its own nearest and those that have it among theirs. */
  readonly relatives: Map<string, number>;
  /** Shared weight of names and of words with the article whose nearest are sought; -1 while nothing is known to be shared. */
  names: number;
  words: number;
}

const UNDATED = Number.NaN;
const weekOf = ({ day }: Signature): number => (day === null ? UNDATED : Math.floor(day / 7));

/**
 * Which articles report the same event: they share rare names and words, and their dates are close.
 * Incremental, and independent of the order in which articles come.
 */
export class Stories {
  private readonly members = new Map<string, Member>();
  /** Articles that have a term, by week of publication; a term of one article has no more than that. */
  private readonly postings = new Map<string, Member | Map<number, Set<Member>>>();
  private readonly frequency = new Map<string, number>();
  /** Articles that were set: they are always brought up to date at once. */
  private readonly fresh = new Set<string>();
  /** Articles around which something shifted: a term became more usual or rarer, another article joined or left. */
  private readonly stale = new Set<string>();
  /** Those of them that may crowd others out of their lists, or leave room there. */
  private readonly stirring = new Set<string>();

  /** Adds or replaces an article. */
  set(uri: string, signature: Signature): void {
    const old = this.members.get(uri);
    if (old && sameSignature(old.signature, signature)) return;
    if (old) this.forget(old);
    const member: Member = {
      uri,
      signature,
      nearest: old?.nearest ?? new Map(),
      relatives: old?.relatives ?? new Map(),
      names: -1,
      words: 0,
    };
    this.members.set(uri, member);
    for (const term of signature.terms.keys()) {
      this.post(term, member);
      this.count(term, 1);
    }
    this.fresh.add(uri);
  }

  /** Are there articles that `refresh` put off? */
  get pending(): boolean {
    return this.stale.size > 0;
  }

  remove(uri: string): void {
    const old = this.members.get(uri);
    if (!old) return;
    this.forget(old);
    this.members.delete(uri);
    this.fresh.delete(uri);
    this.stale.delete(uri);
    this.stirring.delete(uri);
    for (const other of old.relatives.keys()) {
      this.members.get(other)?.relatives.delete(uri);
      this.shift(other, true); // a place among its nearest is free
    }
  }

  /**
   * Brings relatives up to date. Returns the pairs that became, or ceased to be, or changed as relatives.
   * @param bite how many of the articles around which something shifted; the others are put off
   */
  refresh(bite = new Bite(Infinity)): (readonly [string, string])[] {
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
    const due = this.take(bite);
    for (const uri of due) {
      const member = this.members.get(uri);
      if (member) member.nearest = this.nearest(member);
    }
    for (const uri of due.sort()) {
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
    return [...changed.values()];
  }

  /** The articles that came, and of those around which something shifted as many as may be: they count as done. */
  private take(bite: Bite): string[] {
    const due = new Set(this.fresh);
    this.fresh.clear();
    for (const uri of due) {
      this.stale.delete(uri);
      this.stirring.delete(uri);
      this.stirCrowded(uri, due);
    }
    for (let uri = bite.next(this.stale); uri !== undefined; uri = bite.next(this.stale)) {
      due.add(uri);
      if (this.stirring.delete(uri)) this.stirCrowded(uri, due);
    }
    return [...due];
  }

  private shift(uri: string, stirs: boolean): void {
    this.stale.add(uri);
    if (stirs) this.stirring.add(uri);
  }

  /** Marks those of its relatives whose full list of nearest it may now enter or leave. */
  private stirCrowded(uri: string, due: ReadonlySet<string>): void {
    for (const other of this.members.get(uri)?.relatives.keys() ?? []) {
      const crowded = (this.members.get(other)?.nearest.size ?? 0) >= MOST_RELATIVES;
      if (crowded && !due.has(other)) this.shift(other, false);
    }
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
    const shared = (): string[] => this.sharedTerms(first, second);
    let reasons: readonly string[] | null = null;
    return {
      score: this.exactScore(first, second),
      // Asked for much more seldom than the score.
      get shared() {
        return (reasons ??= shared());
      },
    };
  }

  /** Rarest first, without the marks of names and concepts. */
  private sharedTerms(a: Signature, b: Signature): string[] {
    const shared: (readonly [string, number])[] = [];
    for (const [term, weight] of a.terms) {
      const other = b.terms.get(term);
      if (other === undefined) continue;
      const rarity = this.rarity(term);
      if (rarity > 0) shared.push([term, Math.min(weight, other) * rarity]);
    }
    shared.sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1));
    return shared.map(([term]) => term.replace(/^[@#]/u, ''));
  }

  /** The nearest articles: what they share is summed over the lists of each term's articles. */
  private nearest({ uri, signature }: Member): Map<string, number> {
    const met: Member[] = [];
    // Far-off articles are not met under usual terms: what those might add at most.
    let unmetNames = 0;
    let unmetWords = 0;
    for (const [term, weight] of signature.terms) {
      const rarity = this.rarity(term);
      if (rarity === 0) continue;
      const isName = isNameTerm(term);
      if (!this.leadsFar(term, signature)) {
        if (isName) unmetNames += weight * rarity;
        else unmetWords += weight * rarity;
      }
      for (const there of this.near(term, signature)) {
        for (const other of there) {
          const theirs = other.signature.terms.get(term)!;
          if (other.names < 0) {
            other.names = 0;
            other.words = 0;
            met.push(other);
          }
          const shared = (theirs < weight ? theirs : weight) * rarity;
          if (isName) other.names += shared;
          else other.words += shared;
        }
      }
    }
    const scored: (readonly [string, number])[] = [];
    for (const other of met) {
      const { names, words } = other;
      other.names = -1;
      if (other.uri === uri || names + words < HALF / 4) continue;
      if (this.scoreOf(names + unmetNames, words + unmetWords, signature, other.signature) < SAME_STORY) continue;
      const score = this.exactScore(signature, other.signature);
      if (score >= SAME_STORY) scored.push([other.uri, score]);
    }
    scored.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return new Map(scored.slice(0, MOST_RELATIVES));
  }

  /** The score alone, without the reasons. */
  private exactScore(a: Signature, b: Signature): number {
    let names = 0;
    let words = 0;
    for (const [term, weight] of a.terms) {
      const other = b.terms.get(term);
      if (other === undefined) continue;
      const shared = Math.min(weight, other) * this.rarity(term);
      if (isNameTerm(term)) names += shared;
      else words += shared;
    }
    return this.scoreOf(names, words, a, b);
  }

  private scoreOf(names: number, words: number, a: Signature, b: Signature): number {
    return this.score(names + Math.min(words, WORDS_ALONE + names * WORDS_PER_NAME), a, b);
  }

  /** Does the term lead to all articles that have it, or only to those of the same weeks? */
  private leadsFar(term: string, signature: Signature): boolean {
    return (this.frequency.get(term) ?? 0) <= RARE || signature.day === null;
  }

  private *near(term: string, signature: Signature): Iterable<Iterable<Member>> {
    const weeks = this.postings.get(term);
    if (!weeks) return;
    if (!(weeks instanceof Map)) {
      yield [weeks];
      return;
    }
    const week = weekOf(signature);
    if (this.leadsFar(term, signature)) {
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

  private post(term: string, member: Member): void {
    const there = this.postings.get(term);
    if (!there) {
      this.postings.set(term, member);
      return;
    }
    const weeks = there instanceof Map ? there : new Map([[weekOf(there.signature), new Set([there])]]);
    this.postings.set(term, weeks);
    const week = weekOf(member.signature);
    const of = weeks.get(week);
    if (of) of.add(member);
    else weeks.set(week, new Set([member]));
  }

  /** Rounded, so that a far-off article that shifts a frequency does not stir every pair. */
  private score(weight: number, a: Signature, b: Signature): number {
    const raw = (weight / (weight + HALF)) * nearness(a.day, b.day);
    // First to what sums in any order agree on.
    return Math.round(Math.round(raw * 1e9) / 5e7) / 20;
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
    const there = this.postings.get(term)!;
    if (there instanceof Map)
      for (const members of there.values()) for (const { uri } of members) this.shift(uri, true);
    else this.shift(there.uri, true);
  }

  private forget(member: Member): void {
    const week = weekOf(member.signature);
    for (const term of member.signature.terms.keys()) {
      const weeks = this.postings.get(term);
      if (weeks instanceof Map) {
        const there = weeks.get(week);
        there?.delete(member);
        if (there?.size === 0) weeks.delete(week);
      }
      this.count(term, -1);
    }
  }
}

/** Whole doublings from two articles on: one and two are as rare as can be. */
const doublings = (count: number): number => (count <= 2 ? 0 : Math.floor(Math.log2(count / 2)));

/** What time takes from a score. Reports of one event come close together; an unknown date says little against it. */
export function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.95;
  const days = Math.abs(a - b);
  return days <= 4 ? 1 : days <= 10 ? 0.9 : days <= 21 ? 0.8 : days <= 60 ? 0.6 : 0.45;
}

function sameSignature(a: Signature, b: Signature): boolean {
  if (a.day !== b.day || a.terms.size !== b.terms.size) return false;
  for (const [term, weight] of a.terms) if (b.terms.get(term) !== weight) return false;
  return true;
}
