import type { Span } from '../../article/span';
import { quotationWords } from '../../language/quotation-words';
import { ADVERB, ADVERBIAL } from '../../language/word-kinds';
import type { Attribution } from './attributed';
import { isCapital } from './capital';
import type { CueHit } from './cue-hits';
import { broughtOut } from './cleft';
import { formulaBefore } from './formula';
import { insideMarks } from './inside-marks';
import { label } from './label';
import type { Speech } from './speech';
import { subjectBefore, subjectOfSentenceBefore } from './subject-before';
import { unlistedVerb } from './unlisted-verb';

const TERMINAL = /[.!?…]$/u;
const NOBODY: Attribution = { speaker: null, cue: null };

/**
 * The speaker of each outermost quoted run of a block, in order. The words next to the marks decide first
 * (`X : «`, `», a dit X`), then cues farther off in the sentence, then the speaker of the run before.
 */
export function attributions(speech: Speech): Attribution[] {
  const found: Attribution[] = [];
  for (let r = 0; r < speech.runs.length; r++) {
    const previous = found[r - 1] ?? null;
    const by = insideMarks(speech, r) ?? outside(speech, r, previous) ?? subjectBefore(speech, r) ?? NOBODY;
    found.push(by.cue && !by.speaker ? { speaker: leftOut(speech, by.cue, previous), cue: by.cue } : by);
  }
  return found;
}

/** `X explained:` at the end of a block: whose words the next block holds, or null. */
export function introduction(speech: Speech): Attribution | null {
  const { tokens } = speech.prose;
  const colon = tokens.length - 1;
  if (tokens[colon]?.text !== ':') return null;
  const from = speech.sentenceStart(colon);
  const hit = hitBefore(speech, from, colon);
  if (hit) return fromHit(speech, hit, from, colon, null, 0);
  const formula = formulaBefore(speech, from, colon);
  if (formula) return formula;
  const speaker = speech.groups.first(from, colon);
  return speaker && { speaker, cue: { start: tokens[colon]!.start, end: tokens[colon]!.end } };
}

/** The subject that a verb leaves out (`aseguró`): who spoke last, or whom the sentence before is about. */
function leftOut(speech: Speech, cue: Span, previous: Attribution | null): Span | null {
  if (!quotationWords(speech.prose.language).lonelyEnding) return null;
  return previous?.speaker ?? subjectOfSentenceBefore(speech, speech.tokenAt(cue.start));
}

function outside(speech: Speech, r: number, previous: Attribution | null): Attribution | null {
  const run = speech.runs[r]!;
  const from = gapStart(speech, r);
  const open = speech.tokenAt(run.open);
  const close = speech.tokenAt(run.close);
  const before = hitBefore(speech, from, open);
  const after = behind(speech, r, close, gapEnd(speech, r, close));
  if (before && isNear(speech, before, open)) {
    const named = fromHit(speech, before, from, open, previous, r);
    if (named.speaker || !after) return named;
  }
  const labelled = label(speech, from, open);
  if (labelled) return labelled;
  if (after && isFresh(speech, r, close)) return after;
  const formula = formulaBefore(speech, from, open);
  if (formula) return formula;
  if (before) return fromHit(speech, before, from, open, previous, r);
  return after ?? inherited(speech, r, from, open, previous);
}

