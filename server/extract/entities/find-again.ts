import type { Article } from '../../article/article';
import type { Token } from '../../article/token';
import type { EntityMention } from '../mention';
import { nameKey } from './name-key';
import { prefixLength } from './prefix';
import { isNameLike, shapeOf } from './shape';
import { inClass } from './word-class';

/** A name that the article has elsewhere: its words' keys after the first, and what it is. */
interface Known {
  readonly words: readonly string[];
  readonly mention: EntityMention;
}

/**
 * Names overlooked at one place and found at another: in a headline in capitals, at the start of a sentence, as a
 * surname alone after the full name. Only words written with a capital count.
 */
export function findAgain(article: Article, entities: readonly EntityMention[]): EntityMention[] {
  const known = knownNames(entities);
  if (known.size === 0) return [];
  const found: EntityMention[] = [];
  let next = 0;
  const sorted = [...entities].sort((a, b) => a.start - b.start);
  for (const block of article.blocks) {
    const { tokens, language } = block.prose;
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens[i]!.start + block.start;
      while (next < sorted.length && sorted[next]!.end <= start) next++;
      if (next < sorted.length && sorted[next]!.start < tokens[i]!.end + block.start) continue;
      if (!mayBegin(tokens[i]!)) continue;
      const prefix = prefixLength(tokens[i]!.text);
      const candidates = known.get(nameKey(tokens[i]!.text.slice(prefix)));
      const match = candidates?.find(({ words }) =>
        words.every((word, k) => tokens[i + 1 + k] && nameKey(tokens[i + 1 + k]!.text) === word),
      );
      if (!match || inClass(tokens[i]!.norm, language, 'starters') || inClass(tokens[i]!.norm, language, 'articles'))
        continue;
      const last = i + match.words.length;
      const end = tokens[last]!.end + block.start;
      if (next < sorted.length && sorted[next]!.start < end) continue;
      found.push({
        ...match.mention,
        start: start + prefix,
        end,
        text: article.text.slice(start + prefix, end),
        title: null,
        role: null,
        age: null,
      });
      i = last;
    }
  }
  return found;
}

const mayBegin = (token: Token): boolean =>
  token.text !== token.norm && token.kind === 'word' && token.text.length > 1 && isNameLike(shapeOf(token.text));

/** Names to look for, by their first word; the longest first. A single word must have been found twice, be defined (`… (OSDH)`), or end a full name. */
function knownNames(entities: readonly EntityMention[]): Map<string, Known[]> {
  const counts = new Map<string, { count: number; mention: EntityMention }>();
  for (const mention of entities) {
    if (mention.demonym) continue;
    const key = nameKey(mention.text);
    const before = counts.get(key);
    counts.set(key, { count: (before?.count ?? 0) + 1, mention: before?.mention ?? mention });
    const words = key.split(' ');
    const surname = words.at(-1)!;
    if (mention.type === 'person' && words.length > 1 && surname.length > 2 && !counts.has(surname)) {
      counts.set(surname, { count: 2, mention: { ...mention, alias: null } });
    }
  }
  const known = new Map<string, Known[]>();
  for (const [key, { count, mention }] of counts) {
    const words = key.split(/(?<=')| /u).filter((word) => word !== '');
    if (words.length === 1 && ((count < 2 && mention.alias === null) || key.length < 2)) continue;
    const list = known.get(words[0]!) ?? [];
    list.push({ words: words.slice(1), mention });
    known.set(words[0]!, list);
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
}
