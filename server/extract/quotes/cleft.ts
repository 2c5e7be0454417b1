import type { Span } from '../../article/span';
import { quotationWords } from '../../language/quotation-words';
import { RELATIVE } from '../../language/word-kinds';
import type { CueHit } from './cue-hits';
import type { Speech } from './speech';

/**
 * `It was Ida Brandt, the oldest of them, who got up and said`: the person between `it` and `who`, or null where the
 * subject is another word or nobody is brought out so. Offsets are into the block.
 */
export function broughtOut(speech: Speech, subject: Span, hit: CueHit): Span | null {
  const { prose, kinds, entities } = speech;
  const { tokens } = prose;
  if (!quotationWords(prose.language).cleft.has(tokens[speech.tokenAt(subject.start)]?.norm ?? '')) return null;
  const cue = tokens[hit.first]!.start;
  const person = entities.find(({ type, start, end }) => type === 'person' && start >= subject.end && end <= cue);
  if (!person) return null;
  for (let i = speech.tokenAt(person.end); i < hit.first; i++) {
    if (kinds[i]! & RELATIVE) return { start: person.start, end: person.end };
  }
  return null;
}
