import type { EntityMention, Speaker } from '../mention';

/** Words of a role that say nothing of who it is. */
const PLAIN = /^(?:une?|the|le|la|les|l|de|des|du|d|of|an?|der|die|das|el|los|las|il|lo|os?|het|van|von)$/iu;

/**
 * The one person of the article with that role stated beside the name (`la ministre`: `Rachida D., ministre …`), as an
 * index in `entities`; null if none or several have it.
 */
export function bearerOfRole(speaker: Speaker, entities: readonly EntityMention[]): number | null {
  const head = headOf(speaker.text);
  if (!head) return null;
  let found: number | null = null;
  for (let i = 0; i < entities.length; i++) {
    const { type, role, text, start } = entities[i]!;
    if (type !== 'person' || !role || headOf(role.text) !== head) continue;
    if (found === null || (start < speaker.start && text === entities[found]!.text)) found = i;
    else if (!sameName(text, entities[found]!.text)) return null;
  }
  return found;
}

/** The first word that is no article: `ministre` of `la ministre de la Culture`. */
function headOf(text: string): string | null {
  const word = (text.match(/[\p{L}\p{M}-]+/gu) ?? []).find((part) => !PLAIN.test(part));
  return word ? word.toLowerCase() : null;
}

const sameName = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
