import type { Prose } from '../../article/prose';
import type { EntityMention } from '../mention';
import { isBegin, OUTSIDE, typeOf, TYPES } from './labels';
import { shippedTagger } from './model';

/** Names in one block, with titles, roles and ages stated beside them. Offsets are relative to the block. */
export function findEntities(prose: Prose): EntityMention[] {
  const tagger = shippedTagger();
  const { tokens, text } = prose;
  const found: EntityMention[] = [];
  for (const { firstToken, lastToken } of prose.sentences) {
    const labels = tagger.label(tokens, firstToken, lastToken, prose.language);
    for (let i = 0; i < lastToken - firstToken; i++) {
      const label = labels[i]!;
      if (label === OUTSIDE || !isBegin(label)) continue;
      const first = firstToken + i;
      let last = first;
      while (last + 1 < lastToken && labels[last + 1 - firstToken] === label + 1) last++;
      const start = tokens[first]!.start;
      const end = tokens[last]!.end;
      found.push({ kind: 'entity', start, end, text: text.slice(start, end), type: TYPES[typeOf(label)]!, title: null, role: null, age: null, alias: null, demonym: false });
    }
  }
  return found;
}
