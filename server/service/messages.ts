import type { Conflict, Passage, RuleCode } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { quoted, showNumber, type Locale } from './locale';
import { against, lineNumber, publishedOf } from './passages';
import { isWritten, speakerName } from './reasons';
import { render, say } from './texts';
import { differingWords } from './word-diff';
import { countedWords, figureWords, fileWords, LONGEST, shorten, shownValue, statementWords } from './words';

const MOST = 2; // other values named in one message; the rest are counted
const MOST_PARTS = 6; // parts of a total written out

/**
 * What is said of a conflict at one of its passages, on one line and without a final stop:
 * `20 civilians killed here; 26 in “wire-2.md” (18 Nov)`. The same in the editor and in the terminal.
 *
 * @param passageIndex index in `conflict.passages`
 */
export function conflictMessage(conflict: Conflict, passageIndex: number, locale: Locale, view: WorkspaceView): string {
  const here = conflict.passages[passageIndex];
  if (!here) return conflict.subject;
  const said: Said = { conflict, here, others: against(conflict, passageIndex), locale, view };
  const main = (SPEAK[conflict.rule] ?? plain)(said);
  return conflict.remark && !SAYS_REMARK.has(conflict.rule) ? join(said, main, render(conflict.remark, locale)) : main;
}

/** Rules whose message already says what their remark says. */
const SAYS_REMARK: ReadonlySet<RuleCode> = new Set(['quote.wording', 'date.weekday', 'figure.total']);

interface Said {
  readonly conflict: Conflict;
  readonly here: Passage;
  readonly others: readonly Passage[];
  readonly locale: Locale;
  readonly view: WorkspaceView;
}
type Speak = (said: Said) => string;

const SPEAK: Partial<Record<RuleCode, Speak>> = {
  'figure.conflict': (said) => join(said, hereFigure(said), elsewhere(said, otherFigure)),
  'figure.outdated': (said) => join(said, hereFigure(said), elsewhere(said, inTime)),
  'figure.total': total,
  'date.weekday': weekday,
  'name.spelling': (said) =>
    join(
      said,
      say(said.locale, 'message.here', quoted(said.here.shown, said.locale)),
      elsewhere(said, (other) => quoted(other.shown, said.locale)),
    ),
  'quote.wording': wording,
  'quote.speaker': (said) =>
    join(
      said,
      say(said.locale, 'message.said-by', speakerOf(said.here, said)),
      elsewhere(said, (other) => say(said.locale, 'message.by', speakerOf(other, said))),
    ),
  'statement.opposed': opposed,
};

/** Subjects that are made of stems are left out: nobody wants to read them. */
const plain: Speak = (said) => {
  const { conflict, view } = said;
  const named = conflict.rule.startsWith('person.') || isWritten(conflict, conflict.subject, view);
  return named && conflict.subject ? `${conflict.subject}${colon(said)}${plainValues(said)}` : plainValues(said);
};
const valueOf = (passage: Passage, { conflict, view, locale }: Said): string =>
  shownValue(conflict.rule, passage, view, locale);
const plainValues: Speak = (said) =>
  join(said, say(said.locale, 'message.here', valueOf(said.here, said)), elsewhere(said));
const colon = (said: Said): string => say(said.locale, 'message.colon');
const join = (said: Said, ...pieces: readonly string[]): string => pieces.join(say(said.locale, 'message.separator'));

/** The other passages, those of one value together: `26 in “a.md” and “b.md”; 24 in “c.md”; 2 more`. */
function elsewhere(said: Said, words: (other: Passage, said: Said) => string = valueOf): string {
  const groups = new Map<string, Passage[]>();
  for (const other of said.others) {
    const value = words(other, said);
    groups.set(value, [...(groups.get(value) ?? []), other]);
  }
  const pieces = [...groups].slice(0, MOST).map(([value, passages]) => placed(value, passages, said));
  const rest = [...groups].slice(MOST).reduce((count, [, passages]) => count + passages.length, 0);
  if (rest > 0) pieces.push(say(said.locale, 'message.more', rest));
  return join(said, ...pieces);
}

