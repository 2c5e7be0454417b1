import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import { THAT } from '../../language/word-kinds';
import type { Attribution } from './attributed';
import type { Quoted } from './quoted';
import type { Speech } from './speech';
import { isAttributedAfter } from './trailing';

/** Does the run stand as an utterance of its own: a capital after a colon, a comma or a full stop? */
export function isWhole({ text }: Prose, run: Quoted): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text.slice(run.start, run.start + 12))) return false;
  const before = text.slice(Math.max(0, run.open - 6), run.open).trimEnd();
  return before === '' || /[:,.!?…»”"—–]$/u.test(before);
}

/** Characters of an addressee, a time or a place between a cue and a run. */
const LONGEST_ASIDE = 60;

/** `told reporters, “…”`: nothing of the clause but words that a comma sets off stands before the run. */
export function startsClause(speech: Speech, clause: Span, run: Quoted): boolean {
  const before = speech.prose.text.slice(clause.start, run.open);
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  if (before.length > LONGEST_ASIDE || !/,\s*$/u.test(before)) return false;
  return !(speech.kinds[speech.tokenAt(clause.start)]! & THAT);
}

/** Is the run plainly uttered: right after a colon, or followed by a comma and its cue? */
export function isSpoken(prose: Prose, run: Quoted, by: Attribution): boolean {
  if (!by.cue) return false;
  const { text } = prose;
  if (by.cue.end <= run.open && /[:,]\s*$/u.test(text.slice(Math.max(0, run.open - 3), run.open))) return true;
  return isAttributedAfter(prose, run, by) && (text[run.end - 1] !== ',' || opensSentence(text, run));
}

/** Does a sentence begin with the run, so that it is no name of a work within one (`on “This Week,” X said`)? */
const opensSentence = (text: string, run: Quoted): boolean =>
  /(?:^|[.!?…»”"])\s*$/u.test(text.slice(Math.max(0, run.open - 6), run.open));
