import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import {
  ADVERB,
  ADVERBIAL,
  BOUNDARY,
  DEFINITE,
  FINITE,
  INDEFINITE,
  OF,
  PREPOSITION,
  PRONOUN,
  SOURCE,
  VERB,
} from '../../language/word-kinds';
import { isCapital } from './capital';
import type { SpokenBlock } from './spoken-block';

/** A noun group longer than this is a clause that was read wrongly. */
const LONGEST = 14;
/** A role without an article has at most so many words before the name. */
const LONGEST_ROLE = 6;
/** What narrows a role, between its head and the comma before the name, has at most so many words. */
const LONGEST_ASIDE = 8;
/** What no bare role holds. */
const NO_ROLE = DEFINITE | INDEFINITE | PRONOUN | BOUNDARY | FINITE | PREPOSITION;

/** Where a noun group that starts, or ends, at a known token has its other edge. Token indices; `to` is exclusive. */
export class GroupEdges {
  /** For each token, the end (exclusive) of the entity mention that starts there, or 0. */
  readonly entityEnd: Int32Array;
  /** Does a person's name start at the token? */
  private readonly isPerson: Uint8Array;
  private readonly tokens: readonly Token[];
  private readonly kinds: Int32Array;

  constructor(
    private readonly block: SpokenBlock,
    private readonly skipsQuoted: boolean,
  ) {
    this.tokens = block.prose.tokens;
    this.kinds = block.kinds;
    this.entityEnd = new Int32Array(this.tokens.length + 1);
    this.isPerson = new Uint8Array(this.tokens.length + 1);
    this.placeEntities();
  }

  isQuoted(i: number): boolean {
    return this.skipsQuoted && this.block.runOf[i]! >= 0;
  }

  startingAt(at: number, to: number): Span | null {
    const first = this.tokens[at];
    if (!first || first.kind === 'punctuation' || this.isQuoted(at)) return null;
    const { kinds } = this;
    const capital = isCapital(first.text);
    if (kinds[at]! & PRONOUN && !capital) return { start: first.start, end: first.end };
    if (first.kind !== 'number' && !capital && !(kinds[at]! & (DEFINITE | INDEFINITE | SOURCE))) return null;
    let i = at;
    while (i < to && i - at < LONGEST) {
      const known = this.entityEnd[i]!;
      if (known > 0 && known <= to) {
        i = known;
        continue;
      }
      if (this.isQuoted(i)) break;
      if (this.tokens[i]!.kind === 'punctuation') {
        if (!this.joins(i) && !this.opensApposition(i, capital, to)) break;
      } else if (i > at && this.isBeyond(kinds[i]!)) break;
      i++;
    }
    if (!capital && i < to && kinds[i]! & PREPOSITION) i = this.nameBehind(i, to) ?? i;
    while (i > at && kinds[i - 1]! & (OF | DEFINITE)) i--;
    return i > at ? { start: first.start, end: this.tokens[i - 1]!.end } : null;
  }

  /** `l’adjointe` `aux travaux, Hortense Vial`: the end of the name behind what narrows a role. */
  private nameBehind(preposition: number, to: number): number | null {
    for (let i = preposition + 1; i < to && i - preposition <= LONGEST_ASIDE; i++) {
      if (this.tokens[i]!.text === ',') return this.isPerson[i + 1] ? this.entityEnd[i + 1]! : null;
      if (this.tokens[i]!.kind === 'punctuation' || this.isQuoted(i) || this.kinds[i]! & (BOUNDARY | FINITE))
        return null;
    }
    return null;
  }

  /** `said team leader Ida Brandt`: a role without an article, up to the end of the name that follows it. */
  startingAtRole(at: number, to: number): Span | null {
    for (let i = at; i < to && i - at <= LONGEST_ROLE; i++) {
      const token = this.tokens[i]!;
      const known = this.entityEnd[i]!;
      if (i > at && known > 0 && known <= to && isCapital(token.text) && !(this.kinds[i - 1]! & OF)) {
        return { start: this.tokens[at]!.start, end: this.tokens[known - 1]!.end };
      }
      if (token.kind !== 'word' || this.isQuoted(i)) return null;
      if (this.kinds[i]! & NO_ROLE && !(this.kinds[i]! & OF && i > at)) return null;
    }
    return null;
  }