/** Attribution that follows the run, up to token `to`. */
function behind(speech: Speech, r: number, close: number, to: number): Attribution | null {
  const { tokens } = speech.prose;
  const { groups } = speech;
  const run = speech.runs[r]!;
  let i = close;
  if (i < to && /^[.…]$/u.test(tokens[i]!.text)) return null;
  while (i < to && /^[,;]$/u.test(tokens[i]!.text)) i++;
  const first = tokens[i];
  if (!first || i >= to) return null;
  const lastInside = speech.prose.text[run.end - 1] ?? '';
  if (/[.…]/u.test(lastInside) && isCapital(first.text) && !speech.formulaAt(i)) return null;
  if (/^[—–―(-]$/u.test(first.text)) return signature(speech, i, to);
  const formula = speech.formulaAt(i);
  if (formula > i) {
    const speaker = groups.groupStartingAt(formula, to);
    if (speaker) return { speaker, cue: { start: first.start, end: tokens[formula - 1]!.end } };
  }
  const dropsSubject = quotationWords(speech.prose.language).lonelyEnding !== null;
  const plain = i > close || /[,!?]/u.test(lastInside) ? unlistedVerb(speech, i, to) : null;
  for (const hit of speech.hits) {
    if (hit.first < i) continue;
    if (hit.first >= to || (plain && hit.first >= speech.tokenAt(plain.cue!.end))) break;
    if (hit.form !== 'finite' || speech.runOf[hit.first] !== -1) continue;
    const cue = speech.cueSpan(hit);
    if (hit.enclitic) return { speaker: hit.enclitic, cue };
    const speaker = onlyAdverbs(speech, i, hit.first)
      ? groups.after(hit.last + 1, to)
      : (groups.before(hit.first, i) ?? groups.after(hit.last + 1, to));
    return speaker || dropsSubject ? { speaker, cue } : null;
  }
  return plain;
}

/** `“…” — X, role`, `« … » (X)`. */
function signature(speech: Speech, i: number, to: number): Attribution | null {
  const { tokens } = speech.prose;
  const next = tokens[i + 1];
  if (!next || !isCapital(next.text)) return null;
  const speaker = speech.groups.groupStartingAt(i + 1, to);
  return speaker && { speaker, cue: { start: tokens[i]!.start, end: tokens[i]!.end } };
}

function hitBefore({ hits, runOf }: Speech, from: number, open: number): CueHit | null {
  let best: CueHit | null = null;
  for (const hit of hits) {
    if (hit.first < from) continue;
    if (hit.last >= open) break;
    if (runOf[hit.first] === -1) best = hit;
  }
  return best;
}

/** Only a colon, a comma, `that` or a short object stands between the cue and the mark. */
function isNear({ prose: { tokens } }: Speech, hit: CueHit, open: number): boolean {
  if (tokens[open - 1]?.text === ':') return true;
  let words = 0;
  for (let i = hit.last + 1; i < open; i++) if (tokens[i]!.kind !== 'punctuation') words++;
  return words <= 2;
}

function fromHit(
  speech: Speech,
  hit: CueHit,
  from: number,
  open: number,
  previous: Attribution | null,
  r: number,
): Attribution {
  const { groups } = speech;
  const cue = speech.cueSpan(hit);
  if (hit.enclitic) return { speaker: hit.enclitic, cue };
  const start = speech.sentenceStart(hit.first);
  if (hit.form !== 'finite') {
    if (previous?.speaker && r > 0 && sameSentence(speech, r)) return { speaker: previous.speaker, cue };
    const main = speech.hits.find(
      (other) =>
        other.form === 'finite' && other.first >= start && other.last < hit.first && speech.runOf[other.first] === -1,
    );
    const subject = main ? groups.before(main.first, start) : null;
    return { speaker: subject ?? groups.first(start, hit.first), cue };
  }
  const speaker =
    groups.before(hit.first, from) ??
    groups.after(hit.last + 1, open) ??
    (from > start && previous?.speaker ? previous.speaker : groups.first(start, hit.first));
  return { speaker: speaker && (broughtOut(speech, speaker, hit) ?? speaker), cue };
}

/** No cue of its own: the sentence's or the speaker who goes on. */
function inherited(
  speech: Speech,
  r: number,
  from: number,
  open: number,
  previous: Attribution | null,
): Attribution | null {
  if (!previous || sameSentence(speech, r)) return previous;
  const first = /\p{L}/u.exec(speech.prose.text.slice(speech.runs[r]!.start))?.[0] ?? '';
  return isCapital(first) && open - from <= 1 ? previous : null;
}

/** Is nothing but the sentence of the run before between the two? */
function sameSentence(speech: Speech, r: number): boolean {
  const last = speech.runs[r - 1];
  if (!last) return false;
  const from = speech.tokenAt(last.close);
  const to = speech.tokenAt(speech.runs[r]!.open);
  for (let i = from; i < to; i++) if (speech.ends[i]) return false;
  return to > from && !TERMINAL.test(speech.prose.text.slice(last.start, last.end));
}

/** May what follows the run attribute it: a comma, or an utterance that is whole? */
function isFresh({ prose, runs, hitStarts }: Speech, r: number, close: number): boolean {
  return (
    prose.tokens[close]?.text === ',' || /[,!?.…]/u.test(prose.text[runs[r]!.end - 1] ?? '') || hitStarts[close] === 1
  );
}

/** First token of the sentence that leads to the run, after the run before it. */
function gapStart(speech: Speech, r: number): number {
  const floor = r > 0 ? speech.tokenAt(speech.runs[r - 1]!.close) : 0;
  let i = speech.tokenAt(speech.runs[r]!.open);
  while (i > floor && !speech.ends[i - 1]) i--;
  return i;
}

function gapEnd(speech: Speech, r: number, close: number): number {
  const { prose, runs } = speech;
  const limit = r + 1 < runs.length ? speech.tokenAt(runs[r + 1]!.open) : prose.tokens.length;
  for (let i = close; i < limit; i++) if (speech.ends[i]) return i + 1;
  return limit;
}

function onlyAdverbs({ kinds }: Speech, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(kinds[i]! & (ADVERB | ADVERBIAL))) return false;
  return true;
}
