import type { Span } from '../../article/span';
import type { Attribution, Attributions } from './attribution';
import type { CueHit } from './cue-hits';

/** A clause in the writer's words that reports what someone says, thinks or does by speaking. */
export interface Reported extends Span, Attribution {}

/** Reported clauses of a block, by start. Clauses that are nothing but quoted words are left to the direct reader. */
export function reportedClauses(reader: Attributions): Reported[] {
  const found: Reported[] = [];
  const { prose } = reader;
  let h = 0;
  const { hits } = reader;
  for (const sentence of prose.sentences) {
    const from = sentence.firstToken;
    const to = sentence.lastToken;
    while (h < hits.length && hits[h]!.first < from) h++;
    const own: CueHit[] = [];
    for (let k = h; k < hits.length && hits[k]!.first < to; k++) {
      if (reader.runOf[hits[k]!.first] === -1) own.push(hits[k]!);
    }
    for (let k = 0; k < own.length; k++) {
      const clause = ofHit(reader, own, k, from, to);
      if (clause) found.push(clause);
    }
    const formula = ofFormula(reader, from, to);
    if (formula) found.push(formula);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ofHit(reader: Attributions, own: readonly CueHit[], k: number, from: number, to: number): Reported | null {
  const hit = own[k]!;
  const { tokens } = reader.prose;
  const cue = reader.cueSpan(hit);
  const left = contentBefore(reader, hit, from, to);
  if (left) return { ...left, cue };
  const start = contentStart(reader, hit, to);
  if (start === null) return null;
  const end = contentEnd(own, k, to, reader);
  const span = trimmed(reader, start, end);
  if (!span) return null;
  const speaker = subjectOf(reader, own, k, from);
  if (!speaker) return null;
  if (tokens[start]!.start < speaker.end && speaker.start < span.end) return null;
  return { ...span, speaker, cue };
}

function subjectOf(reader: Attributions, own: readonly CueHit[], k: number, from: number): Span | null {
  const hit = own[k]!;
  if (hit.enclitic) return hit.enclitic;
  const direct = hit.form === 'finite' ? reader.groups.before(hit.first, from) : null;
  if (direct) return direct;
  for (let j = k - 1; j >= 0; j--) {
    if (own[j]!.form !== 'finite') continue;
    const main = own[j]!.enclitic ?? reader.groups.before(own[j]!.first, from);
    if (main) return main;
  }
  return reader.groups.first(from, hit.first);
}

/** `…, a indiqué X.`, `…, she said.`: the clause stands before the comma. */
function contentBefore(reader: Attributions, hit: CueHit, from: number, to: number): (Span & { speaker: Span }) | null {
  if (hit.form !== 'finite' || hit.class === 'act') return null;
  const { tokens } = reader.prose;
  const inverted = tokens[hit.first - 1]?.text === ',';
  let speaker: Span | null;
  let comma: number;
  let rest: number;
  if (inverted) {
    speaker = hit.enclitic ?? reader.groups.after(hit.last + 1, to);
    if (!speaker) return null;
    comma = hit.first - 1;
    rest = Math.max(reader.tokenAt(speaker.end), hit.last + 1);
  } else {
    speaker = reader.groups.before(hit.first, from);
    if (!speaker) return null;
    comma = reader.tokenAt(speaker.start) - 1;
    rest = hit.last + 1;
    if (tokens[comma]?.text !== ',') return null;
  }
  if (comma - from < 3 || reader.runOf[comma - 1] !== -1) return null;
  // Nothing but where and when may follow, up to a comma or the end.
  for (let i = rest; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && /^[,.;:!?…]$/u.test(token.text)) break;
    if (reader.words.that.has(token.norm) || i - rest > 12) return null;
  }
  if (!inverted && rest < to && !isClosing(reader, rest, to)) return null;
  const span = trimmed(reader, from, comma);
  return span && { ...span, speaker };
}

/** After `she said`: the end, a comma or an adverbial. */
function isClosing(reader: Attributions, i: number, to: number): boolean {
  const { tokens, words } = { tokens: reader.prose.tokens, words: reader.words };
  const token = tokens[i]!;
  if (i >= to || token.kind === 'punctuation') return true;
  return words.prepositions.has(token.norm) || words.of.has(token.norm) || words.adverbs.has(token.norm);
}

function contentStart(reader: Attributions, hit: CueHit, to: number): number | null {
  const { words } = reader;
  const { tokens, language } = reader.prose;
  const after = hit.last + 1;
  if (after >= to) return null;
  for (let i = after; i < to && i - after <= 12; i++) {
    const token = tokens[i]!;
    if (reader.runOf[i] !== -1) break;
    if (token.kind === 'punctuation' && token.text !== ',') break;
    if (words.that.has(token.norm)) return i + 1 < to ? i : null;
    if (reader.hitStarts[i]) break;
  }
  const first = tokens[after]!;
  if (first.kind === 'punctuation') {
    return first.text === ':' && after + 1 < to && reader.runOf[after + 1] === -1 ? after + 1 : null;
  }
  if (language === 'en' || hit.class === 'act') {
    let i = after;
    while (i < to && words.adverbs.has(tokens[i]!.norm)) i++;
    return i < to ? i : null;
  }
  // `affirme avoir`, `a promis de`, `demande à X de`: Romance infinitives.
  const next = first.norm;
  if (words.of.has(next) || /(?:er|ir|oir|re|ar)$/u.test(next)) return after;
  return null;
}

/** The clause ends with its sentence, or before a further cue that is joined to this one. */
function contentEnd(own: readonly CueHit[], k: number, to: number, reader: Attributions): number {
  const { tokens } = reader.prose;
  const next = own[k + 1];
  if (next) {
    const joint = tokens[next.first - 1];
    if (
      joint &&
      (joint.text === ',' || /^(?:and|but|et|mais|und|y|e|en)$/u.test(joint.norm)) &&
      next.first - 1 > own[k]!.last + 2
    ) {
      return next.first - 1;
    }
  }
  return to;
}

function ofFormula(reader: Attributions, from: number, to: number): Reported | null {
  const { tokens } = reader.prose;
  for (let i = from; i < to; i++) {
    if (reader.runOf[i] !== -1) continue;
    const end = reader.formulaAt(i);
    if (end <= i || /^(?:pour|para|per)$/u.test(tokens[i]!.norm)) continue;
    const speaker = reader.groups.groupStartingAt(end, to);
    if (!speaker) continue;
    const cue = { start: tokens[i]!.start, end: tokens[end - 1]!.end };
    const rest = afterRelative(reader, reader.tokenAt(speaker.end), to);
    const span =
      i - from > 3 ? trimmed(reader, from, i) : trimmed(reader, tokens[rest]?.text === ',' ? rest + 1 : rest, to);
    if (span) return { ...span, speaker, cue };
  }
  return null;
}

/** `Selon un agent qui a demandé le silence, …`: the token after the relative clause. */
function afterRelative(reader: Attributions, at: number, to: number): number {
  const { tokens } = reader.prose;
  if (!reader.words.relatives.has(tokens[at]?.norm ?? '')) return at;
  for (let i = at; i < to; i++) if (tokens[i]!.text === ',') return i;
  return at;
}

/** From token to token (exclusive), without punctuation at its ends. */
function trimmed(reader: Attributions, from: number, to: number): Span | null {
  const { tokens } = reader.prose;
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === 'punctuation' && reader.runOf[a] === -1) a++;
  while (b > a && tokens[b - 1]!.kind === 'punctuation' && reader.runOf[b - 1] === -1) b--;
  if (b <= a) return null;
  return { start: tokens[a]!.start, end: tokens[b - 1]!.end };
}
