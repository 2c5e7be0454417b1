import { digest } from '../claim/digest';
import type { ArticleReading } from '../claim/reading';
import type { EntityId } from '../link/entity';

/** What a file says of each of its entities — spellings, roles, ages — as a digest that can be compared with the last version's. */
export function entityFacts(
  { mentions, article }: ArticleReading,
  entityOf: (mention: number) => EntityId | null,
): ReadonlyMap<EntityId, number> {
  const facts = new Map<EntityId, string>();
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'entity') return;
    const id = entityOf(i);
    if (id === null) return;
    const { text, title, role, age } = mention;
    const fact = [text, title, role?.text, role?.tense, role?.of, age?.text].join('|');
    facts.set(id, `${facts.get(id) ?? article.metadata.published ?? ''}\n${fact}`);
  });
  return new Map([...facts].map(([id, fact]) => [id, digest(fact)]));
}
