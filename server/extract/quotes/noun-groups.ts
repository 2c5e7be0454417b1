import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import {
  ADVERB,
  ADVERBIAL,
  BOUNDARY,
  DEFINITE,
  INDEFINITE,
  OF,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  VERB,
} from '../../language/word-kinds';
import { isCapital } from './capital';
import { GroupEdges } from './group-edges';
import type { SpokenBlock } from './spoken-block';

/** How far an aside between commas may reach, in tokens: back from a verb, forward from it. */
const LONGEST_ASIDE = 30;
const LONGEST_LATER_ASIDE = 12;

/**
 * Finds the noun groups that can be speakers, without a tagger: it walks from a verb to the words that
 * no noun group holds. Token indices everywhere; `to` is exclusive.
 */
export class NounGroups {
  private readonly tokens: readonly Token[];
  private readonly kinds: Int32Array;
  private readonly ends: Uint8Array;
  private readonly edges: GroupEdges;

  /** `skipsQuoted`: words inside quotation marks are in no group. */
  constructor(block: SpokenBlock, skipsQuoted: boolean) {
    this.tokens = block.prose.tokens;
    this.kinds = block.kinds;
    this.ends = block.ends;
    this.edges = new GroupEdges(block, skipsQuoted);
  }

  /** The subject that ends just before the verb whose first token is `verb`, no earlier than `from`. */
  before(verb: number, from: number): Span | null {
    let i = verb - 1;
    let named = -1;
    for (let steps = 0; i >= from && steps < 40; steps++) {
      const { text } = this.tokens[i]!;
      const kind = this.kinds[i]!;
      if (this.isAdverb(i) && !(kind & PRONOUN)) i--;
      else if (text === ',' || text === '—' || text === '–') {
        // `X, who heads Y, said`: else a lone comma ends what came before.
        const opener = this.openerOf(i, from);
        if (opener < 0) return null;
        if (this.edges.entityEnd[opener + 1] === i && !isCapital(this.tokens[opener - 1]?.text ?? '')) named = i - 1;
        i = opener - 1;
      } else if (text === ')') {
        const opener = this.findBack('(', i, from);
        if (opener < 0) return null;
        i = opener - 1;
      } else if (kind & RELATIVE && !(kind & PRONOUN)) {
        i--;
        if (this.tokens[i]?.text === ',') i--;
      } else break;
    }
    const group = i < from ? null : this.groupEndingAt(i, from);
    // `his daughter, Ida Brandt, said`: the name between commas is hers.
    return group && named >= 0 ? { start: group.start, end: this.tokens[named]!.end } : group;
  }

  /** The subject that begins after the verb group that ends before token `at`, no later than `to`. */
  after(at: number, to: number): Span | null {
    let i = at;
    for (let steps = 0; i < to && steps < 30; steps++) {
      // `a plaidé l’adjointe`, `soupire leur patron`: what is an object pronoun before a verb is an article after it.
      if (this.isAdverb(i) && !(this.kinds[i]! & (DEFINITE | INDEFINITE))) i++;
      else if (this.kinds[i]! & PREPOSITION) i = this.skipPreposition(i, to);
      else if (this.tokens[i]!.text === ',' && i === at) {
        // `a témoigné, jointe par téléphone, X`
        const closer = this.closerOf(i, to);
        if (closer < 0) break;
        i = closer + 1;
      } else break;
    }
    return i < to ? (this.groupStartingAt(i, to) ?? this.edges.startingAtRole(i, to)) : null;
  }

  /** The first noun group of a stretch: the subject of its sentence. */
  first(from: number, to: number): Span | null {
    for (let i = from; i < to; i++) {
      const kind = this.kinds[i]!;
      if (this.edges.isQuoted(i)) continue;
      if (kind & PREPOSITION || (i === from && kind & OF)) {
        i = this.skipPreposition(i, to) - 1;
        continue;
      }
      if (kind & PRONOUN) return { start: this.tokens[i]!.start, end: this.tokens[i]!.end };
      if (kind & BOUNDARY || this.isAdverb(i)) continue;
      const group = this.groupStartingAt(i, to);
      if (group) return group;
    }
    return null;
  }

  /** The noun group that starts at a token: an article, a capital, a pronoun or a source noun. */
  groupStartingAt(at: number, to: number): Span | null {
    return this.edges.startingAt(at, to);
  }

  /** The noun group whose last token is `last`. */
  groupEndingAt(last: number, from: number): Span | null {
    return this.edges.endingAt(last, from);
  }

  private isAdverb(i: number): boolean {
    const kind = this.kinds[i]!;
    return (kind & ADVERB) !== 0 || ((kind & ADVERBIAL) !== 0 && !isCapital(this.tokens[i]!.text));
  }

  private openerOf(close: number, from: number): number {
    const mark = this.tokens[close]!.text;
    for (let i = close - 1; i >= from && close - i < LONGEST_ASIDE; i--) if (this.tokens[i]!.text === mark) return i;
    return -1;
  }

  private closerOf(open: number, to: number): number {
    for (let i = open + 1; i < to && i - open < LONGEST_LATER_ASIDE; i++) {
      if (this.ends[i] || this.edges.isQuoted(i)) return -1;
      if (this.tokens[i]!.text === ',') return i;
    }
    return -1;
  }

  private findBack(text: string, i: number, from: number): number {
    for (let k = i; k >= from; k--) if (this.tokens[k]!.text === text) return k;
    return -1;
  }

  /** Token after a preposition and its noun. */
  private skipPreposition(at: number, to: number): number {
    const { tokens, kinds } = this;
    let i = at + 1;
    while (i < to && kinds[i]! & (DEFINITE | INDEFINITE | OF)) i++;
    const known = i < to ? this.edges.entityEnd[i]! : 0;
    if (known > 0) return known;
    let taken = 0;
    let capitals = false;
    while (i < to) {
      const token = tokens[i]!;
      const kind = kinds[i]!;
      const capital = isCapital(token.text);
      if (token.kind === 'punctuation' && !this.edges.joins(i)) break;
      if (taken > 0) {
        if (kind & (DEFINITE | INDEFINITE | PRONOUN | PREPOSITION | BOUNDARY | VERB)) break;
        if (capital && (!capitals || /^\p{Lu}{2,}$/u.test(tokens[i - 1]!.text))) break;
        if (kind & OF) {
          i++;
          while (i < to && kinds[i]! & DEFINITE) i++;
          taken = 0;
          continue;
        }
      }
      capitals = capital;
      taken++;
      i++;
    }
    return Math.max(i, at + 1);
  }
}
