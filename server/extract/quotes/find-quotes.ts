import type { Prose } from '../../article/prose';
import { bySpan, contains, type Span } from '../../article/span';
import type { EntityMention, QuoteMention } from '../mention';
import { attributions } from './attribution';
import { type Attribution } from './attributed';
import { quotedRuns } from './marks';
import type { Quoted } from './quoted';
import { reportedClauses, type Reported } from './reported';
import { isScare, isTitle } from './scare';
import { describeSpeaker } from './speaker';
import { Speech } from './speech';
import { isAttributedAfter, leadIn, leadOut } from './trailing';
import { isSpoken, isWhole, startsClause } from './wholeness';

/** Quotations and reported speech in one block. Offsets are relative to the block; `speaker.mention` is set later. */
export function findQuotes(prose: Prose, entities: readonly EntityMention[]): QuoteMention[] {
  const runs = quotedRuns(prose.text, prose.language).filter((run) => run.depth === 0);
  const speech = new Speech(prose, entities, runs);
  if (runs.length === 0 && speech.hits.length === 0 && !speech.hasFormula) return [];
  return new Finder(speech).all();
}

/** Words between the beginning of a clause and a run that it plainly leads to. */
const CLOSE = 1;

/** Shares the runs of a block out to clauses that hold them and to quotations of their own. */
class Finder {
  private readonly attributed: readonly Attribution[];
  private readonly whole: readonly boolean[];
  private readonly titles: readonly boolean[];
  /** Starts of the cues that are spoken for. */
  private readonly cued = new Set<number>();
  private readonly taken = new Set<number>();
  /** `The plan would “end all this”, X said`: runs of which the clause before them is X's too. */
  private readonly attributedAfter = new Set<number>();
  private readonly found: QuoteMention[] = [];

  constructor(private readonly speech: Speech) {
    const { prose, runs } = speech;
    this.attributed = attributions(speech);
    this.whole = runs.map((run) => isWhole(prose, run));
    this.titles = runs.map((run) => isTitle(prose, run));
    runs.forEach((_, r) => {
      if (this.whole[r] && this.attributed[r]!.cue) this.cued.add(this.attributed[r]!.cue!.start);
    });
  }

  all(): QuoteMention[] {
    const { prose, runs } = this.speech;
    runs.forEach((_, r) => this.withClauseAround(r));
    this.clauses();
    runs.forEach((run, r) => {
      if (this.taken.has(r)) return;
      const by = this.attributed[r]!;
      this.add(run, by, [r], isScare(prose, run, isSpoken(prose, run, by)));
    });
    return this.found.sort(bySpan);
  }

  /** A run that the writer's words lead into, or go on after, where who said it follows. */
  private withClauseAround(r: number): void {
    const { speech } = this;
    const run = speech.runs[r]!;
    const by = this.attributed[r]!;
    const out = this.whole[r] && !this.titles[r] ? leadOut(speech, run, by) : null;
    if (out) {
      this.add({ start: run.start, end: out.end }, { speaker: out.speaker, cue: by.cue }, [r], false);
      return;
    }
    if (!isAttributedAfter(speech.prose, run, by)) return;
    this.attributedAfter.add(r);
    const start = this.whole[r] || this.titles[r] ? null : leadIn(speech, r);
    if (start === null) return;
    this.cued.add(by.cue!.start);
    this.add({ start, end: run.end }, by, [r], false);
  }

  /** Reported clauses, with the runs that they hold. */
  private clauses(): void {
    const { speech } = this;
    const clauses = reportedClauses(speech);
    const holders = this.holders(clauses);
    for (const clause of clauses) {
      if (this.cued.has(clause.cue!.start) && clause.cue!.start >= clause.end) continue;
      const inside = [...speech.runs.keys()].filter((r) => contains(clause, speech.runs[r]!));
      const free = inside.filter((r) => !this.taken.has(r));
      if (inside.length === 0 || (free.length > 0 && free.every((r) => holders.get(r) !== clause))) {
        if (!this.cued.has(clause.cue!.start)) this.add(clause, clause, [], false);
        continue;
      }
      if (free.length === 0 || startsClause(speech, clause, speech.runs[free[0]!]!)) continue;
      const fragments = free.filter((r) => !this.whole[r] && !this.titles[r]);
      if (fragments.length === 0) {
        if (free.every((r) => this.titles[r])) this.add(clause, clause, [], false);
        continue;
      }
      // What follows words that have their own attribution behind them is no part of the clause.
      const last = fragments.find((r) => this.attributedAfter.has(r));
      const span = last === undefined ? clause : { start: clause.start, end: speech.runs[last]!.end };
      this.add(span, clause, fragments, false);
    }
  }

  /** Of the clauses that hold a run, the outermost; but one that begins with the run, for its cue is the run's own. */
  private holders(clauses: readonly Reported[]): ReadonlyMap<number, Reported> {
    const { prose, runs } = this.speech;
    const holders = new Map<number, Reported>();
    for (const clause of clauses) {
      runs.forEach((run, r) => {
        if (!contains(clause, run)) return;
        const before = prose.text.slice(clause.start, run.open).trim();
        if (!holders.has(r) || before.split(/\s+/u).length <= CLOSE) holders.set(r, clause);
      });
    }
    return holders;
  }

  private add({ start, end }: Span, { speaker, cue }: Attribution, runs: readonly number[], scare: boolean): void {
    const { prose, entities } = this.speech;
    for (const r of runs) this.taken.add(r);
    this.found.push({
      kind: 'quote',
      start,
      end,
      text: prose.text.slice(start, end),
      direct: runs.length > 0,
      quoted: runs.map((r) => inner(this.speech.runs[r]!)),
      speaker: speaker && describeSpeaker(prose, speaker, entities),
      cue: cue && { start: cue.start, end: cue.end, text: prose.text.slice(cue.start, cue.end) },
      scare,
    });
  }
}

const inner = ({ start, end }: Quoted): Span => ({ start, end });
