import type { Attribution } from './attributed';
import type { Speech } from './speech';

/** `« A, explique X, B »`: the cue stands inside the marks. Its verb is inverted, as English never does. */
export function insideMarks(speech: Speech, r: number): Attribution | null {
  const { prose, runs, runOf, hits } = speech;
  const { tokens } = prose;
  const run = runs[r]!;
  for (const hit of hits) {
    if (tokens[hit.first]!.start < run.start || runOf[hit.first] !== r) continue;
    if (hit.form !== 'finite' || hit.class === 'act') continue;
    const before = tokens[hit.first - 1];
    if (!before || !/^[,!?—–-]$/u.test(before.text) || before.start < run.start) continue;
    if (!hit.enclitic && prose.language === 'en') continue;
    const speaker = hit.enclitic ?? speech.insideGroups.groupStartingAt(hit.last + 1, speech.tokenAt(run.end));
    if (!speaker) continue;
    const next = tokens[speech.tokenAt(Math.max(speaker.end, tokens[hit.last]!.end))];
    if (next && next.start < run.end && !/^[,.;:!?…—–-]/u.test(next.text)) continue;
    return { speaker, cue: speech.cueSpan(hit) };
  }
  return null;
}