  endingAt(last: number, from: number): Span | null {
    const end = this.tokens[last];
    if (!end || this.isQuoted(last)) return null;
    const { kinds } = this;
    if (kinds[last]! & PRONOUN) return { start: end.start, end: end.end };
    let i = last;
    let head = last + 1;
    while (i >= from && last - i < LONGEST) {
      const token = this.tokens[i]!;
      const kind = kinds[i]!;
      if (this.isQuoted(i)) break;
      if (token.kind === 'punctuation') {
        if (!this.joins(i)) break;
      } else if (kind & BOUNDARY && !(i > from && isCapital(token.text))) break;
      else if (kind & PREPOSITION && !(kind & OF)) {
        if (!this.attaches(i, from)) break;
      } else if (kind & PRONOUN && i < last) break;
      else if (kind & FINITE && i < last && !isCapital(token.text)) break;
      head = i;
      i--;
    }
    while (head <= last && this.isWeakStart(head)) head++;
    return head > last ? null : { start: this.tokens[head]!.start, end: end.end };
  }

  /** Full stops of initials and abbreviations, hyphens and possessives belong to the group. */
  joins(i: number): boolean {
    const { text, start } = this.tokens[i]!;
    if (text === '-' || text === '&' || text === '/' || text === '@') return true;
    if (text !== '.' || this.block.ends[i] || i + 1 >= this.tokens.length) return false;
    const before = this.tokens[i - 1];
    return before !== undefined && before.end === start && /^\p{Lu}\p{L}{0,4}$/u.test(before.text);
  }

  /** Does no group that began before hold a word of these kinds? */
  private isBeyond(kind: number): boolean {
    if (kind & (BOUNDARY | FINITE)) return true;
    if (kind & ADVERB && !(kind & DEFINITE)) return true;
    return (kind & PREPOSITION) !== 0 && !(kind & OF);
  }

  /** `le directeur de l’Observatoire, Karim …`: a name follows a group that began in lower case. */
  private opensApposition(comma: number, capital: boolean, to: number): boolean {
    const next = this.tokens[comma + 1];
    return !capital && this.tokens[comma]!.text === ',' && comma + 1 < to && next !== undefined && isCapital(next.text);
  }

  /** `residents near the border said`: the preposition hangs on a noun before it, not at the head of the sentence. */
  private attaches(i: number, from: number): boolean {
    if (i - 1 < from || this.tokens[i - 1]!.kind === 'punctuation') return false;
    return !(this.kinds[i - 1]! & (BOUNDARY | VERB)) && !this.isAdverb(i - 1);
  }

  private isWeakStart(i: number): boolean {
    return this.tokens[i]!.kind === 'punctuation' || (this.kinds[i]! & (OF | PREPOSITION)) !== 0 || this.isAdverb(i);
  }

  private isAdverb(i: number): boolean {
    const kind = this.kinds[i]!;
    return (kind & ADVERB) !== 0 || ((kind & ADVERBIAL) !== 0 && !isCapital(this.tokens[i]!.text));
  }

  private placeEntities(): void {
    const { tokens } = this;
    let t = 0;
    for (const entity of [...this.block.entities].sort((a, b) => a.start - b.start || a.end - b.end)) {
      while (t < tokens.length && tokens[t]!.end <= entity.start) t++;
      if (t >= tokens.length) break;
      let last = t;
      while (last < tokens.length && tokens[last]!.start < entity.end) last++;
      if (last <= t) continue;
      this.entityEnd[t] = last;
      this.isPerson[t] = entity.type === 'person' ? 1 : 0;
    }
  }
}
