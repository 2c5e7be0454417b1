import { ADVERB, ADVERBIAL, AUXILIARY, BOUNDARY, DEFINITE, INDEFINITE, OF, PRONOUN } from '../../language/word-kinds';
import { quotationWords } from '../../language/quotation-words';
import type { Span } from '../../article/span';
import type { Attribution } from './attributed';
import type { Speech } from './speech';

/** What a person who was just named does next begins with a verb: none of these can. */
const NO_VERB = BOUNDARY | DEFINITE | INDEFINITE | OF | PRONOUN;

/**
 * `Léa Bonnet haussa les épaules. « Rien ne presse. »`: an utterance with nothing that says whose it is, after a sentence
 * of the same paragraph that a person or a pronoun for one begins. Whoever acts there speaks.
 */
export function subjectBefore(speech: Speech, r: number): Attribution | null {
  const { prose, runs, runOf, kinds, ends } = speech;
  const run = runs[r]!;
  const { tokens } = prose;
  const open = speech.tokenAt(run.open);
  if (open === 0 || !ends[open - 1] || runOf[open - 1] !== -1) return null;
  if (!/^[^\p{L}]{0,2}\p{Lu}/u.test(prose.text.slice(run.start, run.start + 3))) return null;
  const close = speech.tokenAt(run.close);
  // The utterance is a sentence, and nothing of the writer's goes on behind it.
  if (!/[.!?…]$/u.test(prose.text.slice(run.start, run.end)) && !/^[.!?…]$/u.test(tokens[close]?.text ?? ''))
    return null;
  let from = open - 1;
  while (from > 0 && !ends[from - 1]) from--;
  for (let i = from; i < open; i++) if (runOf[i] !== -1) return null;
  const told = toldBy(speech, from, open);
  if (told) return { speaker: told, cue: null };
  const first = tokens[from]!;
  const { she, he } = quotationWords(prose.language);
  if ((she.has(first.norm) || he.has(first.norm)) && !(kinds[from + 1]! & (NO_VERB & ~BOUNDARY))) {
    return isImpersonal(speech, from) ? null : { speaker: { start: first.start, end: first.end }, cue: null };
  }
  const named = speech.entities.find(({ start, type }) => type === 'person' && start === first.start);
  if (!named) return null;
  const next = speech.tokenAt(named.end);
  const verb = kinds[next]!;
  const acts = tokens[next]?.text === ',' || !(verb & NO_VERB) || (verb & (AUXILIARY | ADVERB | ADVERBIAL)) !== 0;
  return acts ? { speaker: { start: named.start, end: named.end }, cue: null } : null;
}

/** The person whom the sentence before the one around a token begins with or lets speak, or null. */
export function subjectOfSentenceBefore(speech: Speech, token: number): Span | null {
  const { prose, entities, ends } = speech;
  const to = speech.sentenceStart(token);
  if (to === 0) return null;
  const from = speech.sentenceStart(to - 1);
  const told = toldBy(speech, from, to);
  if (told) return told;
  let last = from;
  while (last < to && !ends[last]) last++;
  const group = speech.groups.first(from, to);
  const named =
    group && entities.find(({ start, type }) => type === 'person' && start >= group.start && start <= group.end + 2);
  return named && named.end <= (prose.tokens[last]?.end ?? 0) ? named : null;
}

/** `The sergeant said he was sorry. “I never meant it.”`: who is said to say something in the sentence before. */
function toldBy({ hits, runOf, groups }: Speech, from: number, to: number): Span | null {
  const hit = hits.find(
    ({ first, form, class: kind }) => first >= from && first < to && form === 'finite' && kind === 'say',
  );
  return hit && runOf[hit.first] === -1 ? (hit.enclitic ?? groups.before(hit.first, from)) : null;
}

/** `Il pleut`, `Il faut`, `Il y a`: nobody does that. */
const isImpersonal = ({ prose: { tokens, language } }: Speech, at: number): boolean =>
  quotationWords(language).impersonal.has(tokens[at + 1]?.norm ?? '');
