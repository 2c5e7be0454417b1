import type { Block } from '../../article/article';
import type { Language } from '../../article/language';
import type { EntityMention } from '../../extract/mention';
import { isCorrection } from '../../language/corrections';
import { isLongPage } from '../long-page';
import type { EntityView } from '../rule';
import { publishedDay } from './times';

/** A mention of an entity, where it stands. */
export interface Occurrence {
  readonly uri: string;
  readonly mention: EntityMention;
  readonly language: Language;
  /** In a headline or heading, where words are cut short and capitals free. */
  readonly heading: boolean;
  /** Of the file: is it a long page, and days since 1970 of its published date (null if not known). */
  readonly long: boolean;
  readonly day: number | null;
}

const HEADINGS = new Set(['title', 'headline', 'heading']);

/** All mentions of the entity, by uri and place, but for those in notices of correction. */
export function occurrences(view: EntityView): Occurrence[] {
  return view.files.flatMap(({ uri, reading, mentions }) => {
    const { blocks, language } = reading.article;
    const [long, day] = [isLongPage(reading), publishedDay(reading)];
    let at = 0;
    return [...mentions]
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const mention = reading.mentions[i];
        if (mention?.kind !== 'entity') return [];
        while (at < blocks.length && blocks[at]!.end <= mention.start) at += 1;
        const block: Block | undefined = blocks[at];
        if (block && isCorrection(block.prose)) return [];
        const heading = HEADINGS.has(block?.prose.kind ?? '');
        return [{ uri, mention, language: block?.prose.language ?? language, heading, long, day }];
      });
  });
}
