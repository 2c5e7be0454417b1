import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { Attribution } from './attributed';
import type { Quoted } from './quoted';
import type { Speech } from './speech';

/** Words of the writer before a run that its speaker can still be taken for: at most so many tokens. */
const LONGEST_LEAD = 40;

/** Words between a run and its cue: a name and its title. */
const LONGEST_SPEAKER = 6;

/** `“…,” X said`, `« … », a dit X`: a comma, or a mark that stands for one, parts the run from its cue. */
export function isAttributedAfter(prose: Prose, run: Quoted, { cue }: Attribution): boolean {
  if (!cue || cue.start < run.close) return false;
  const gap = prose.text.slice(run.end, cue.start);
  const [, mark = '', rest = ''] = /^([^\p{L}]*)(.*)$/su.exec(gap)!;
  if (!mark.includes(',') && !/[,!?]$/u.test(prose.text.slice(run.start, run.end))) return false;
  return !rest.includes(',') && rest.split(/\s+/u).length <= LONGEST_SPEAKER;
}

/**
 * Start of the clause that leads into a run whose cue follows it (`The plan would “end all this”, X said`); null if
 * nothing does: the run opens its sentence, or words in marks or a cue of their own stand before it.
 */
export function leadIn(speech: Speech, r: number): number | null {
  const { prose, runs, runOf, hitStarts } = speech;
  const { tokens, sentences } = prose;
  const run = runs[r]!;
  const open = speech.tokenAt(run.open);
  const sentence = sentences.find(({ firstToken, lastToken }) => firstToken <= open && open < lastToken);
  if (!sentence || open - sentence.firstToken < 2 || open - sentence.firstToken > LONGEST_LEAD) return null;
  for (let i = sentence.firstToken; i < open; i++) if (runOf[i] !== -1 || hitStarts[i]) return null;
  // After a comma or a colon the run stands by itself.
  if (tokens[open - 1]!.kind === 'punctuation') return null;
  return tokens[sentence.firstToken]!.start;
}

/** Characters of the writer's own words between a run and the comma before its attribution. */
const LONGEST_TAIL = 90;

/** A clause that goes on after a run, and who said all of it. */
export interface LeadOut {
  readonly end: number;
  readonly speaker: Span | null;
}

/**
 * The clause that goes on after a run, up to the comma before who said it (`“It seems unlikely” that this will do,
 * said X`); null if none does.
 */
export function leadOut(speech: Speech, run: Quoted, { cue, speaker }: Attribution): LeadOut | null {
  const { prose, groups } = speech;
  if (!cue || cue.start < run.close || /[,.!?…]$/u.test(prose.text.slice(run.start, run.end))) return null;
  const inverted = /,\s$/u.test(prose.text.slice(0, cue.start).slice(-2));
  const by = !inverted && speaker && speaker.start >= run.close ? Math.min(cue.start, speaker.start) : cue.start;
  const [, tail] = /^( \p{Ll}[^,;:.!?“”"«»]*), (?:\p{Ll}+ )?$/u.exec(prose.text.slice(run.close, by)) ?? [];
  if (!tail || tail.length > LONGEST_TAIL) return null;
  const end = run.close + tail.length;
  // A name within the clause is not who says it.
  const within = speaker && speaker.start >= run.close && speaker.start < end;
  return { end, speaker: within ? groups.after(speech.tokenAt(cue.end), prose.tokens.length) : speaker };
}
