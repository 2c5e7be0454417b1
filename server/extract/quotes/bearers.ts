import type { Language } from '../../article/language';
import { DEFINITE, INDEFINITE, OF, WordKinds } from '../../language/word-kinds';
import type { EntityMention, Speaker } from '../mention';

/** Words of a role that say nothing of who it is: articles, also elided ones, and `of`. */
const PLAIN = DEFINITE | INDEFINITE | OF;

/** Who bears a role in an article: `la ministre` is `Rachida D., ministre …`. */
export class Bearers {
  /** Index of the first person with that role, by the role's head word; null where several people have it. */
  private readonly byHead = new Map<string, number | null>();

  private readonly kinds: WordKinds;

  /** `entities` are the article's, by start. */
  constructor(entities: readonly EntityMention[], language: Language) {
    this.kinds = WordKinds.in(language);
    entities.forEach(({ type, role, text }, i) => {
      const head = type === 'person' && role ? this.headOf(role.text) : null;
      if (!head) return;
      const known = this.byHead.get(head);
      if (known === undefined) this.byHead.set(head, i);
      else if (known !== null && !sameName(text, entities[known]!.text)) this.byHead.set(head, null);
    });
  }

  /** Index in the article's entities of the one person whom the speaker's words describe, or null. */
  of(speaker: Speaker): number | null {
    if (this.byHead.size === 0) return null;
    const head = this.headOf(speaker.text);
    return head ? (this.byHead.get(head) ?? null) : null;
  }

  /** The first word that is no article: `ministre` of `la ministre de la Culture`. */
  private headOf(text: string): string | null {
    for (const [, word, elided] of text.toLowerCase().matchAll(/([\p{L}\p{M}-]+)(['’]?)/gu)) {
      if (!(this.kinds.of(elided ? `${word}'` : word!) & PLAIN)) return word!;
    }
    return null;
  }
}

const sameName = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
