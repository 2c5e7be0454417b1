import type { StoryRelation } from './story-relation';
import { Bite } from './bite';
import { isNameTerm, type Signature } from './signature';

/** Pairs below are not of one story. Measured on `npm run evaluate`: see docs/stories.md. */
export const SAME_STORY = 0.4;
/** An article has no more relatives than this: the nearest are kept, so that the cost of an edit stays flat. */
const MOST_RELATIVES = 40;
/** A term in so many articles no longer tells stories apart. A power of two: its weight falls by doublings. */
const COMMON = 1024;
/** Below this many articles, a term leads to all of them; from there, only to those of the same weeks. A power of two, too. */
const RARE = 64;
const WEEKS_APART = 2;
/** Words alone never make a story; they count as far as names that are shared vouch for them. */
const WORDS_ALONE = 0.4;
const WORDS_PER_NAME = 1;
/** Half of the score is reached with this much shared weight, of two articles of usual length. */
const HALF = 2.2;
/** A short article has fewer terms to share, a long one shares more by chance: `HALF` goes with the weight of the shorter one's terms. */
const USUAL_SIZE = 28;
const SMALLEST = 0.6;
const LARGEST = 2;
/** What shares less is of no one story, however short. */
const LEAST_SHARED = (HALF * SMALLEST) / 2;

/** A term of signatures, with the articles that have it and, beside each, its weight there. */
interface Term {
  readonly text: string;
  /** Smaller for terms met earlier: articles keep their terms in this order, so that two meet in one pass. */
  readonly number: number;
  readonly isName: boolean;
  readonly members: Member[];
  readonly weights: number[];
  /** What it says, by the number of its articles. */
  rarity: number;
}

interface Member {
  readonly uri: string;
  day: number | null;
  /** By number, and beside each its weight. */
  terms: readonly Term[];
  weights: readonly number[];
  /** Sum of the weights. */
  size: number;
  /** Its own nearest. */
  nearest: ReadonlyMap<string, number>;
  /** Its own nearest and those that have it among theirs. */
  readonly relatives: Map<string, number>;
  /** Shared weight of names and of words with the article whose nearest are sought; -1 while nothing is known to be shared. */
  names: number;
  words: number;
}

/** Pairs whose relation is remembered until an article comes, changes or goes. */
const MOST_KNOWN = 1 << 14;

/** Uri of an article, and how near it is. */
type Near = readonly [uri: string, score: number];

const weekOf = (day: number): number => Math.floor(day / 7);

/**
 * Which articles report the same event: they share rare names and words, and their dates are close.
 * Incremental, and independent of the order in which articles come.
 */
export class Stories {
  private readonly members = new Map<string, Member>();
  private readonly terms = new Map<string, Term>();
  private lastNumber = 0;
  /** Articles that were set: they are always brought up to date at once. */
  private readonly fresh = new Set<string>();
  /** Articles around which something shifted: a term became more usual or rarer, a near article came, changed or left. */
  private readonly stale = new Set<string>();
  /** Relations asked for since an article came, changed or went: every claim of two articles asks for theirs. */
  private readonly known = new Map<string, Map<string, StoryRelation>>();
  private knownPairs = 0;

  /** Adds or replaces an article. */
  set(uri: string, signature: Signature): void {
    const old = this.members.get(uri);
    if (old && sameSignature(old, signature)) return;
    const member = old ?? newMember(uri);
    this.members.set(uri, member);
    for (const { text } of member.terms) if (!signature.terms.has(text)) this.withdraw(text, member);
    for (const [text, weight] of signature.terms) this.post(text, weight, member);
    const terms = [...signature.terms.keys()].map((text) => this.terms.get(text)!).sort((a, b) => a.number - b.number);
    member.terms = terms;
    member.weights = terms.map(({ text }) => signature.terms.get(text)!);
    member.size = member.weights.reduce((sum, weight) => sum + weight, 0);
    member.day = signature.day;
    this.fresh.add(uri);
    this.forgetKnown();
  }

  /** Are there articles that `refresh` put off? */
  get pending(): boolean {
    return this.stale.size > 0;
  }

