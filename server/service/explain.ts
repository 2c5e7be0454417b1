import type { Answer, Conflict } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { conflictMessage } from './messages';
import { fileWords, passageWords } from './words';
import type { Locale } from './locale';
import { byPublished, lineNumber } from './passages';
import { reasonWords } from './reasons';
import { render, say } from './texts';

/** Why a conflict was found, as texts without any markup. */
export interface Explanation {
  readonly title: string;
  /** `Confidence 87 %`. */
  readonly confidence: string;
  /** `26 civilians killed – “wire-2.md” (18 Nov), line 3`, oldest first. */
  readonly passages: readonly string[];
  /** `Same story? yes, weight +1.8: Tarkan, bridge, flood`, those that counted most first. */
  readonly answers: readonly string[];
}

/** @param passageIndex the passage from which it is looked at */
export function explain(conflict: Conflict, passageIndex: number, locale: Locale, view: WorkspaceView): Explanation {
  const here = conflict.passages[passageIndex]?.uri ?? '';
  return {
    title: conflictMessage(conflict, passageIndex, locale, view),
    confidence: say(locale, 'evidence.confidence', Math.round(conflict.confidence * 100)),
    passages: [...conflict.passages].sort(byPublished(view)).map((passage) => {
      const words = passageWords(conflict, passage, view, locale);
      const line = lineNumber(passage.uri, passage.start, view);
      return `${words} – ${say(locale, 'message.line', fileWords(passage.uri, here, locale, view), line)}`;
    }),
    answers: conflict.evidence.answers
      .filter(({ weight }) => Math.abs(weight) >= LEAST)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((answer) => answerLine(answer, conflict, locale, view)),
  };
}

/** The explanation as lines of a terminal: title, passages and answers indented beneath. */
export function explainLines(
  conflict: Conflict,
  passageIndex: number,
  locale: Locale,
  view: WorkspaceView,
): readonly string[] {
  const { title, confidence, passages, answers } = explain(conflict, passageIndex, locale, view);
  const level = say(locale, `level.${conflict.level}`);
  return [
    title,
    `  ${conflict.rule} · ${level} · ${confidence}`,
    ...passages.map((passage) => `  ${passage}`),
    ...(answers.length > 0 ? [`  ${say(locale, 'evidence.questions')}`] : []),
    ...answers.map((answer) => `    ${answer}`),
  ];
}

/** Answers that added less than can be shown are left out. */
const LEAST = 0.05;

function answerLine(
  { question, answer, weight, because }: Answer,
  conflict: Conflict,
  locale: Locale,
  view: WorkspaceView,
): string {
  const asked = render({ id: question, args: [] }, locale);
  const number = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
  const weighed = `${say(locale, 'evidence.weight')} ${locale === 'fr' ? number.replace('.', ',') : number}`;
  const line = `${asked} ${say(locale, `evidence.${answer}`)}, ${weighed}`;
  const reason = because ? reasonWords(because, conflict, locale, view) : '';
  return reason ? `${line}${say(locale, 'message.colon')}${reason}` : line;
}
