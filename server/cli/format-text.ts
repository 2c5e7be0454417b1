import type { Passage } from '../compare/conflict';
import { problemText } from '../host/file-problem';
import { quoted } from '../service/locale';
import { mainReasons } from '../service/reasons';
import { say } from '../service/texts';
import type { ReportLevel } from './options';
import { messageOf, opposite, pathOf, regionOf, type Entry, type Report } from './report';
import { TEXTS } from './texts';

type Paint = (text: string) => string;
interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly level: Readonly<Record<ReportLevel, Paint>>;
}

const ansi =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;
const same: Paint = (text) => text;
const COLOURED: Style = { bold: ansi(1), dim: ansi(2), level: { error: ansi(31), warning: ansi(33), note: ansi(36) } };
const PLAIN: Style = { bold: same, dim: same, level: { error: same, warning: same, note: same } };

/** Longest words of a passage that are printed whole. */
const LONGEST = 160;
/** Answers that are printed as the reason: the heaviest. */
const MOST_REASONS = 3;

/** The report for people: file by file each conflict once, with the words of all sides and the reason in a line. */
export function formatText(report: Report, colour: boolean): string {
  const style = colour ? COLOURED : PLAIN;
  const parts: string[] = [];
  let file = '';
  for (const entry of report.entries) {
    const first = entry.conflict.passages[0];
    if (!first) continue;
    if (first.uri !== file) {
      file = first.uri;
      parts.push(`${parts.length > 0 ? '\n' : ''}${style.bold(clean(report.prefix + pathOf(file)))}\n`);
    }
    parts.push(block(entry, first, report, style));
  }
  return `${parts.join('')}${parts.length > 0 ? '\n' : ''}${summary(report, style)}\n`;
}

function block(entry: Entry, first: Passage, report: Report, style: Style): string {
  const { conflict, level } = entry;
  const place = position(first, report);
  const label = style.level[level](TEXTS[report.locale][level]);
  const lines = [`  ${place.padEnd(7)} ${label}  ${clean(messageOf(entry, 0, report))}  ${style.dim(conflict.rule)}`];
  const indent = ' '.repeat(10);
  lines.push(`${indent}${words(first, report)}`);
  const others = opposite(conflict, first);
  for (const passage of conflict.passages.slice(1)) {
    const mark = others.includes(passage) ? '≠' : '=';
    const where =
      passage.uri === first.uri
        ? position(passage, report)
        : `${clean(report.prefix + pathOf(passage.uri))}:${position(passage, report)}`;
    lines.push(`        ${mark} ${words(passage, report)}  ${style.dim(where)}`);
  }
  const percent = Math.round(conflict.confidence * 100);
  const why = [
    ...mainReasons(conflict, MOST_REASONS, report.locale, report.view).map(clean),
    say(report.locale, 'evidence.confidence', percent),
  ];
  lines.push(`${indent}${style.dim(why.join(' · '))}`);
  return `${lines.join('\n')}\n`;
}

const position = (passage: Passage, report: Report): string => {
  const { startLine, startColumn } = regionOf(passage, report.view);
  return `${startLine}:${startColumn}`;
};

const words = (passage: Passage, { locale }: Report): string => {
  const text = clean(passage.text);
  return quoted(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text, locale);
};

function summary({ entries, view, locale }: Report, style: Style): string {
  const files = view.uris().length;
  if (files === 0) return TEXTS[locale].noArticle;
  const count = (level: ReportLevel): number => entries.filter((entry) => entry.level === level).length;
  const counts = (['error', 'warning', 'note'] as const)
    .filter((level) => count(level) > 0)
    .map((level) => style.level[level](TEXTS[locale].count[level](count(level))));
  return TEXTS[locale].summary(counts.join(', ') || TEXTS[locale].nothing, files);
}

/** Problems for standard error, a line each. */
export const formatProblems = ({ problems, locale }: Pick<Report, 'problems' | 'locale'>): string =>
  problems.map((problem) => `recoupe: ${clean(problemText(problem, locale))}\n`).join('');

/** Line breaks become spaces; control characters of an article must not reach the terminal. */
const clean = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
