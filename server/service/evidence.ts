import type { Conflict } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { explain } from './explain';
import type { Locale } from './locale';
import { escape, link, list } from './markdown';
import { passageWords } from './words';
import { byPublished } from './passages';
import { say } from './texts';

/** Why a conflict was found, as Markdown for a person in a hurry: what, where, why. */
export function evidenceMarkdown(
  conflict: Conflict,
  passageIndex: number,
  locale: Locale,
  view: WorkspaceView,
): string {
  const from = conflict.passages[passageIndex]?.uri ?? '';
  const { title, confidence, answers } = explain(conflict, passageIndex, locale, view);
  const passages = [...conflict.passages]
    .sort(byPublished(view))
    .map(
      (passage) => `${escape(passageWords(conflict, passage, view, locale))} – ${link(passage, from, locale, view)}`,
    );
  return [
    `**${escape(title)}**`,
    '',
    `\`${conflict.rule}\` · ${say(locale, `level.${conflict.level}`)} · ${confidence}`,
    '',
    ...list(passages, 8, locale),
    ...(answers.length > 0 ? ['', `${say(locale, 'evidence.questions')}`, ''] : []),
    ...list(answers.map(escape), 10, locale),
  ].join('\n');
}
