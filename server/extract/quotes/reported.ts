import type { Span } from '../../article/span';
import { quotationWords } from '../../language/quotation-words';
import { ADVERB, OF, PREPOSITION, RELATIVE, THAT } from '../../language/word-kinds';
import type { Attribution } from './attributed';
import type { CueHit } from './cue-hits';
import type { Speech } from './speech';

/** A clause in the writer's words that reports what someone says, thinks or does by speaking. */
export interface Reported extends Span, Attribution {}

/** Reported clauses of a block, by start. Clauses that are nothing but quoted words are left to the direct speech. */
export function reportedClauses(speech: Speech): Reported[] {
  const found: Reported[] = [];
  const { prose } = speech;
  let h = 0;
  const { hits } = speech;
  for (const sentence of prose.sentences) {
    const from = sentence.firstToken;
    const to = sentence.lastToken;
    while (h < hits.length && hits[h]!.first < from) h++;
    const own: CueHit[] = [];
    for (let k = h; k < hits.length && hits[k]!.first < to; k++) {
      if (speech.runOf[hits[k]!.first] === -1) own.push(hits[k]!);
    }
    for (let k = 0; k < own.length; k++) {
      const clause = ofHit(speech, own, k, from, to);
      if (clause) found.push(clause);
    }
    const formula = speech.hasFormula ? ofFormula(speech, from, to) : null;
    if (formula) found.push(formula);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ofHit(speech: Speech, own: readonly CueHit[], k: number, from: number, to: number): Reported | null {
  const hit = own[k]!;
  const { tokens } = speech.prose;
  const cue = speech.cueSpan(hit);
  const left = contentBefore(speech, hit, from, to);
  if (left) return { ...left, cue };
  const start = contentStart(speech, hit, to);
  if (start === null) return null;
  const end = contentEnd(own, k, to, speech);
  const span = trimmed(speech, start, end);
  if (!span) return null;
  const speaker = subjectOf(speech, own, k, from);
  if (!speaker) return null;
  if (tokens[start]!.start < speaker.end && speaker.start < span.end) return null;
  return { ...span, speaker, cue };
}

function subjectOf(speech: Speech, own: readonly CueHit[], k: number, from: number): Span | null {
  const hit = own[k]!;
  if (hit.enclitic) return hit.enclitic;
  const direct = hit.form === 'finite' ? speech.groups.before(hit.first, from) : null;
  if (direct) return direct;
  for (let j = k - 1; j >= 0; j--) {
    if (own[j]!.form !== 'finite') continue;
    const main = own[j]!.enclitic ?? speech.groups.before(own[j]!.first, from);
    if (main) return main;
  }
  return speech.groups.first(from, hit.first);
}

/** `…, a indiqué X.`, `…, she said.`: the clause stands before the comma. */
function contentBefore(speech: Speech, hit: CueHit, from: number, to: number): (Span & { speaker: Span }) | null {
  if (hit.form !== 'finite' || hit.class === 'act') return null;
  const { tokens } = speech.prose;
  const inverted = tokens[hit.first - 1]?.text === ',';
  let speaker: Span | null;
  let comma: number;
  let rest: number;
  if (inverted) {
    speaker = hit.enclitic ?? speech.groups.after(hit.last + 1, to);
    if (!speaker) return null;
    comma = hit.first - 1;
    rest = Math.max(speech.tokenAt(speaker.end), hit.last + 1);
  } else {
    speaker = speech.groups.before(hit.first, from);
    if (!speaker) return null;
    comma = speech.tokenAt(speaker.start) - 1;
    rest = hit.last + 1;
    if (tokens[comma]?.text !== ',') return null;
  }
  if (comma - from < 3 || speech.runOf[comma - 1] !== -1) return null;
  // Nothing but where and when may follow, up to a comma or the end.
  for (let i = rest; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && /^[,.;:!?…]$/u.test(token.text)) break;
    if (speech.kinds[i]! & THAT || i - rest > 12) return null;
  }
  if (!inverted && rest < to && !isClosing(speech, rest, to)) return null;
  const span = trimmed(speech, from, comma);
  return span && { ...span, speaker };
}

/** After `she said`: the end, a comma or an adverbial. */
function isClosing(speech: Speech, i: number, to: number): boolean {
  if (i >= to || speech.prose.tokens[i]!.kind === 'punctuation') return true;
  return (speech.kinds[i]! & (PREPOSITION | OF | ADVERB)) !== 0;
}

function contentStart(speech: Speech, hit: CueHit, to: number): number | null {
  const { kinds } = speech;
  const { tokens, language } = speech.prose;
  const after = hit.last + 1;
  if (after >= to) return null;
  for (let i = after; i < to && i - after <= 12; i++) {
    const token = tokens[i]!;
    if (speech.runOf[i] !== -1) break;
    if (token.kind === 'punctuation' && token.text !== ',') break;
    if (kinds[i]! & THAT) return i + 1 < to ? i : null;
    if (speech.hitStarts[i]) break;
  }
  const first = tokens[after]!;
  if (first.kind === 'punctuation') {
    return first.text === ':' && after + 1 < to && speech.runOf[after + 1] === -1 ? after + 1 : null;
  }
  if (language === 'en' || hit.class === 'act') {
    let i = after;
    while (i < to && kinds[i]! & ADVERB) i++;
    return i < to ? i : null;
  }
  // `affirme avoir`, `a promis de`, `demande à X de`: Romance infinitives.
  return kinds[after]! & OF || /(?:[aei]r|re)$/u.test(first.norm) ? after : null;
}

/** The clause ends with its sentence, or before a further cue that is joined to this one. */
function contentEnd(own: readonly CueHit[], k: number, to: number, speech: Speech): number {
  const { tokens, language } = speech.prose;
  const next = own[k + 1];
  const joint = next && tokens[next.first - 1];
  if (!joint || next.first - 1 <= own[k]!.last + 2) return to;
  return joint.text === ',' || quotationWords(language).joints.has(joint.norm) ? next.first - 1 : to;
}

function ofFormula(speech: Speech, from: number, to: number): Reported | null {
  const { tokens } = speech.prose;
  for (let i = from; i < to; i++) {
    if (speech.runOf[i] !== -1) continue;
    const end = speech.formulaAt(i);
    if (end <= i || speech.isWeakFormula(i, end)) continue;
    const speaker = speech.groups.groupStartingAt(end, to);
    if (!speaker) continue;
    const cue = { start: tokens[i]!.start, end: tokens[end - 1]!.end };
    const rest = afterRelative(speech, speech.tokenAt(speaker.end), to);
    const span =
      i - from > 3 ? trimmed(speech, from, i) : trimmed(speech, tokens[rest]?.text === ',' ? rest + 1 : rest, to);
    if (span) return { ...span, speaker, cue };
  }
  return null;
}

/** `Selon un agent qui a demandé le silence, …`: the token after the relative clause. */
function afterRelative(speech: Speech, at: number, to: number): number {
  const { tokens } = speech.prose;
  if (!(speech.kinds[at]! & RELATIVE)) return at;
  for (let i = at; i < to; i++) if (tokens[i]!.text === ',') return i;
  return at;
}

/** From token to token (exclusive), without punctuation at its ends. */
function trimmed(speech: Speech, from: number, to: number): Span | null {
  const { tokens } = speech.prose;
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === 'punctuation' && speech.runOf[a] === -1) a++;
  while (b > a && tokens[b - 1]!.kind === 'punctuation' && speech.runOf[b - 1] === -1) b--;
  if (b <= a) return null;
  return { start: tokens[a]!.start, end: tokens[b - 1]!.end };
}
