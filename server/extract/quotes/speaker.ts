import type { Article } from '../../article/article';
import type { Prose } from '../../article/prose';
import { contains, overlaps, type Span } from '../../article/span';
import { quotationWords } from '../../language/quotation-words';
import { DEFINITE, INDEFINITE, OF, PRONOUN, WordKinds } from '../../language/word-kinds';
import type { EntityMention, Speaker } from '../mention';
import { isCapital } from './capital';

/** Room for an article before a name. */
const LEAD = 4;
/** How far before a speaker's words the entity that holds them may begin. */
const FAR = 200;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Says what kind of words name the speaker. `mention` is left null: it is set when the article is assembled. */
export function describeSpeaker(prose: Prose, span: Span, entities: readonly EntityMention[]): Speaker {
  const text = prose.text.slice(span.start, span.end);
  return { start: span.start, end: span.end, text, mention: null, form: formOf(prose, span, text, entities) };
}

function formOf(prose: Prose, span: Span, text: string, entities: readonly EntityMention[]): Speaker['form'] {
  const list = text.match(WORD) ?? [];
  const norms = list.map((word) => word.toLowerCase().replace(/’/gu, "'"));
  const kinds = WordKinds.in(prose.language);
  const first = kinds.of(norms[0] ?? '');
  if (list.length === 1 && first & PRONOUN) return 'pronoun';
  const inside = entities.filter((entity) => overlaps(entity, span) && !entity.demonym);
  if (inside.some((entity) => entity.type === 'person' && contains(span, entity))) return 'name';
  const { nameless } = quotationWords(prose.language);
  if (first & INDEFINITE || norms.some((norm) => nameless.has(norm))) return 'unnamed';
  const lead = inside.find((entity) => prose.text.slice(span.start, entity.start).trim().split(/\s+/u).length <= 2);
  if (lead?.type === 'organization') return 'organization';
  if (isCapital(text) && !(first & DEFINITE)) return lead?.type === 'location' ? 'organization' : 'name';
  const role = norms.findIndex((norm) => !(kinds.of(norm) & DEFINITE));
  return role >= 0 && isCapital(list[role]!) ? 'organization' : 'role';
}

/**
 * Index in `entities` (by start) of the one the speaker's words name: a person first, then a body; null if none. Whoever
 * is only named to say who speaks (`Brandt’s lawyer`, `l’avocat de Brandt`) is not meant. Offsets are into the article.
 */
export function entityOfSpeaker(speaker: Span, entities: readonly EntityMention[], article: Article): number | null {
  let best: number | null = null;
  for (let i = firstFrom(entities, speaker.start - FAR); i < entities.length; i++) {
    const entity = entities[i]!;
    if (entity.start >= speaker.end) break;
    if (entity.demonym || !overlaps(entity, speaker)) continue;
    if (entity.type === 'person') {
      if (!isPossessor(speaker, entity, article)) return i;
      continue;
    }
    // A place speaks only where it leads (`Paris a indiqué`), not as part of a name (`le maire de Lyon`).
    const leads = entity.start - speaker.start <= LEAD;
    if (best === null && (entity.type === 'organization' || (entity.type === 'location' && leads))) best = i;
  }
  return best;
}

/** Does the name only say whose brother, lawyer or office speaks? */
function isPossessor(speaker: Span, { start, end, title }: EntityMention, { text, language }: Article): boolean {
  if (end < speaker.end && /^['’]s?\s/u.test(text.slice(end, end + 3))) return true;
  let before = text.slice(speaker.start, Math.max(speaker.start, start)).trimEnd();
  if (title && before.endsWith(title)) before = before.slice(0, -title.length).trimEnd();
  const word = /[\p{L}\p{M}]+['’]?$/u.exec(before)?.[0].toLowerCase().replace('’', "'") ?? '';
  return word.length < before.length && (WordKinds.in(language).of(word) & OF) !== 0;
}

function firstFrom(entities: readonly Span[], offset: number): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
