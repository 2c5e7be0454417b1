import type { Article } from '../../article/article';
import { changeEntity } from '../change-entity';
import type { EntityMention } from '../mention';

/** `de l’`, `of the` right before a name: the name is what somebody is the head or member of. */
const AFTER_OF = /(?:^|\s)(?:de\s+l['’]|de\s+la\s|du\s|of\s+the\s)$/u;
const REACH = 10;
const FEWEST_WORDS = 3;
const MOST_WORDS = 5;

/**
 * Parts a body from the person who speaks for it: in `le chef de l’Observatoire Paul Anselme` two names stand side by side.
 * Only where the article names the body otherwise (`l’Observatoire des marées`), for a `Fondation Paul-Anselme` is one name.
 */
export function splitBodies(article: Article, entities: readonly EntityMention[]): readonly EntityMention[] {
  return entities.flatMap((entity) => (isJoined(article, entity, entities) ? parted(entity) : [entity]));
}

function isJoined({ text }: Article, entity: EntityMention, entities: readonly EntityMention[]): boolean {
  if (entity.type !== 'organization' || entity.demonym) return false;
  const words = entity.text.split(' ');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    return false;
  if (!AFTER_OF.test(text.slice(Math.max(0, entity.start - REACH), entity.start))) return false;
  const [body, next] = words as [string, string];
  return entities.some((other) => {
    if (other.type !== 'organization' || other.text === entity.text) return false;
    const [first, second] = other.text.split(' ');
    return first === body && second !== undefined && second !== next && /^\p{Ll}/u.test(second);
  });
}

function parted(entity: EntityMention): EntityMention[] {
  const at = entity.text.indexOf(' ');
  const middle = entity.start + at;
  return [
    changeEntity(entity, { end: middle, text: entity.text.slice(0, at) }),
    changeEntity(entity, { type: 'person', start: middle + 1, text: entity.text.slice(at + 1), alias: null }),
  ];
}
