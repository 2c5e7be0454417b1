import { fingerprint } from '../claim/fingerprint';
import type { Stories } from '../link/stories';
import type { Story } from './view';

/** Relatives this near are the same story for the tree and the lenses, and so are their relatives. */
const NEAR = 0.5;
const ABOUT = 5;

/** Articles that hang together through near relatives, two or more; order of the first uri. */
export function storiesFrom(uris: readonly string[], relations: Stories): readonly Story[] {
  const seen = new Set<string>();
  const stories: Story[] = [];
  for (const uri of uris) {
    if (seen.has(uri)) continue;
    seen.add(uri);
    const members = [uri];
    for (let i = 0; i < members.length; i++) {
      for (const [other, score] of relations.relatives(members[i]!)) {
        if (score < NEAR || seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    if (members.length < 2) continue;
    members.sort();
    const about = relations.relation(members[0]!, members[1]!).shared.slice(0, ABOUT);
    stories.push({ id: fingerprint('story', ...members), uris: members, about });
  }
  return stories;
}
