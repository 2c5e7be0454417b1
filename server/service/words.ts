import { cover } from '../article/span';
import type { Conflict, Passage, RuleCode } from '../compare/conflict';
import type { FigureMention } from '../extract/mention';
import type { WorkspaceView } from '../index/view';
import { fileName } from './files';
import { quoted, shortDate, type Locale } from './locale';
import { claimOf, publishedOf } from './passages';
import { withoutArticle, withoutPreposition } from './strip';

/** Code units of a quotation or statement in a message. */
export const LONGEST = 90;
/** Between a figure and what it counts: further off they are not shown as one run. */
const NEAR = 30;

/** What a passage of the conflict says, alone: for related information and lists. `26 civilians killed`. */
export function passageWords(conflict: Conflict, passage: Passage, view: WorkspaceView, locale: Locale): string {
  if (conflict.rule === 'statement.opposed') return quoted(statementWords(passage, view), locale);
  if (conflict.rule === 'quote.wording') return quoted(shorten(passage.text), locale);
  return conflict.rule.startsWith('figure.')
    ? figureWords(conflict, passage, view)
    : shownValue(conflict.rule, passage, view, locale);
}

/** A passage's value as shown: dates in the reader's words (`12 June 2024`), a function without the word before it. */
export function shownValue(rule: RuleCode, passage: Passage, view: WorkspaceView, locale: Locale): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(passage.shown)) return shortDate(passage.shown, locale);
  const language = view.reading(passage.uri)?.article.language ?? 'en';
  if (rule === 'person.role') return shorten(withoutArticle(passage.shown, language));
  if (rule !== 'date.conflict') return shorten(passage.shown);
  const published = publishedOf(passage.uri, view);
  const day = (_: string, date: string): string => `(${shortDate(date, locale, published)})`;
  return withoutPreposition(passage.shown, language).replace(/\((\d{4}-\d\d-\d\d)\)/u, day);
}

/** `“wire-2.md” (18 Nov)`; without the date if it is not known. */
export function fileWords(uri: string, beside: string, locale: Locale, view: WorkspaceView): string {
  const published = publishedOf(uri, view);
  const name = quoted(fileName(uri, [beside]), locale);
  return published ? `${name} (${shortDate(published, locale, publishedOf(beside, view))})` : name;
}

/**
 * A figure with what it counts, in the article's own words if they stand together (`20 civilians`),
 * else the value with its own noun, and only then with the conflict's subject.
 */
export function figureWords(conflict: Conflict, passage: Passage, view: WorkspaceView): string {
  const found = figureOf(passage, view);
  if (found?.mention.counted) {
    const { mention, text } = found;
    const { start, end } = cover(mention, mention.counted!);
    const words = text.slice(start, end);
    const rest = words.replace(mention.text, '');
    const together =
      mention.start < mention.counted!.start &&
      rest.length <= counted(found).length + NEAR &&
      !/[\d\r\n.;:,]/u.test(rest);
    return together ? words.trim() : withNoun(passage.shown, counted(found), mention);
  }
  const { shown } = passage;
  return !conflict.subject || shown.toLowerCase().includes(conflict.subject.toLowerCase())
    ? shown
    : withNoun(shown, conflict.subject, found?.mention);
}

/** `27 injured`, but `cost: £48 million`, which nobody would call a `£48 million cost`. */
const withNoun = (value: string, noun: string, mention: FigureMention | undefined): string =>
  mention && mention.unit !== null ? `${noun}: ${value}` : `${value} ${noun}`;

/** What a figure counts, in its own article's words, or an empty string. */
export function countedWords(passage: Passage, view: WorkspaceView): string {
  const found = figureOf(passage, view);
  return found ? counted(found) : '';
}

interface FoundFigure {
  readonly mention: FigureMention;
  readonly text: string;
}

function figureOf(passage: Passage, view: WorkspaceView): FoundFigure | null {
  const reading = view.reading(passage.uri);
  const claim = claimOf(passage, view);
  const mention =
    claim?.mention == null
      ? reading?.mentions.find(
          ({ kind, start, end }) => kind === 'figure' && start === passage.start && end === passage.end,
        )
      : reading?.mentions[claim.mention];
  return reading && mention?.kind === 'figure' ? { mention, text: reading.article.text } : null;
}

const counted = ({ mention, text }: FoundFigure): string =>
  mention.counted ? text.slice(mention.counted.start, mention.counted.end).replaceAll(/\s+/gu, ' ').trim() : '';

/** The sentence of a statement if it is short, else as much of its clause as fits. One line, without a final stop. */
export function statementWords(passage: Passage, view: WorkspaceView): string {
  const text = view.reading(passage.uri)?.article.text;
  const sentence = claimOf(passage, view)?.sentence;
  if (text === undefined || !sentence) return shorten(passage.text);
  const start = passage.end - sentence.start <= LONGEST ? sentence.start : passage.start;
  const clause = /^[^:;–—]*/u.exec(text.slice(passage.end, Math.max(passage.end, sentence.end)))![0];
  const words = shorten(`${text.slice(start, passage.end)}${clause}`.replace(/[.!?…»”",\s]+$/u, ''));
  return start > sentence.start ? `… ${words}` : words;
}

/** One line of at most `LONGEST` code units, cut at a word. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
