import type { Article } from '../../article/article';
import type { Span } from '../../article/span';

const BIRTHDAY = /birthday|anniversaire|cumpleaños|geburtstag|compleanno|aniversário|verjaardag/iu;

/** Does the sentence around the age tell of a birthday? Whoever read it a week before wrote a year less. */
export function tellsOfBirthday({ blocks }: Article, age: Span): boolean {
  const block = blocks.find(({ start, end }) => start <= age.start && age.start < end);
  const sentence = block?.prose.sentences.find(({ end }) => age.start < block.start + end);
  return sentence !== undefined && BIRTHDAY.test(block!.prose.text.slice(sentence.start, sentence.end));
}
