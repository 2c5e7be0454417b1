import type { EntityMention, Speaker } from '../mention';

/** Words of a role that say nothing of who it is. */
const PLAIN = /^(?:une?|the|le|la|les|l|de|des|du|d|of|an?|der|die|das|el|los|las|il|lo|os?|het|van|von)$/iu;

/** Who bears a role in an article: `la ministre` is `Rachida D., ministre …`. */
export class Bearers {
  /** Index of the first person with that role, by the role's head word; null where several people have it. */
  private readonly byHead = new Map<string, number | null>();

  /** `entities` are the article's, by start. */
  constructor(entities: readonly EntityMention[]) {
    entities.forEach(({ type, role, text }, i) => {
      const head = type === 'person' && role ? headOf(role.text) : null;
      if (!head) return;
      const known = this.byHead.get(head);
      if (known === undefined) this.byHead.set(head, i);
      else if (known !== null && !sameName(text, entities[known]!.text)) this.byHead.set(head, null);
    });
  }

  /** Index in the article's entities of the one person whom the speaker's words describe, or null. */
  of(speaker: Speaker): number | null {
    if (this.byHead.size === 0) return null;
    const head = headOf(speaker.text);
    return head ? (this.byHead.get(head) ?? null) : null;
  }
}

/** The first word that is no article: `ministre` of `la ministre de la Culture`. */
function headOf(text: string): string | null {
  const word = (text.match(/[\p{L}\p{M}-]+/gu) ?? []).find((part) => !PLAIN.test(part));
  return word ? word.toLowerCase() : null;
}

const sameName = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
