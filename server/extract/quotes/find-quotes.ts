import type { Prose } from '../../article/prose';
import { bySpan, contains, type Span } from '../../article/span';
import type { EntityMention, QuoteMention } from '../mention';
import { Attributions, type Attribution } from './attribution';
import { quotedRuns, type Quoted } from './marks';
import { reportedClauses } from './reported';
import { isScare, isTitle } from './scare';
import { describeSpeaker } from './speaker';

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
  const cued = new Set(
    runs.flatMap((run, i) => (isWhole(prose, run) && attributions[i]!.cue ? [attributions[i]!.cue!.start] : [])),
  );
  const found: QuoteMention[] = [];
  const taken = new Set<Quoted>();
  for (const clause of reportedClauses(reader)) {
    const inside = runs.filter((run) => contains(clause, run) && !taken.has(run));
    if (inside.length === 0) {
      if (!cued.has(clause.cue!.start)) found.push(mention(clause, clause, [], false));
      continue;
    }
    if (startsClause(prose, clause, inside[0]!)) continue;
    const fragments = inside.filter((run) => !isWhole(prose, run) && !isTitle(prose, run));
    if (fragments.length === 0) {
      if (inside.every((run) => isTitle(prose, run))) found.push(mention(clause, clause, [], false));
      continue;
    }
    for (const run of fragments) taken.add(run);
    found.push(mention(clause, clause, fragments.map(inner), false));
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

/** Does the run stand as an utterance of its own: a capital after a colon, a comma or a full stop? */
function isWhole(prose: Prose, run: Quoted): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(prose.text.slice(run.start, run.start + 12))) return false;
  const before = prose.text.slice(Math.max(0, run.open - 6), run.open).trimEnd();
  return before === '' || /[:,.!?…»”"—–]$/u.test(before);
}

/** Nothing of the clause but a colon or `that` stands before the run. */
const startsClause = (prose: Prose, clause: Span, run: Quoted): boolean =>
  !/[\p{L}\p{N}]/u.test(prose.text.slice(clause.start, run.open));

/** Is the run plainly uttered: right after a colon, or followed by a comma and its cue? */
function isSpoken(prose: Prose, run: Quoted, by: Attribution): boolean {
  if (!by.cue) return false;
  if (/[:,]\s*$/u.test(prose.text.slice(Math.max(0, run.open - 3), run.open)) && by.cue.end <= run.open) return true;
  const gap = prose.text.slice(run.end, by.cue.start);
  return by.cue.start >= run.close && (/^[^\p{L}]*,/u.test(gap) || /[!?]$/u.test(prose.text.slice(run.start, run.end)));
}
