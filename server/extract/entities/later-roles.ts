import type { Article } from '../../article/article';
import type { Prose } from '../../article/prose';
import { proseFact } from '../../article/prose-fact';
import { laterRoles } from '../../language/later-roles';
import { changeEntity } from '../change-entity';
import type { EntityMention, StatedRole } from '../mention';
import { shiftedRole } from '../shift';
import { roleAt } from './roles';
import { lastTold, MAY_TELL, peopleIn } from './told-before';

/** A function told of somebody named before. Offsets are relative to the block. */
interface LaterRole {
  readonly sentence: number;
  readonly role: StatedRole;
  /** By a pronoun: who spoke in the sentence before may be meant. */
  readonly pronoun: boolean;
}

/**
 * Gives people the functions that are told of them in the next sentence: after a pronoun (« Elle préside le syndicat »,
 * `He is the finance lead`), or in the place of the name (`At 57, the deputy head …`). Only where one person alone may be
 * meant. Offsets of the mentions are into the file, in order.
 */
export function spreadRoles(article: Article, entities: readonly EntityMention[]): readonly EntityMention[] {
  const given = new Map<EntityMention, StatedRole[]>();
  article.blocks.forEach((block, row) => {
    if (!MAY_TELL.has(block.prose.kind)) return;
    for (const { sentence, role, pronoun } of rolesIn(block.prose)) {
      const from = block.start + block.prose.sentences[sentence]!.start;
      if (peopleIn(from, block.start + role.end, entities).length > 0) continue;
      const person = lastTold(article, row, sentence, entities, pronoun);
      if (person) given.set(person, [...(given.get(person) ?? []), shiftedRole(role, block.start)]);
    }
  });
  return given.size === 0 ? entities : entities.map((one) => (given.has(one) ? withRoles(one, given.get(one)!) : one));
}

function withRoles(person: EntityMention, later: readonly StatedRole[]): EntityMention {
  const [first, ...also] = [...(person.role ? [person.role, ...(person.role.also ?? [])] : []), ...later];
  return changeEntity(person, { role: also.length > 0 ? { ...first!, also } : first! });
}

const rolesIn = proseFact(readRoles);

function readRoles(prose: Prose): readonly LaterRole[] {
  const { pronoun, subjects } = laterRoles(prose.language);
  return prose.sentences.flatMap(({ start, end }, sentence): LaterRole[] => {
    const text = prose.text.slice(start, end);
    const after = pronoun.exec(text);
    if (after) {
      const role = roleAt(prose, start + after[0].length, 'verb');
      return role ? [{ sentence, role, pronoun: true }] : [];
    }
    for (const subject of subjects) {
      const at = subject.exec(text)?.indices?.groups?.['role']?.[0];
      const role = at === undefined ? null : roleAt(prose, start + at, 'phrase');
      if (role) return [{ sentence, role, pronoun: false }];
    }
    return [];
  });
}