  remove(uri: string): void {
    const old = this.members.get(uri);
    if (!old) return;
    for (const { text } of old.terms) this.withdraw(text, old);
    this.members.delete(uri);
    this.forgetKnown();
    this.fresh.delete(uri);
    this.stale.delete(uri);
    for (const other of old.relatives.keys()) {
      this.members.get(other)?.relatives.delete(uri);
      this.stale.add(other); // a place among its nearest is free
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
    const due = this.renew(bite);
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

  /**
   * Finds the nearest of the articles that were set, and of those around which something shifted as many as may be.
   * Returns these articles.
   */
  private renew(bite: Bite): string[] {
    const due = [...this.fresh];
    for (const uri of due) {
      const member = this.members.get(uri)!;
      const near = this.near(member);
      member.nearest = nearestOf(near);
      this.offer(member, near);
    }
    for (const uri of due) this.stale.delete(uri);
    this.fresh.clear();
    for (let uri = bite.next(this.stale); uri !== undefined; uri = bite.next(this.stale)) {
      const member = this.members.get(uri);
      if (!member) continue;
      member.nearest = nearestOf(this.near(member));
      due.push(uri);
    }
    return due;
  }

  /** An article came or changed: those into whose nearest it may come, or out of which it may fall, are to be looked at again. */
  private offer(member: Member, near: readonly Near[]): void {
    const { uri } = member;
    const scores = new Map(near);
    for (const [other, score] of near) {
      const { nearest } = this.members.get(other)!;
      const known = nearest.get(uri);
      if (known === score || this.fresh.has(other)) continue;
      if (known !== undefined || nearest.size < MOST_RELATIVES || score >= lowest(nearest)) this.stale.add(other);
    }
    for (const other of member.relatives.keys())
      if (!scores.has(other) && this.members.get(other)?.nearest.has(uri)) this.stale.add(other);
  }

  /** Articles of the same story, with the score, by uri. */
  relatives(uri: string): ReadonlyMap<string, number> {
    return this.members.get(uri)?.relatives ?? new Map();
  }

  /** How two articles are related, and by what. One object for each pair, as long as no article comes, changes or goes. */
  relation(a: string, b: string): StoryRelation {
    if (a === b) return ITSELF;
    const known = this.known.get(a)?.get(b);
    if (known) return known;
    const first = this.members.get(a);
    const second = this.members.get(b);
    if (!first || !second) return UNRELATED;
    const shared = (): string[] => this.sharedTerms(first, second);
    let reasons: readonly string[] | null = null;
    const relation = {
      score: exactScore(first, second),
      // Asked for much more seldom than the score.
      get shared() {
        return (reasons ??= shared());
      },
    };
    this.keepKnown(a, b, relation);
    return relation;
  }

  private keepKnown(a: string, b: string, relation: StoryRelation): void {
    if (this.knownPairs >= MOST_KNOWN) this.forgetKnown();
    this.knownPairs++;
    const ofA = this.known.get(a);
    if (ofA) ofA.set(b, relation);
    else this.known.set(a, new Map([[b, relation]]));
  }

  private forgetKnown(): void {
    this.known.clear();
    this.knownPairs = 0;
  }

  /** Rarest first, without the marks of names and concepts. */
  private sharedTerms(a: Member, b: Member): string[] {
    const shared: (readonly [string, number])[] = [];
    eachSharedTerm(a, b, ({ text, rarity }, weight) => {
      if (rarity > 0) shared.push([text, weight * rarity]);
    });
    shared.sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1));
    return shared.map(([text]) => text.replace(/^[@#]/u, ''));
  }

  /** Articles of the same story, the nearest first: what they share is summed over the lists of each term's articles. */
  private near(of: Member): Near[] {
    const met: Member[] = [];
    // Far-off articles are not met under usual terms: what those might add at most.
    let unmetNames = 0;
    let unmetWords = 0;
    of.terms.forEach((term, at) => {
      const { rarity, isName, members, weights } = term;
      if (rarity === 0) return;
      const weight = of.weights[at]!;
      const around = members.length < RARE ? null : of.day;
      if (around !== null) {
        if (isName) unmetNames += weight * rarity;
        else unmetWords += weight * rarity;
      }
      for (let i = 0; i < members.length; i++) {
        const other = members[i]!;
        if (around !== null && other.day !== null && Math.abs(weekOf(other.day) - weekOf(around)) > WEEKS_APART)
          continue;
        if (other.names < 0) {
          other.names = 0;
          other.words = 0;
          met.push(other);
        }
        const theirs = weights[i]!;
        const shared = (theirs < weight ? theirs : weight) * rarity;
        if (isName) other.names += shared;
        else other.words += shared;
      }
    });
    const scored: Near[] = [];
    for (const other of met) {
      const { names, words } = other;
      other.names = -1;
      if (other === of || names + words < LEAST_SHARED) continue;
      if (scoreOf(names + unmetNames, words + unmetWords, of, other) < SAME_STORY) continue;
      const score = exactScore(of, other);
      if (score >= SAME_STORY) scored.push([other.uri, score]);
    }
    return scored.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }

  private post(text: string, weight: number, member: Member): void {
    let term = this.terms.get(text);
    if (!term) {
      term = { text, number: ++this.lastNumber, isName: isNameTerm(text), members: [], weights: [], rarity: 1 };
      this.terms.set(text, term);
    }
    const at = term.members.indexOf(member);
    if (at >= 0) {
      term.weights[at] = weight;
      return;
    }
    term.members.push(member);
    term.weights.push(weight);
    this.countChanged(term);
  }

  private withdraw(text: string, member: Member): void {
    const term = this.terms.get(text)!;
    const { members, weights } = term;
    const at = members.indexOf(member);
    const [lastMember, lastWeight] = [members.pop()!, weights.pop()!];
    if (at < members.length) {
      members[at] = lastMember;
      weights[at] = lastWeight;
    }
    if (members.length === 0) this.terms.delete(text);
    else this.countChanged(term);
  }

  /** A term that has become more usual or rarer weighs otherwise in all articles that have it. */
  private countChanged(term: Term): void {
    const now = rarityIn(term.members.length);
    if (term.rarity === now) return;
    term.rarity = now;
    for (const { uri } of term.members) this.stale.add(uri);
  }
}

const ITSELF: StoryRelation = { score: 1, shared: [] };
const UNRELATED: StoryRelation = { score: 0, shared: [] };

const nearestOf = (near: readonly Near[]): ReadonlyMap<string, number> => new Map(near.slice(0, MOST_RELATIVES));

/** The score of the last of them. */
const lowest = (nearest: ReadonlyMap<string, number>): number => [...nearest.values()].at(-1) ?? 0;

const newMember = (uri: string): Member => ({
  uri,
  day: null,
  terms: [],
  weights: [],
  size: 0,
  nearest: new Map(),
  relatives: new Map(),
  names: -1,
  words: 0,
});

/** Calls back with each term that both have, and the smaller of its weights. */
function eachSharedTerm(a: Member, b: Member, each: (term: Term, weight: number) => void): void {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) each(x, Math.min(a.weights[i]!, b.weights[j]!));
    if (x.number <= y.number) i++;
    if (y.number <= x.number) j++;
  }
}

/** The score alone, without the reasons. */
function exactScore(a: Member, b: Member): number {
  let names = 0;
  let words = 0;
  eachSharedTerm(a, b, ({ rarity, isName }, weight) => {
    const shared = weight * rarity;
    if (isName) names += shared;
    else words += shared;
  });
  return scoreOf(names, words, a, b);
}

/** Rounded, so that a far-off article that shifts a frequency does not stir every pair. */
function scoreOf(names: number, words: number, a: Member, b: Member): number {
  const weight = names + Math.min(words, WORDS_ALONE + names * WORDS_PER_NAME);
  const half = HALF * Math.min(LARGEST, Math.max(SMALLEST, Math.min(a.size, b.size) / USUAL_SIZE));
  const raw = (weight / (weight + half)) * nearness(a.day, b.day);
  // First to what sums in any order agree on.
  return Math.round(Math.round(raw * 1e9) / 5e7) / 20;
}

/** 1 for a term of one or two articles, falling by doublings to 0 at `COMMON`. */
const rarityIn = (articles: number): number => Math.max(0, 1 - doublings(articles) / doublings(COMMON));

/** Whole doublings from two articles on: one and two are as rare as can be. */
const doublings = (count: number): number => (count <= 2 ? 0 : Math.floor(Math.log2(count / 2)));

/** What time takes from a score. Reports of one event come close together; an unknown date says little against it. */
export function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.95;
  const days = Math.abs(a - b);
  return days <= 4 ? 1 : days <= 10 ? 0.9 : days <= 21 ? 0.8 : days <= 60 ? 0.6 : 0.45;
}

function sameSignature(member: Member, { terms, day }: Signature): boolean {
  return (
    member.day === day &&
    member.terms.length === terms.size &&
    member.terms.every(({ text }, i) => terms.get(text) === member.weights[i])
  );
}
