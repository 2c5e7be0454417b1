import { RELATIVE } from '../../language/word-kinds';
import type { Attribution } from './attributed';
import type { Speech } from './speech';

/** `selon X, «`: the last formula between two tokens, and who stands after it. */
export function formulaBefore(speech: Speech, from: number, open: number): Attribution | null {
  if (!speech.hasFormula) return null;
  const { tokens, language } = speech.prose;
  for (let i = open - 1; i >= from; i--) {
    const end = speech.formulaAt(i);
    if (end <= i) continue;
    const weak = speech.isWeakFormula(i, end);
    if (weak && (i > from || language === 'en')) continue;
    const speaker =
      speech.kinds[end]! & RELATIVE ? speech.groups.before(i, from) : speech.groups.groupStartingAt(end, open);
    if (!speaker) continue;
    if (weak && tokens[speech.tokenAt(speaker.end)]?.text !== ',') continue;
    return { speaker, cue: { start: tokens[i]!.start, end: tokens[end - 1]!.end } };
  }
  return null;
}
