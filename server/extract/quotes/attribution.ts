import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import { conceptOf, isEvent } from '../../language/concepts';
import { cueWords } from '../../language/cue-words';
import type { CueWords } from '../../language/cues';
import type { EntityMention } from '../mention';
import type { CueHit } from './cue-hits';
import { cueHits } from './cue-hits';
import type { Quoted } from './marks';
import { NounGroups } from './noun-groups';

/** Who speaks and by which words it is said, as spans of the block. */
export interface Attribution {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

const CAPITAL = /^[\p{Lu}\p{Lt}@#]/u;
const TERMINAL = /[.!?…]$/u;

/**
 * Finds the speaker of each outermost quoted run of a block. The words next to the marks decide first
 * (`X : «`, `», a dit X`), then cues farther off in the sentence, then the speaker of the run before.
 */
export class Attributions {
  readonly words: CueWords;
  readonly hits: readonly CueHit[];
  readonly groups: NounGroups;
  private plain: NounGroups | null = null;
  /** Is the token the last of its sentence? */
  private readonly ends: Uint8Array;
  /** Is the token the first of a verb group of speech? */
  readonly hitStarts: Uint8Array;
  /** Index of the outermost run that holds the token, or -1. */
  readonly runOf: Int32Array;

  constructor(
    readonly prose: Prose,
    private readonly entities: readonly EntityMention[],
    readonly runs: readonly Quoted[],
  ) {
    const { tokens } = prose;
    this.words = cueWords(prose.language);
    this.hits = cueHits(prose);
    this.hitStarts = new Uint8Array(tokens.length);
    for (const hit of this.hits) this.hitStarts[hit.first] = 1;
    this.runOf = new Int32Array(tokens.length).fill(-1);
    let r = 0;
    for (let i = 0; i < tokens.length; i++) {
      while (r < runs.length && runs[r]!.close <= tokens[i]!.start) r++;
      if (r < runs.length && tokens[i]!.end > runs[r]!.open) this.runOf[i] = r;
    }
    this.ends = new Uint8Array(tokens.length);
    for (const sentence of prose.sentences) this.ends[sentence.lastToken - 1] = 1;
    this.groups = new NounGroups(prose, entities, (i) => this.runOf[i]! >= 0);
  }

  /** One attribution for each run, in order. */
  all(): Attribution[] {
    const found: Attribution[] = [];
    for (let r = 0; r < this.runs.length; r++) {
      const before = found[r - 1] ?? null;
      found.push(this.inside(r) ?? this.of(r, before) ?? { speaker: null, cue: null });
    }
    return found;
  }

  /** `X explained:` at the end of a block: whose words the next block holds, or null. */
  introduction(): Attribution | null {
    const { tokens } = this.prose;
    const colon = tokens.length - 1;
    if (tokens[colon]?.text !== ':') return null;
    const from = this.sentenceStart(colon);
    const hit = this.hitBefore(from, colon);
    if (hit) return this.fromHit(hit, from, colon, null, 0);
    const formula = this.formula(from, colon);
    if (formula) return formula;
    const speaker = this.groups.first(from, colon);
    return speaker && { speaker, cue: { start: tokens[colon]!.start, end: tokens[colon]!.end } };
  }

  private of(r: number, previous: Attribution | null): Attribution | null {
    const run = this.runs[r]!;
    const from = this.gapStart(r);
    const open = this.tokenAt(run.open);
    const close = this.tokenAt(run.close);
    const to = this.gapEnd(r, close);
    const before = this.hitBefore(from, open);
    const after = this.after(r, close, to);
    const fresh = this.isFresh(r, close);
    if (before && this.isNear(before, open)) {
      const named = this.fromHit(before, from, open, previous, r);
      if (named.speaker || !after) return named;
    }
    const label = this.label(from, open);
    if (label) return label;
    if (after && fresh) return after;
    const formula = this.formula(from, open);
    if (formula) return formula;
    if (before) return this.fromHit(before, from, open, previous, r);
    if (after) return after;
    return this.inherited(r, from, open, previous);
  }

  /** `« A, explique X, B »`: the cue stands inside the marks. */
  private inside(r: number): Attribution | null {
    const run = this.runs[r]!;
    const { tokens } = this.prose;
    for (const hit of this.hits) {
      if (tokens[hit.first]!.start < run.start || this.runOf[hit.first] !== r) continue;
      if (hit.form !== 'finite' || hit.class === 'act') continue;
      const before = tokens[hit.first - 1];
      if (!before || !/^[,!?—–-]$/u.test(before.text) || before.start < run.start) continue;
      const speaker = hit.enclitic ?? this.insideGroups().groupStartingAt(hit.last + 1, this.tokenAt(run.end));
      if (!speaker) continue;
      const next = tokens[this.tokenAt(Math.max(speaker.end, tokens[hit.last]!.end))];
      if (next && next.start < run.end && !/^[,.;:!?…—–-]/u.test(next.text)) continue;
      if (!hit.enclitic && this.prose.language === 'en') continue;
      return { speaker, cue: this.cueSpan(hit) };
    }
    return null;
  }

  /** Noun groups inside the marks: needed only where a cue stands there. */
  private insideGroups(): NounGroups {
    return (this.plain ??= new NounGroups(this.prose, this.entities, () => false));
  }

  /** Attribution that follows the run, up to token `to`. */
  private after(r: number, close: number, to: number): Attribution | null {
    const { tokens } = this.prose;
    const run = this.runs[r]!;
    let i = close;
    if (i < to && /^[.…]$/u.test(tokens[i]!.text)) return null;
    while (i < to && /^[,;]$/u.test(tokens[i]!.text)) i++;
    const first = tokens[i];
    if (!first || i >= to) return null;
    const lastInside = this.prose.text[run.end - 1] ?? '';
    if (/[.…]/u.test(lastInside) && CAPITAL.test(first.text) && !this.formulaAt(i)) return null;
    if (/^[—–―(-]$/u.test(first.text)) return this.signature(i, to);
    const formula = this.formulaAt(i);
    if (formula > i) {
      const speaker = this.groups.groupStartingAt(formula, to);
      if (speaker) return { speaker, cue: { start: first.start, end: tokens[formula - 1]!.end } };
    }
    for (const hit of this.hits) {
      if (hit.first < i) continue;
      if (hit.first >= to) break;
      if (hit.form !== 'finite' || this.runOf[hit.first] !== -1) continue;
      const cue = this.cueSpan(hit);
      if (hit.enclitic) return { speaker: hit.enclitic, cue };
      const inverted = this.onlyAdverbs(i, hit.first);
      if (inverted) {
        const speaker = this.groups.after(hit.last + 1, to);
        return speaker ? { speaker, cue } : null;
      }
      const speaker = this.groups.before(hit.first, i);
      if (speaker) return { speaker, cue };
      const later = this.groups.after(hit.last + 1, to);
      return later ? { speaker: later, cue } : null;
    }
    return null;
  }

  /** `“…” — X, role`, `« … » (X)`. */
  private signature(i: number, to: number): Attribution | null {
    const { tokens } = this.prose;
    const next = tokens[i + 1];
    if (!next || !CAPITAL.test(next.text)) return null;
    const speaker = this.groups.groupStartingAt(i + 1, to);
    return speaker && { speaker, cue: { start: tokens[i]!.start, end: tokens[i]!.end } };
  }

  /** `X : «`, without a verb. */
  private label(from: number, open: number): Attribution | null {
    const { tokens } = this.prose;
    const colon = tokens[open - 1];
    if (!colon || open - 1 < from || colon.text !== ':') return null;
    const speaker = this.groups.groupEndingAt(this.skipParenthesis(open - 2, from), from);
    if (!speaker || !this.isNamed(speaker)) return null;
    return { speaker, cue: { start: colon.start, end: colon.end } };
  }

  /** A headline's label may be its topic (`Guerre en X : «`): a name of a person or body is wanted, or an article and a role. */
  private isNamed(span: Span): boolean {
    const { kind } = this.prose;
    const first = this.prose.tokens[this.tokenAt(span.start)]!;
    if (isEvent(conceptOf(first.norm, this.prose.language) ?? '')) return false;
    if (
      this.entities.some(
        (entity) => entity.start === span.start && (entity.type === 'person' || entity.type === 'organization'),
      )
    )
      return true;
    // `Incendie de X : «` is an event and its place, and `de` alone ties no name that the recogniser missed.
    if (
      this.entities.some(
        ({ type, ...entity }) =>
          type !== 'person' && type !== 'organization' && entity.start > span.start && entity.end <= span.end,
      )
    )
      return false;
    if (this.words.definite.has(first.norm)) return kind === 'paragraph' || kind === 'list-item';
    const words = this.prose.text.slice(span.start, span.end).split(/\s+/u);
    return words.every((word) => CAPITAL.test(word) || /^(?:al|el|ben|bin|von|van|der|den|di|da|dos)$/u.test(word));
  }

  /** `selon X, «`: the last formula before the run. */
  private formula(from: number, open: number): Attribution | null {
    const { tokens } = this.prose;
    for (let i = open - 1; i >= from; i--) {
      const end = this.formulaAt(i);
      if (end <= i) continue;
      const weak = end === i + 1 && /^(?:pour|para|per)$/u.test(tokens[i]!.norm);
      if (weak && (i > from || this.prose.language === 'en')) continue;
      const speaker = this.words.relatives.has(tokens[end]?.norm ?? '')
        ? this.groups.before(i, from)
        : this.groups.groupStartingAt(end, open);
      if (!speaker) continue;
      if (weak && tokens[this.tokenAt(speaker.end)]?.text !== ',') continue;
      return { speaker, cue: { start: tokens[i]!.start, end: tokens[end - 1]!.end } };
    }
    return null;
  }

  /** Token after the formula that starts at `i`, or 0. */
  formulaAt(i: number): number {
    const { tokens } = this.prose;
    const norm = tokens[i]?.norm;
    const formulas = norm === undefined ? undefined : this.words.according.get(norm);
    if (!formulas) return 0;
    for (const formula of formulas) {
      if (formula.every((word, k) => tokens[i + k]?.norm === word)) return i + formula.length;
    }
    return 0;
  }

  private hitBefore(from: number, open: number): CueHit | null {
    let best: CueHit | null = null;
    for (const hit of this.hits) {
      if (hit.first < from) continue;
      if (hit.last >= open) break;
      if (this.runOf[hit.first] === -1) best = hit;
    }
    return best;
  }

  /** Only a colon, a comma, `that` or a short object stands between the cue and the mark. */
  private isNear(hit: CueHit, open: number): boolean {
    const { tokens } = this.prose;
    if (tokens[open - 1]?.text === ':') return true;
    let words = 0;
    for (let i = hit.last + 1; i < open; i++) if (tokens[i]!.kind !== 'punctuation') words++;
    return words <= 2;
  }

  private fromHit(hit: CueHit, from: number, open: number, previous: Attribution | null, r: number): Attribution {
    const cue = this.cueSpan(hit);
    if (hit.enclitic) return { speaker: hit.enclitic, cue };
    const start = this.sentenceStart(hit.first);
    if (hit.form !== 'finite') {
      const earlier = this.hits.filter(
        (other) =>
          other.form === 'finite' && other.first >= start && other.last < hit.first && this.runOf[other.first] === -1,
      );
      if (previous?.speaker && r > 0 && this.sameSentence(r)) return { speaker: previous.speaker, cue };
      const main = earlier.length > 0 ? this.groups.before(earlier[0]!.first, start) : null;
      return { speaker: main ?? this.groups.first(start, hit.first), cue };
    }
    const speaker =
      this.groups.before(hit.first, from) ??
      this.groups.after(hit.last + 1, open) ??
      (from > start && previous?.speaker ? previous.speaker : this.groups.first(start, hit.first));
    return { speaker, cue };
  }

  /** No cue of its own: the sentence's or the speaker who goes on. */
  private inherited(r: number, from: number, open: number, previous: Attribution | null): Attribution | null {
    if (!previous) return null;
    if (this.sameSentence(r)) return previous;
    return this.isFullSentence(r) && open - from <= 1 ? previous : null;
  }

  /** Does the run begin like a sentence? */
  private isFullSentence(r: number): boolean {
    return CAPITAL.test(this.prose.text.slice(this.runs[r]!.start).replace(/^[^\p{L}]+/u, ''));
  }

  /** Is nothing but the sentence of the run before between the two? */
  private sameSentence(r: number): boolean {
    const last = this.runs[r - 1];
    if (!last) return false;
    const from = this.tokenAt(last.close);
    const to = this.tokenAt(this.runs[r]!.open);
    for (let i = from; i < to; i++) if (this.ends[i]) return false;
    return to > from && !TERMINAL.test(this.prose.text.slice(last.start, last.end));
  }

  /** May what follows the run attribute it: a comma, or an utterance that is whole? */
  private isFresh(r: number, close: number): boolean {
    const run = this.runs[r]!;
    const next = this.prose.tokens[close];
    return next?.text === ',' || /[,!?.…]/u.test(this.prose.text[run.end - 1] ?? '') || this.hitStarts[close] === 1;
  }

  /** First token of the sentence that leads to the run, after the run before it. */
  private gapStart(r: number): number {
    const open = this.tokenAt(this.runs[r]!.open);
    const floor = r > 0 ? this.tokenAt(this.runs[r - 1]!.close) : 0;
    let i = open;
    while (i > floor && !this.ends[i - 1]) i--;
    return i;
  }

  private gapEnd(r: number, close: number): number {
    const limit = r + 1 < this.runs.length ? this.tokenAt(this.runs[r + 1]!.open) : this.prose.tokens.length;
    let i = close;
    while (i < limit) {
      if (this.ends[i]) return i + 1;
      i++;
    }
    return limit;
  }

  private sentenceStart(token: number): number {
    let i = token;
    while (i > 0 && !(this.ends[i - 1] && this.runOf[i - 1] === -1)) i--;
    return i;
  }

  private onlyAdverbs(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const { norm } = this.prose.tokens[i]!;
      if (!this.words.adverbs.has(norm) && !/(?:ment|mente|ly)$/u.test(norm)) return false;
    }
    return true;
  }

  private skipParenthesis(i: number, from: number): number {
    if (this.prose.tokens[i]?.text !== ')') return i;
    for (let k = i; k >= from; k--) if (this.prose.tokens[k]!.text === '(') return k - 1;
    return i;
  }

  /** The words of a verb group. */
  cueSpan(hit: CueHit): Span {
    return { start: this.prose.tokens[hit.first]!.start, end: this.prose.tokens[hit.last]!.end };
  }

  /** Index of the first token that ends after the offset. */
  tokenAt(offset: number): number {
    const { tokens } = this.prose;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
