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
  const group = speech.groups.groupEndingAt(skipParenthesis(speech, open - 2, from), from);
  const speaker = group && isNamed(speech, group, from) ? group : presented(speech, from, open - 1);
  return speaker && { speaker, cue: { start: colon.start, end: colon.end } };
}

/** Words between a name at the head of a sentence and the colon: who that is, and no more. */
const LONGEST_PRESENTATION = 24;

/** `Léa Bonnet, présidente du club de Vannes : «`: a person at the head of the sentence, and who that is. */
function presented({ prose, entities, hits }: Speech, from: number, colon: number): Span | null {
  const { tokens } = prose;
  const head = tokens[from];
  const named = entities.find(({ start, type }) => type === 'person' && start === head?.start);
  if (!named || colon - from > LONGEST_PRESENTATION) return null;
  if (hits.some(({ first, form }) => form === 'finite' && first > from && first < colon)) return null;
  const next = tokens.slice(from, colon).find(({ start }) => start >= named.end);
  return next && /^[,(]$/u.test(next.text) ? { start: named.start, end: named.end } : null;
}

/** A headline's label may be its topic (`Guerre en X : «`): a name of a person or body is wanted, or an article and a role. */
function isNamed(speech: Speech, span: Span, from: number): boolean {
  const { prose, entities } = speech;
  const at = speech.tokenAt(span.start);
  if (isEvent(conceptOf(prose.tokens[at]!.norm, prose.language) ?? '')) return false;
  if (entities.some((entity) => entity.start === span.start && speaks(entity))) return true;
  // `Incendie de X : «` is an event and its place, and `de` alone ties no name that the recogniser missed.
  if (entities.some((entity) => !speaks(entity) && entity.start > span.start && entity.end <= span.end)) return false;
  if (speech.kinds[at]! & DEFINITE) {
    // `ne cachait pas sa joie : «`: what a verb governs speaks not.
    const leads = at === from || prose.tokens[at - 1]!.kind === 'punctuation';
    return leads && (prose.kind === 'paragraph' || prose.kind === 'list-item');
  }
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
