import type { Span } from '../../article/span';
import { conceptOf, isEvent } from '../../language/concepts';
import { DEFINITE } from '../../language/word-kinds';
import type { EntityMention } from '../mention';
import type { Attribution } from './attributed';
import { isCapital } from './capital';
import type { Speech } from './speech';

const PARTICLE = /^(?:al|el|ben|bin|von|van|der|den|di|da|dos)$/u;

/** `X : «`, without a verb. */
export function label(speech: Speech, from: number, open: number): Attribution | null {
  const { tokens } = speech.prose;
  const colon = tokens[open - 1];
  if (!colon || open - 1 < from || colon.text !== ':') return null;
  const speaker = speech.groups.groupEndingAt(skipParenthesis(speech, open - 2, from), from);
  if (!speaker || !isNamed(speech, speaker)) return null;
  return { speaker, cue: { start: colon.start, end: colon.end } };
}

/** A headline's label may be its topic (`Guerre en X : «`): a name of a person or body is wanted, or an article and a role. */
function isNamed(speech: Speech, span: Span): boolean {
  const { prose, entities } = speech;
  const at = speech.tokenAt(span.start);
  if (isEvent(conceptOf(prose.tokens[at]!.norm, prose.language) ?? '')) return false;
  if (entities.some((entity) => entity.start === span.start && speaks(entity))) return true;
  // `Incendie de X : «` is an event and its place, and `de` alone ties no name that the recogniser missed.
  if (entities.some((entity) => !speaks(entity) && entity.start > span.start && entity.end <= span.end)) return false;
  if (speech.kinds[at]! & DEFINITE) return prose.kind === 'paragraph' || prose.kind === 'list-item';
  return prose.text
    .slice(span.start, span.end)
    .split(/\s+/u)
    .every((word) => isCapital(word) || PARTICLE.test(word));
}

const speaks = ({ type }: EntityMention): boolean => type === 'person' || type === 'organization';

function skipParenthesis({ prose: { tokens } }: Speech, i: number, from: number): number {
  if (tokens[i]?.text !== ')') return i;
  for (let k = i; k >= from; k--) if (tokens[k]!.text === '(') return k - 1;
  return i;
}
