import type { Prose } from '../../article/prose';
import { bySpan, contains, type Span } from '../../article/span';
import type { EntityMention, QuoteMention } from '../mention';
import { Attributions, type Attribution } from './attribution';
import { quotedRuns, type Quoted } from './marks';
import { reportedClauses, type Reported } from './reported';
import { isScare, isTitle } from './scare';
import { describeSpeaker } from './speaker';
import { isAttributedAfter, leadIn, leadOut } from './trailing';

/** Quotations and reported speech in one block. Offsets are relative to the block; `speaker.mention` is set later. */
export function findQuotes(prose: Prose, entities: readonly EntityMention[]): QuoteMention[] {
  const runs = quotedRuns(prose.text, prose.language).filter((run) => run.depth === 0);
  const reader = new Attributions(prose, entities, runs);
  const mention = (span: Span, by: Attribution, quoted: readonly Span[], scare: boolean): QuoteMention => ({
    kind: 'quote',
    start: span.start,
    end: span.end,
    text: prose.text.slice(span.start, span.end),
    direct: quoted.length > 0,
    quoted,
    speaker: by.speaker && describeSpeaker(prose, by.speaker, entities),
    cue: by.cue && { start: by.cue.start, end: by.cue.end, text: prose.text.slice(by.cue.start, by.cue.end) },
    scare,
  });
  const attributions = reader.all();
  const whole = runs.map((run) => isWhole(prose, run));
  const cued = new Set(runs.flatMap((_, i) => (whole[i] && attributions[i]!.cue ? [attributions[i]!.cue!.start] : [])));
  const found: QuoteMention[] = [];
  const taken = new Set<Quoted>();
  // `The plan would “end all this”, X said`: the clause before the run is X's too.
  const after = new Set<Quoted>();
  runs.forEach((run, i) => {
    const by = attributions[i]!;
    const out = whole[i] && !isTitle(prose, run) ? leadOut(reader, run, by) : null;
    if (out) {
      taken.add(run);
      const { end, speaker } = out;
      found.push(mention({ start: run.start, end }, { ...by, speaker }, [inner(run)], false));
      return;
    }
    if (!isAttributedAfter(prose, run, by)) return;
    after.add(run);
    const start = whole[i] || isTitle(prose, run) ? null : leadIn(reader, i);
    if (start === null) return;
    taken.add(run);
    cued.add(by.cue!.start);
    found.push(mention({ start, end: run.end }, by, [inner(run)], false));
  });
  const clauses = reportedClauses(reader);
  const holders = holdersOf(prose, runs, clauses);
  for (const clause of clauses) {
    if (cued.has(clause.cue!.start) && clause.cue!.start >= clause.end) continue;
    const inside = runs.filter((run) => contains(clause, run));
    const free = inside.filter((run) => !taken.has(run));
    if (inside.length === 0 || (free.length > 0 && free.every((run) => holders.get(run) !== clause))) {
      if (!cued.has(clause.cue!.start)) found.push(mention(clause, clause, [], false));
      continue;
    }
    if (free.length === 0 || startsClause(reader, clause, free[0]!)) continue;
    const fragments = free.filter((run) => !whole[runs.indexOf(run)] && !isTitle(prose, run));
    if (fragments.length === 0) {
      if (free.every((run) => isTitle(prose, run))) found.push(mention(clause, clause, [], false));
      continue;
    }
    for (const run of fragments) taken.add(run);
    // What follows words that have their own attribution behind them is no part of the clause.
    const last = fragments.find((run) => after.has(run));
    found.push(mention(last ? { start: clause.start, end: last.end } : clause, clause, fragments.map(inner), false));
  }
  runs.forEach((run, i) => {
    if (taken.has(run)) return;
    found.push(
      mention(run, attributions[i]!, [inner(run)], isScare(prose, run, isSpoken(prose, run, attributions[i]!))),
    );
  });
  return found.sort(bySpan);
}

const inner = (run: Quoted): Span => ({ start: run.start, end: run.end });

/** Of the clauses that hold a run, the outermost; but one that begins with the run, for its cue is the run's own. */
function holdersOf(
  { text }: Prose,
  runs: readonly Quoted[],
  clauses: readonly Reported[],
): ReadonlyMap<Quoted, Reported> {
  const holders = new Map<Quoted, Reported>();
  for (const clause of clauses) {
    for (const run of runs) {
      if (!contains(clause, run)) continue;
      const before = text.slice(clause.start, run.open).trim();
      if (!holders.has(run) || before.split(/\s+/u).length <= CLOSE) holders.set(run, clause);
    }
  }
  return holders;
}

/** Words between the beginning of a clause and a run that it plainly leads to. */
const CLOSE = 1;

/** Does the run stand as an utterance of its own: a capital after a colon, a comma or a full stop? */
function isWhole(prose: Prose, run: Quoted): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(prose.text.slice(run.start, run.start + 12))) return false;
  const before = prose.text.slice(Math.max(0, run.open - 6), run.open).trimEnd();
  return before === '' || /[:,.!?…»”"—–]$/u.test(before);
}

/** `told reporters, “…”`: nothing of the clause but words that a comma sets off stands before the run. */
function startsClause({ prose, words }: Attributions, clause: Span, run: Quoted): boolean {
  const before = prose.text.slice(clause.start, run.open);
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  const [first = ''] = before.toLowerCase().split(/\s/u);
  return /,\s*$/u.test(before) && before.length <= LONGEST_ASIDE && !words.that.has(first);
}

/** Characters of an addressee, a time or a place between a cue and a run. */
const LONGEST_ASIDE = 60;

/** Is the run plainly uttered: right after a colon, or followed by a comma and its cue? */
function isSpoken(prose: Prose, run: Quoted, by: Attribution): boolean {
  if (!by.cue) return false;
  if (/[:,]\s*$/u.test(prose.text.slice(Math.max(0, run.open - 3), run.open)) && by.cue.end <= run.open) return true;
  return (
    isAttributedAfter(prose, run, by) &&
    (!/,$/u.test(prose.text.slice(run.start, run.end)) || opensSentence(prose, run))
  );
}

/** Does a sentence begin with the run, so that it is no name of a work within one (`on “This Week,” X said`)? */
const opensSentence = (prose: Prose, run: Quoted): boolean =>
  /(?:^|[.!?…»”"])\s*$/u.test(prose.text.slice(Math.max(0, run.open - 6), run.open));
