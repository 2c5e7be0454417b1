import type { Article } from '../../article/article';
import { proseFact } from '../../article/prose-fact';
import type { Token } from '../../article/token';
import { wordFact } from '../../article/word';
import { changeEntity } from '../change-entity';
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
    let taken = 0;
    for (const { i, key } of beginnings(block.prose)) {
      const candidates = i < taken ? undefined : known.get(key);
      if (!candidates) continue;
      const start = tokens[i]!.start + block.start;
      while (next < sorted.length && sorted[next]!.end <= start) next++;
      if (next < sorted.length && sorted[next]!.start < tokens[i]!.end + block.start) continue;
      const match = candidates.find(({ words }) => stand(words, tokens, i + 1));
      if (!match || inClass(tokens[i]!.norm, language, 'starters') || inClass(tokens[i]!.norm, language, 'articles'))
        continue;
      const prefix = prefixLength(tokens[i]!.text);
      const last = i + match.words.length;
      const end = tokens[last]!.end + block.start;
      if (next < sorted.length && sorted[next]!.start < end) continue;
      const text = article.text.slice(start + prefix, end);
      found.push(changeEntity(match.mention, { start: start + prefix, end, text, title: null, role: null, age: null }));
      taken = last + 1;
    }
  }
  return found;
}

/** Key of a word that a name may begin with, without what is elided before it (`d’`); null for other words. */
const beginning = wordFact(({ text, norm }) =>
  text !== norm && text.length > 1 && isNameLike(shapeOf(text)) ? nameKey(text.slice(prefixLength(text))) : null,
);
/** The tokens that a name may begin with, with their keys. */
const beginnings = proseFact(({ tokens }) =>
  tokens.flatMap(({ word }, i) => {
    const key = beginning(word);
    return key === null ? [] : [{ i, key }];
  }),
);

const keyOf = wordFact(({ text }) => nameKey(text));

function stand(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (!tokens[at + i] || keyOf(tokens[at + i]!.word) !== words[i]) return false;
  return true;
}

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
      counts.set(surname, { count: 2, mention: changeEntity(mention, { alias: null }) });
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
