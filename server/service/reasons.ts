import type { Span } from '../article/span';
import type { Answer, Conflict, Passage, Text } from '../compare/conflict';
import type { ArticleReading } from '../claim/reading';
import type { WorkspaceView } from '../index/view';
import { quoted, type Locale } from './locale';
import { claimOf } from './passages';
import { render, say } from './texts';
import { ANSWER_TEXTS } from './texts-reasons';
import { countedWords } from './words';
import { termsOfWord } from './written';

const MOST = 3; // words in one reason

/**
 * What an answer says, as a piece of a line: `same thing counted (“blessés”, “injured”)`. Null where it says nothing
 * that helps a reader (`not a typing slip`).
 */
export function answerWords(answer: Answer, conflict: Conflict, locale: Locale, view: WorkspaceView): string | null {
  const template = ANSWER_TEXTS[answer.question]?.[answer.answer];
  if (!template) return null;
  const because = answer.because && reasonWords(answer.because, conflict, locale, view);
  return because ? `${template[locale]} (${because})` : template[locale];
}

/**
 * The answers that counted most, in words, those for the finding first: at most `most`. One against it is marked as such.
 */
export function mainReasons(conflict: Conflict, most: number, locale: Locale, view: WorkspaceView): readonly string[] {
  return [...conflict.evidence.answers]
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap((answer) => {
      const words = answerWords(answer, conflict, locale, view);
      return words === null ? [] : [{ words, pro: answer.weight > 0 }];
    })
    .slice(0, most)
    .sort((a, b) => Number(b.pro) - Number(a.pro))
    .map(({ words, pro }) => (pro ? words : say(locale, 'evidence.but', words)));
}

/**
 * A rule's reason in words that people wrote: rules compare stems, concepts and shared classes, and give those. Empty if
 * there is nothing to say.
 */
export function reasonWords(because: Text, conflict: Conflict, locale: Locale, view: WorkspaceView): string {
  const words = (list: readonly string[]): string =>
    [...new Set(list)]
      .slice(0, MOST)
      .map((word) => quoted(word, locale))
      .join(', ');
  switch (because.id) {
    case 'counted-are':
      return words(conflict.passages.map((passage) => countedWords(passage, view)).filter((word) => word !== ''));
    case 'words-shared':
    case 'story-shares':
      return words(listed(because).flatMap((term) => writtenAs(term, conflict, view) ?? []));
    case 'events-are':
      return words(
        because.args.flatMap((event) =>
          conflict.passages.flatMap((passage) => eventWord(`#${event}`, passage, view) ?? []),
        ),
      );
    case 'speakers-are':
    case 'source-is':
    case 'sources-are': {
      const named = conflict.passages.flatMap((passage) => speakerName(passage, view) ?? []);
      return named.length > 0 ? [...new Set(named)].slice(0, MOST).join(', ') : '';
    }
    default:
      return render(because, locale);
  }
}

const listed = ({ args }: Text): readonly string[] =>
  args.flatMap((arg) => String(arg).split(', ')).filter((term) => term !== '');

/** Do the words stand in one of the conflict's articles? */
export const isWritten = (conflict: Conflict, words: string, view: WorkspaceView): boolean =>
  conflict.passages.some(({ uri }) => view.reading(uri)?.article.text.toLowerCase().includes(words.toLowerCase()));

/** Name of the person or body to whom the passage is attributed; a pronoun that stands for nobody known is null. */
export function speakerName(passage: Passage, view: WorkspaceView): string | null {
  const claim = claimOf(passage, view);
  const speaker = claim?.kind === 'quote' ? claim.speaker : claim?.source;
  if (!speaker) return null;
  const entity = speaker.mention === null ? null : view.entityOf(passage.uri, speaker.mention);
  if (entity) return entity.name;
  return 'form' in speaker && speaker.form === 'pronoun' ? null : speaker.text;
}

/** A word of the passages' sentences, or else of their articles, that has the term. */
function writtenAs(term: string, conflict: Conflict, view: WorkspaceView): string | null {
  for (const near of [true, false]) {
    for (const passage of conflict.passages) {
      const reading = view.reading(passage.uri);
      const within = near ? claimOf(passage, view)?.sentence : { start: 0, end: Infinity };
      const found =
        reading && within && findWord(reading, within, (norm, language) => termsOfWord(norm, language).has(term));
      if (found) return found;
    }
  }
  return null;
}

/** The words by which the passage tells the event, as its claim found them. */
function eventWord(event: string, passage: Passage, view: WorkspaceView): string | null {
  const claim = claimOf(passage, view);
  if (claim?.kind !== 'date' && claim?.kind !== 'place') return null;
  return claim.events.slice(0, claim.leading).includes(event) ? claim.eventWord : null;
}

type Wanted = (norm: string, language: ArticleReading['article']['language']) => boolean;

/** The first word of the run that is wanted, as written. */
function findWord({ article }: ArticleReading, { start, end }: Span, wanted: Wanted): string | null {
  for (const block of article.blocks) {
    if (block.end <= start || block.start >= end) continue;
    for (const token of block.prose.tokens) {
      if (block.start + token.start < start || block.start + token.end > end || token.kind !== 'word') continue;
      if (wanted(token.norm, block.prose.language)) return token.text;
    }
  }
  return null;
}
