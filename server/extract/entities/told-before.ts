import type { Article, Block } from '../../article/article';
import type { Prose } from '../../article/prose';
import { laterAges } from '../../language/later-ages';
import { toldPeople } from '../../language/told-people';
import type { EntityMention } from '../mention';
import { nameKey } from './name-key';

/** Sentences looked back: the one before, or the one before that if it names nobody. */
const MOST_BACK = 2;
/** Kinds of blocks that tell of people in sentences. */
export const MAY_TELL: ReadonlySet<Prose['kind']> = new Set<Prose['kind']>(['paragraph', 'list-item']);

/**
 * Who alone is told of in the sentence before, or before that.
 * @param said may the sentence tell what he said? A pronoun goes on about who spoke, a noun need not.
 */
export function lastTold(
  article: Article,
  row: number,
  sentence: number,
  entities: readonly EntityMention[],
  said = false,
): EntityMention | null {
  let block = article.blocks[row]!;
  let at = sentence;
  for (let back = 0; back < MOST_BACK; back++) {
    if (at === 0) {
      const before = article.blocks[--row];
      if (!before || !MAY_TELL.has(before.prose.kind) || before.prose.language !== block.prose.language) return null;
      block = before;
      at = block.prose.sentences.length;
    }
    const told = block.prose.sentences[--at];
    if (!told) return null;
    const [from, to] = [block.start + told.start, block.start + told.end];
    if (peopleIn(from, to, entities).length > 0)
      return isAboutOne(article.text.slice(from, to), block.prose, said) ? only(block, from, to, entities) : null;
    if (!isAboutOne(article.text.slice(from, to), block.prose, said)) return null;
  }
  return null;
}

/** Does the sentence neither tell of somebody without a name, nor (unless it may) what somebody said? */
function isAboutOne(text: string, { language }: Prose, said: boolean): boolean {
  if ((!said && laterAges(language).says.test(text)) || laterAges(language).kin.test(text)) return false;
  const words = toldPeople(language);
  if (!words) return true;
  let nouns = unnamed.get(language);
  if (!nouns)
    unnamed.set(
      language,
      (nouns = new Set([words.male, words.female, words.standIns, ...Object.values(words.parts)].join(' ').split(' '))),
    );
  return !(text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => nouns.has(word));
}
const unnamed = new Map<Prose['language'], ReadonlySet<string>>();

export const peopleIn = (from: number, to: number, entities: readonly EntityMention[]): EntityMention[] =>
  entities.filter((one) => one.type === 'person' && one.start >= from && one.end <= to);

export const surname = ({ text }: EntityMention): string => nameKey(text.split(/\s/u).at(-1)!);

/** The one person named between the two places, by his fullest name; null for none or more than one. */
export function only(block: Block, from: number, to: number, entities: readonly EntityMention[]): EntityMention | null {
  const people = peopleIn(Math.max(from, block.start), to, entities);
  const [first] = people;
  if (!first || people.some((one) => surname(one) !== surname(first))) return null;
  return people.reduce((best, one) => (one.text.length > best.text.length ? one : best));
}
