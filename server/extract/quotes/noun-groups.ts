import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import { cueWords } from '../../language/cue-words';
import type { CueWords } from '../../language/cues';
import type { EntityMention } from '../mention';

const CAPITAL = /^[\p{Lu}\p{Lt}@#]/u;
/** A noun group longer than this is a clause that was read wrongly. */
const LONGEST = 14;

/**
 * Finds the noun groups that can be speakers, without a tagger: it walks from a verb to the words that
 * no noun group holds. Token indices everywhere; `to` is exclusive.
 */
export class NounGroups {
  private readonly words: CueWords;
  private readonly tokens: readonly Token[];
  /** Is the token the last of its sentence? */
  private readonly ends: Uint8Array;
  /** For each token, the end (exclusive) of the entity mention that starts there, or 0. */
  private readonly entityEnd: Int32Array;

  constructor(
    prose: Prose,
    entities: readonly EntityMention[],
    /** Is the token inside quotation marks? */
    private readonly quoted: (token: number) => boolean,
  ) {
    this.words = cueWords(prose.language);
    this.tokens = prose.tokens;
    this.ends = new Uint8Array(prose.tokens.length);
    for (const sentence of prose.sentences) this.ends[sentence.lastToken - 1] = 1;
    this.entityEnd = entityEnds(prose.tokens, entities);
  }

  /** The subject that ends just before the verb whose first token is `verb`, no earlier than `from`. */
  before(verb: number, from: number): Span | null {
    let i = verb - 1;
    for (let steps = 0; i >= from && steps < 40; steps++) {
      const token = this.tokens[i]!;
      if (this.isAdverb(token) && !this.words.pronouns.has(token.norm)) i--;
      else if (token.text === ',' || token.text === '—' || token.text === '–') {
        const opener = this.openerOf(i, from);
        if (opener < 0) {
          // `X, who heads Y, said`: else a lone comma ends what came before.
          return null;
        }
        i = opener - 1;
      } else if (token.text === ')') {
        const opener = this.findBack('(', i, from);
        if (opener < 0) return null;
        i = opener - 1;
      } else if (this.words.relatives.has(token.norm) && !this.words.pronouns.has(token.norm)) {
        i--;
        if (this.tokens[i]?.text === ',') i--;
      } else break;
    }
    if (i < from) return null;
    return this.groupEndingAt(i, from);
  }

  /** The subject that begins after the verb group that ends before token `at`, no later than `to`. */
  after(at: number, to: number): Span | null {
    let i = at;
    for (let steps = 0; i < to && steps < 30; steps++) {
      const token = this.tokens[i]!;
      if (this.isAdverb(token)) i++;
      else if (this.words.prepositions.has(token.norm)) i = this.skipPreposition(i, to);
      else if (token.text === ',' && i > at) break;
      else if (token.text === ',') {
        // `a témoigné, jointe par téléphone, X`
        const closer = this.closerOf(i, to);
        if (closer < 0) break;
        i = closer + 1;
      } else break;
    }
    return i < to ? this.groupStartingAt(i, to) : null;
  }

  /** The noun group that starts at a token: an article, a capital, a pronoun or a source noun. */
  groupStartingAt(at: number, to: number): Span | null {
    const first = this.tokens[at];
    if (!first || first.kind === 'punctuation' || this.quoted(at)) return null;
    const { words } = this;
    if (words.pronouns.has(first.norm) && !CAPITAL.test(first.text)) return { start: first.start, end: first.end };
    const starts =
      first.kind === 'number' ||
      CAPITAL.test(first.text) ||
      words.definite.has(first.norm) ||
      words.indefinite.has(first.norm) ||
      words.sources.has(first.norm);
    if (!starts) return null;
    let i = at;
    while (i < to && i - at < LONGEST) {
      const known = this.entityEnd[i]!;
      if (known > 0 && known <= to) {
        i = known;
        continue;
      }
      const token = this.tokens[i]!;
      if (this.quoted(i)) break;
      if (token.kind === 'punctuation') {
        if (this.joins(i)) {
          i++;
          continue;
        }
        if (token.text === ',' && this.apposition(i, at, to)) {
          i++;
          continue;
        }
        break;
      }
      if (i > at && (words.boundaries.has(token.norm) || words.verbs.get(token.norm)?.forms[0] === 'finite')) break;
      if (i > at && words.adverbs.has(token.norm) && !words.definite.has(token.norm)) break;
      if (i > at && words.prepositions.has(token.norm) && !words.of.has(token.norm)) break;
      i++;
    }
    while (i > at && (words.of.has(this.tokens[i - 1]!.norm) || words.definite.has(this.tokens[i - 1]!.norm))) i--;
    return i > at ? { start: first.start, end: this.tokens[i - 1]!.end } : null;
  }

  /** The noun group whose last token is `last`. */
  groupEndingAt(last: number, from: number): Span | null {
    const end = this.tokens[last];
    if (!end || this.quoted(last)) return null;
    const { words } = this;
    if (words.pronouns.has(end.norm)) return { start: end.start, end: end.end };
    let i = last;
    let head = last + 1;
    while (i >= from && last - i < LONGEST) {
      const token = this.tokens[i]!;
      if (this.quoted(i)) break;
      if (token.kind === 'punctuation') {
        if (!this.joins(i)) break;
      } else if (words.boundaries.has(token.norm) && !(CAPITAL.test(token.text) && i > from)) break;
      else if (words.prepositions.has(token.norm) && !words.of.has(token.norm)) {
        if (!this.attaches(i, from)) break;
      } else if (words.pronouns.has(token.norm) && i < last) break;
      else if (i < last && words.verbs.get(token.norm)?.forms[0] === 'finite' && !CAPITAL.test(token.text)) break;
      head = i;
      i--;
    }
    while (head <= last && this.isWeakStart(this.tokens[head]!)) head++;
    if (head > last) return null;
    return { start: this.tokens[head]!.start, end: end.end };
  }

  /** The first noun group of a stretch: the subject of its sentence. */
  first(from: number, to: number): Span | null {
    for (let i = from; i < to; i++) {
      const token = this.tokens[i]!;
      if (this.quoted(i)) continue;
      if (this.words.prepositions.has(token.norm) || (i === from && this.words.of.has(token.norm))) {
        i = this.skipPreposition(i, to) - 1;
        continue;
      }
      if (this.words.pronouns.has(token.norm)) return { start: token.start, end: token.end };
      if (this.words.boundaries.has(token.norm) || this.isAdverb(token)) continue;
      const group = this.groupStartingAt(i, to);
      if (group) return group;
    }
    return null;
  }

  private isAdverb(token: Token): boolean {
    return this.words.adverbs.has(token.norm) || (/(?:ment|mente|ly)$/u.test(token.norm) && !CAPITAL.test(token.text));
  }

  private isWeakStart(token: Token): boolean {
    return (
      token.kind === 'punctuation' ||
      this.words.of.has(token.norm) ||
      this.words.prepositions.has(token.norm) ||
      this.isAdverb(token)
    );
  }

  /** Full stops of initials and abbreviations, hyphens and possessives belong to the group. */
  private joins(i: number): boolean {
    const { text, start } = this.tokens[i]!;
    if (text === '-' || text === '&' || text === '/' || text === '@') return true;
    const before = this.tokens[i - 1];
    return (
      text === '.' &&
      !this.ends[i] &&
      before !== undefined &&
      before.end === start &&
      /^\p{Lu}\p{L}{0,4}$/u.test(before.text) &&
      i + 1 < this.tokens.length
    );
  }

  /** Does the comma open a name after a role, or a role after a name? */
  private apposition(comma: number, at: number, to: number): boolean {
    const next = this.tokens[comma + 1];
    if (!next || comma + 1 >= to) return false;
    // `le directeur de l’Observatoire, Karim …`: a name follows a group that began in lower case.
    return CAPITAL.test(next.text) && !CAPITAL.test(this.tokens[at]!.text);
  }

  /** `residents near the border said`: the preposition hangs on a noun before it, not at the head of the sentence. */
  private attaches(i: number, from: number): boolean {
    const before = this.tokens[i - 1];
    if (!before || i - 1 < from || before.kind === 'punctuation') return false;
    return !this.words.boundaries.has(before.norm) && !this.words.verbs.has(before.norm) && !this.isAdverb(before);
  }

  private openerOf(close: number, from: number): number {
    const mark = this.tokens[close]!.text;
    for (let i = close - 1; i >= from && close - i < 30; i--) {
      if (this.tokens[i]!.text === mark) return i;
    }
    return -1;
  }

  private closerOf(open: number, to: number): number {
    for (let i = open + 1; i < to && i - open < 12; i++) {
      if (this.ends[i] || this.quoted(i)) return -1;
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
    const { words, tokens } = this;
    let i = at + 1;
    while (
      i < to &&
      (words.definite.has(tokens[i]!.norm) || words.indefinite.has(tokens[i]!.norm) || words.of.has(tokens[i]!.norm))
    )
      i++;
    const known = i < to ? this.entityEnd[i]! : 0;
    if (known > 0) return known;
    let taken = 0;
    let capitals = false;
    while (i < to) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' && !this.joins(i)) break;
      if (taken > 0) {
        const capital = CAPITAL.test(token.text);
        if (words.definite.has(token.norm) || words.indefinite.has(token.norm) || words.pronouns.has(token.norm)) break;
        if (words.prepositions.has(token.norm) || words.boundaries.has(token.norm) || words.verbs.has(token.norm))
          break;
        if (capital && (!capitals || /^\p{Lu}{2,}$/u.test(tokens[i - 1]!.text))) break;
        if (words.of.has(token.norm)) {
          i += 1;
          while (i < to && words.definite.has(tokens[i]!.norm)) i++;
          taken = 0;
          continue;
        }
      }
      capitals = CAPITAL.test(token.text);
      taken++;
      i++;
    }
    return Math.max(i, at + 1);
  }
}

function entityEnds(tokens: readonly Token[], entities: readonly EntityMention[]): Int32Array {
  const ends = new Int32Array(tokens.length + 1);
  let t = 0;
  for (const entity of [...entities].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (t < tokens.length && tokens[t]!.end <= entity.start) t++;
    if (t >= tokens.length) break;
    let last = t;
    while (last < tokens.length && tokens[last]!.start < entity.end) last++;
    if (last > t) ends[t] = last;
  }
  return ends;
}
