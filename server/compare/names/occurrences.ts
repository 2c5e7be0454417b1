import type { Block } from '../../article/article';
import type { Language } from '../../article/language';
import type { EntityMention } from '../../extract/mention';
import type { EntityView } from '../rule';

/** A mention of an entity, where it stands. */
export interface Occurrence {
  readonly uri: string;
  readonly mention: EntityMention;
  readonly language: Language;
  /** In a headline or heading, where words are cut short and capitals free. */
  readonly heading: boolean;
}

const HEADINGS = new Set(['title', 'headline', 'heading']);

/** All mentions of the entity, by uri and place. */
export function occurrences(view: EntityView): Occurrence[] {
  return view.files.flatMap(({ uri, reading, mentions }) => {
    const { blocks, language } = reading.article;
    let at = 0;
    return [...mentions]
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const mention = reading.mentions[i];
        if (mention?.kind !== 'entity') return [];
        while (at < blocks.length && blocks[at]!.end <= mention.start) at += 1;
        const block: Block | undefined = blocks[at];
        return [
          { uri, mention, language: block?.prose.language ?? language, heading: HEADINGS.has(block?.prose.kind ?? '') },
        ];
      });
  });
}