function placed(value: string, passages: readonly Passage[], said: Said): string {
  const files = [...new Set(passages.map((passage) => passage.uri))];
  if (files.every((uri) => uri === said.here.uri)) {
    return say(said.locale, 'message.line', value, lineNumber(said.here.uri, passages[0]!.start, said.view));
  }
  const named = files.filter((uri) => uri !== said.here.uri);
  const shown = named.slice(0, MOST).map((uri) => fileWords(uri, said.here.uri, said.locale, said.view));
  if (named.length > MOST) shown.push(say(said.locale, 'message.more', named.length - MOST));
  return say(said.locale, 'message.in', value, shown.join(say(said.locale, 'message.and')));
}

const hereFigure: Speak = ({ conflict, here, view, locale }) =>
  say(locale, 'message.here', figureWords(conflict, here, view));

/** The other figure: its value alone where it counts the same word, else with its own. */
function otherFigure(other: Passage, said: Said): string {
  const [mine, theirs] = [said.here, other].map((passage) => countedWords(passage, said.view).toLowerCase());
  return theirs && mine !== theirs ? figureWords(said.conflict, other, said.view) : valueOf(other, said);
}

function inTime(other: Passage, said: Said): string {
  const [mine, theirs] = [publishedOf(said.here.uri, said.view), publishedOf(other.uri, said.view)];
  const value = otherFigure(other, said);
  if (!mine || !theirs || mine === theirs) return value;
  return say(said.locale, mine < theirs ? 'message.later' : 'message.earlier', value);
}

/**
 * `The parts add up to 108, not 118: 64 + 32 + 12`, or what a change or a life gives.
 * The total is the passage that all others conflict with.
 */
function total(said: Said): string {
  const { conflict, locale } = said;
  if (conflict.remark && conflict.remark.id !== 'remark.total') return render(conflict.remark, locale);
  const whole = conflict.passages.findIndex(({ against: parts }) => parts.length === conflict.passages.length - 1);
  if (!conflict.remark || whole < 0) return `${say(locale, 'message.total')}${colon(said)}${plainValues(said)}`;
  const [sum, stated] = conflict.remark.args.map((arg) => showNumber(Number(arg), locale));
  const parts = conflict.passages.filter((_, i) => i !== whole).map((part) => part.shown);
  if (parts.length === 1) return say(locale, 'message.part-larger', sum!, stated!);
  const more = parts.length > MOST_PARTS ? [...parts.slice(0, MOST_PARTS), '…'] : parts;
  return `${render(conflict.remark, locale)}${colon(said)}${more.join(' + ')}`;
}

/** The words that differ if they are few, else both wordings; who says them, where that is known. */
function wording(said: Said): string {
  const [first] = said.others;
  const speaker = said.conflict.passages
    .map((passage) => speakerName(passage, said.view))
    .find((name) => name !== null);
  const who = `${speaker ?? say(said.locale, 'message.quotation')}${colon(said)}`;
  if (!first) return `${who}${quoted(shorten(said.here.text), said.locale)}`;
  const words = differingWords(said.here.text, first.text);
  const few = words.a.length <= LONGEST && words.b.length <= LONGEST && (words.a || words.b);
  const shown = (text: string): string =>
    text ? quoted(shorten(text), said.locale) : say(said.locale, 'message.missing');
  const mine = few ? shown(words.a) : shown(said.here.text);
  return `${who}${join(
    said,
    say(said.locale, 'message.here', mine),
    elsewhere(said, (other) => shown(few ? differingWords(said.here.text, other.text).b : other.text)),
  )}`;
}

function weekday({ conflict: { remark }, here, locale }: Said): string {
  const words = quoted(shorten(here.text), locale);
  return remark
    ? `${words}${say(locale, 'message.colon')}${render(remark, locale)}`
    : say(locale, 'message.weekday', words);
}

const speakerOf = (passage: Passage, said: Said): string => passage.shown.trim() || say(said.locale, 'message.unnamed');

function opposed(said: Said): string {
  const { here, others, locale, view } = said;
  const first = say(locale, 'message.here', quoted(statementWords(here, view), locale));
  const rest = others.slice(0, MOST).map((other) => {
    const words = quoted(statementWords(other, view), locale);
    return other.uri === here.uri
      ? say(locale, 'message.opposite-line', words, lineNumber(here.uri, other.start, view))
      : say(locale, 'message.opposite', words, fileWords(other.uri, here.uri, locale, view));
  });
  return join(said, first, ...rest);
}
