import type { Conflict, Passage, RuleCode } from '../compare/conflict';
import { cover } from '../article/span';
import type { WorkspaceView } from '../index/view';
import { fileName } from './files';
import { quoted, shortDate, type Locale } from './locale';
import { against, claimOf, lineNumber, publishedOf } from './passages';
import { render, say } from './texts';
import { differingWords } from './word-diff';

const MOST = 2; // other values named in one message; the rest are counted
const LONGEST = 90; // code units of a quotation or statement in a message

/**
 * What is said of a conflict at one of its passages, on one line and without a final stop:
 * `20 civilians killed here; 26 in “wire-2.md” (18 Nov)`. The same in the editor and in the terminal.
 *
 * @param passageIndex index in `conflict.passages`
 */
export function conflictMessage(conflict: Conflict, passageIndex: number, locale: Locale, view: WorkspaceView): string {
  const here = conflict.passages[passageIndex];
  if (!here) return conflict.subject;
  const others = against(conflict, passageIndex);
  const main = (SPEAK[conflict.rule] ?? plain)({ conflict, here, others, locale, view });
  return conflict.remark && !SAYS_REMARK.has(conflict.rule) ? `${main} (${render(conflict.remark, locale)})` : main;
}

/** Rules whose message already says what their remark says. */
const SAYS_REMARK: ReadonlySet<RuleCode> = new Set(['quote.wording', 'date.weekday']);

/** What a passage of the conflict says, alone: for related information and lists. `26 civilians killed`. */
export function passageWords(conflict: Conflict, passage: Passage, view: WorkspaceView, locale: Locale): string {
  if (isSpeech(conflict.rule)) return quoted(shorten(passage.text), locale);
  return conflict.rule.startsWith('figure.') ? figureWords(conflict, passage, view) : shownValue(passage, locale);
}

/** A passage's value as shown, dates in the reader's words: `12 June 2024`. */
export const shownValue = (passage: Passage, locale: Locale): string =>
  /^\d{4}-\d\d-\d\d$/u.test(passage.shown) ? shortDate(passage.shown, locale) : passage.shown;

/** `“wire-2.md” (18 Nov)`; without the date if it is not known. */
export function fileWords(uri: string, beside: string, locale: Locale, view: WorkspaceView): string {
  const published = publishedOf(uri, view);
  const name = quoted(fileName(uri, [beside]), locale);
  return published ? `${name} (${shortDate(published, locale, publishedOf(beside, view))})` : name;
}

interface Said {
  readonly conflict: Conflict;
  readonly here: Passage;
  readonly others: readonly Passage[];
  readonly locale: Locale;
  readonly view: WorkspaceView;
}
type Speak = (said: Said) => string;

const SPEAK: Partial<Record<RuleCode, Speak>> = {
  'figure.conflict': (said) =>
    join(said, say(said.locale, 'message.here', figureWords(said.conflict, said.here, said.view)), elsewhere(said)),
  'figure.outdated': (said) =>
    join(
      said,
      say(said.locale, 'message.here', figureWords(said.conflict, said.here, said.view)),
      elsewhere(said, inTime),
    ),
  'figure.total': (said) => `${say(said.locale, 'message.total')}${colon(said)}${plainValues(said)}`,
  'date.weekday': weekday,
  'date.conflict': (said) => (isWritten(said) ? plain(said) : plainValues(said)),
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

const plain: Speak = (said) => `${said.conflict.subject}${colon(said)}${plainValues(said)}`;
const plainValues: Speak = (said) =>
  join(said, say(said.locale, 'message.here', shownValue(said.here, said.locale)), elsewhere(said));
/** Does the subject stand in the first article as it is? Some are made of stems, which nobody wants to read. */
const isWritten = ({ conflict, view }: Said): boolean =>
  view.reading(conflict.passages[0]!.uri)?.article.text.toLowerCase().includes(conflict.subject.toLowerCase()) ?? false;
const colon = (said: Said): string => say(said.locale, 'message.colon');
const join = (said: Said, ...pieces: readonly string[]): string => pieces.join(say(said.locale, 'message.separator'));

/** The other passages, those of one value together: `26 in “a.md” and “b.md”; 24 in “c.md”; 2 more`. */
function elsewhere(
  said: Said,
  words: (other: Passage, said: Said) => string = (other) => shownValue(other, said.locale),
): string {
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

function inTime(other: Passage, said: Said): string {
  const [mine, theirs] = [publishedOf(said.here.uri, said.view), publishedOf(other.uri, said.view)];
  const value = shownValue(other, said.locale);
  if (!mine || !theirs || mine === theirs) return value;
  return say(said.locale, mine < theirs ? 'message.later' : 'message.earlier', value);
}

/**
 * A figure with what it counts, in the article's own words if they stand together (`20 civilians`),
 * else the value and the conflict's subject.
 */
function figureWords(conflict: Conflict, passage: Passage, view: WorkspaceView): string {
  const reading = view.reading(passage.uri);
  const claim = claimOf(passage, view);
  const mention = claim?.mention == null ? null : reading?.mentions[claim.mention];
  if (reading && mention?.kind === 'figure' && mention.counted) {
    const run = cover(mention, mention.counted);
    const words = reading.article.text.slice(run.start, run.end);
    if (words.length <= 60 && words.length > mention.text.length && !/[\r\n]/u.test(words)) return words;
  }
  const { shown } = passage;
  return shown.toLowerCase().includes(conflict.subject.toLowerCase()) ? shown : `${shown} ${conflict.subject}`;
}

const isSpeech = (rule: RuleCode): boolean => rule === 'quote.wording' || rule === 'statement.opposed';

/** The words that differ if they are few, else both wordings. */
function wording(said: Said): string {
  const [first] = said.others;
  if (!first) return quoted(shorten(said.here.text), said.locale);
  const words = differingWords(said.here.text, first.text);
  const few = words.a.length <= LONGEST && words.b.length <= LONGEST && (words.a || words.b);
  const shown = (text: string): string =>
    text ? quoted(shorten(text), said.locale) : say(said.locale, 'message.missing');
  const mine = few ? shown(words.a) : shown(said.here.text);
  return join(
    said,
    say(said.locale, 'message.here', mine),
    elsewhere(said, (other) => {
      const theirs = few ? differingWords(said.here.text, other.text).b : other.text;
      return shown(theirs);
    }),
  );
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
  const first = say(locale, 'message.here', quoted(shorten(here.text), locale));
  const rest = others.slice(0, MOST).map((other) => {
    const words = quoted(shorten(other.text), locale);
    return other.uri === here.uri
      ? say(locale, 'message.opposite-line', words, lineNumber(here.uri, other.start, view))
      : say(locale, 'message.opposite', words, fileWords(other.uri, here.uri, locale, view));
  });
  return join(said, first, ...rest);
}

/** One line of at most `LONGEST` code units, cut at a word. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1)}…`;
}
