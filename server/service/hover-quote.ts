import type { QuoteMention } from '../extract/mention';
import type { WorkspaceView } from '../index/view';
import { claimIndexOf } from './at';
import type { HoverPart } from './hover-part';
import { longDate, type Locale } from './locale';
import { escape, link, list } from './markdown';
import { shorten } from './words';
import { say } from './texts';
import { diffWords } from './word-diff';

/** Who said it, when, and where else it is printed, with the words that differ marked. */
export const hoverQuote: HoverPart = ({ index, mention }, uri, locale, view) => {
  if (mention.kind !== 'quote' || mention.scare) return null;
  return [
    `**${speaker(mention, uri, locale, view)}**${said(mention, uri, locale, view)}`,
    printings(index, uri, locale, view),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

function speaker({ speaker: stated }: QuoteMention, uri: string, locale: Locale, view: WorkspaceView): string {
  if (!stated) return say(locale, 'hover.no-speaker');
  const entity = stated.mention === null ? null : view.entityOf(uri, stated.mention);
  const words = entity && stated.form !== 'name' ? `${entity.name} (${stated.text})` : (entity?.name ?? stated.text);
  return say(locale, 'hover.speaker', escape(words));
}

/** Code units between a verb of saying and the day that it was said on. */
const NEAR = 40;

/** On which day it was said, where a day stands beside the verb of saying; else nothing. */
function said({ cue }: QuoteMention, uri: string, locale: Locale, view: WorkspaceView): string {
  const reading = view.reading(uri);
  if (!cue || !reading) return '';
  for (const mention of reading.mentions) {
    if (mention.kind !== 'date' || mention.earliest === null || mention.earliest !== mention.latest) continue;
    if (/[.!?]/u.test(reading.article.text.slice(cue.end, mention.start))) break; // another sentence
    if (mention.start >= cue.end && mention.start - cue.end <= NEAR) return ` · ${longDate(mention.earliest, locale)}`;
  }
  return '';
}

function printings(index: number, uri: string, locale: Locale, view: WorkspaceView): string {
  const claims = view.reading(uri)?.claims ?? [];
  const claim = claimIndexOf(claims, index, 'quote');
  if (claim < 0) return '';
  const others = view.sameThing(uri, claim);
  const lines = others.flatMap((same) => {
    const there = view.reading(same.uri)?.claims[same.claim];
    const here = claims[claim]!;
    if (there?.kind !== 'quote' || here.kind !== 'quote') return [];
    // In another language every word is another.
    const text =
      there.language === here.language ? marked(here.text, there.text, locale) : escape(shorten(there.text, 240));
    return [
      `${link({ uri: same.uri, start: there.start, end: there.end }, uri, locale, view)}${say(locale, 'message.colon')}${text}`,
    ];
  });
  if (lines.length === 0) return '';
  const title = isFirst(uri, others, view) ? 'hover.printed-first' : 'hover.printed';
  return [say(locale, title), '', ...list(lines, 6, locale)].join('\n');
}

/** Did this article come out before all the others? Only if all their days are known. */
function isFirst(uri: string, others: readonly { readonly uri: string }[], view: WorkspaceView): boolean {
  const day = (at: string): string => view.reading(at)?.article.metadata.published ?? '';
  const here = day(uri);
  return here !== '' && others.every((other) => other.uri === uri || here < day(other.uri));
}

/** The other wording with the words that are not in this one in bold. */
function marked(here: string, there: string, locale: Locale): string {
  const runs = diffWords(here, there).b;
  if (runs.every((run) => !run.differs))
    return here.trim() === there.trim() ? say(locale, 'hover.same-words') : escape(shorten(there, 240));
  return runs
    .map(({ text, differs }) => {
      const words = escape(text);
      return differs ? `**${words.trim()}**${/\s$/u.test(text) ? ' ' : ''}` : words;
    })
    .join('');
}
