import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import { cueWords } from '../../language/cue-words';
import { quotationWords } from '../../language/quotation-words';
import { FORMULA, WordKinds } from '../../language/word-kinds';
import type { EntityMention } from '../mention';
import { cueHits, type CueHit } from './cue-hits';
import type { Quoted } from './quoted';
import { NounGroups } from './noun-groups';
import type { SpokenBlock } from './spoken-block';

/** A block as it is read for speech: its words' kinds, verb groups, formulas, quoted runs and noun groups, by token. */
export class Speech implements SpokenBlock {
  readonly kinds: Int32Array;
  readonly hits: readonly CueHit[];
  /** Is the token the first of a verb group of speech? */
  readonly hitStarts: Uint8Array;
  readonly ends: Uint8Array;
  readonly runOf: Int32Array;
  /** May a formula before a source (`selon`) stand in the block? */
  readonly hasFormula: boolean;
  private outside: NounGroups | null = null;
  private anywhere: NounGroups | null = null;

  /** `runs` are the outermost quoted runs of the block, by start. */
  constructor(
    readonly prose: Prose,
    readonly entities: readonly EntityMention[],
    readonly runs: readonly Quoted[],
  ) {
    const { tokens } = prose;
    const kinds = WordKinds.in(prose.language);
    this.kinds = new Int32Array(tokens.length);
    let all = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'punctuation') all |= this.kinds[i] = kinds.ofWord(tokens[i]!.word);
    }
    this.hasFormula = (all & FORMULA) !== 0;
    this.hits = cueHits(prose, this.kinds);
    this.hitStarts = new Uint8Array(tokens.length);
    for (const hit of this.hits) this.hitStarts[hit.first] = 1;
    this.runOf = runsOfTokens(prose, runs);
    this.ends = new Uint8Array(tokens.length);
    for (const sentence of prose.sentences) this.ends[sentence.lastToken - 1] = 1;
  }

  /** Noun groups in the writer's words. */
  get groups(): NounGroups {
    return (this.outside ??= new NounGroups(this, true));
  }

  /** Noun groups also inside the marks: needed only where a cue stands there. */
  get insideGroups(): NounGroups {
    return (this.anywhere ??= new NounGroups(this, false));
  }

  /** Token after the formula that starts at `i`, or 0. */
  formulaAt(i: number): number {
    const { tokens } = this.prose;
    if (!(this.kinds[i]! & FORMULA)) return 0;
    for (const formula of cueWords(this.prose.language).according.get(tokens[i]!.norm) ?? []) {
      if (formula.every((word, k) => tokens[i + k]?.norm === word)) return i + formula.length;
    }
    return 0;
  }

  /** Is the formula a preposition that only seldom names a source (`pour Léa Bonnet, …`)? `end` is as `formulaAt` gives it. */
  isWeakFormula(i: number, end: number): boolean {
    const { tokens, language } = this.prose;
    return end === i + 1 && quotationWords(language).weakFormulas.has(tokens[i]!.norm);
  }

  /** The words of a verb group. */
  cueSpan({ first, last }: CueHit): Span {
    return { start: this.prose.tokens[first]!.start, end: this.prose.tokens[last]!.end };
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

  /** First token of the sentence around a token; full stops inside marks end none. */
  sentenceStart(token: number): number {
    let i = token;
    while (i > 0 && !(this.ends[i - 1] && this.runOf[i - 1] === -1)) i--;
    return i;
  }
}

function runsOfTokens({ tokens }: Prose, runs: readonly Quoted[]): Int32Array {
  const runOf = new Int32Array(tokens.length).fill(-1);
  if (runs.length === 0) return runOf;
  let r = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (r < runs.length && runs[r]!.close <= tokens[i]!.start) r++;
    if (r < runs.length && tokens[i]!.end > runs[r]!.open) runOf[i] = r;
  }
  return runOf;
}
