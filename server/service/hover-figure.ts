import type { FigureMention } from '../extract/mention';
import type { WorkspaceView } from '../index/view';
import { claimIndexOf } from './at';
import type { HoverPart } from './hover-part';
import { showNumber, type Locale } from './locale';
import { escape, link, list } from './markdown';
import { say } from './texts';

/** What a figure counts, the interval that its wording allows, and the other figures for the same thing. */
export const hoverFigure: HoverPart = ({ index, mention }, uri, locale, view) => {
  if (mention.kind !== 'figure') return null;
  const head = `**${escape(mention.text)}** · ${interval(mention, locale)}`;
  const remarks = [
    mention.part === 'part' ? say(locale, 'hover.part') : mention.part === 'whole' ? say(locale, 'hover.whole') : '',
    mention.status === 'forecast'
      ? say(locale, 'hover.forecast')
      : mention.status === 'former'
        ? say(locale, 'hover.former')
        : '',
  ].filter((remark) => remark !== '');
  return [head, counts(mention, uri, locale, view), remarks.join(' '), others(index, uri, locale, view)]
    .filter((part) => part !== '')
    .join('\n\n');
};

function counts({ counted, unit }: FigureMention, uri: string, locale: Locale, view: WorkspaceView): string {
  const text = view.reading(uri)?.article.text;
  const words = counted && text ? text.slice(counted.start, counted.end) || counted.lemma : counted?.lemma;
  if (words) return say(locale, 'hover.counts', escape(words));
  return unit ? say(locale, 'hover.measures', escape(unit)) : '';
}

/** `The wording allows 80 or more.` */
export function interval({ low, high, unit }: FigureMention, locale: Locale): string {
  const suffix = unit ? `\u00a0${unit}` : '';
  const number = (value: number): string => showNumber(value, locale);
  let words: string;
  if (low !== null && high !== null) {
    words =
      low === high
        ? say(locale, 'hover.exactly', number(low) + suffix)
        : say(locale, 'hover.interval', number(low), number(high) + suffix);
  } else if (low !== null) words = say(locale, 'hover.at-least', number(low) + suffix);
  else if (high !== null) words = say(locale, 'hover.at-most', number(high) + suffix);
  else return '';
  return say(locale, 'hover.allows', words);
}

function others(mention: number, uri: string, locale: Locale, view: WorkspaceView): string {
  const claims = view.reading(uri)?.claims ?? [];
  const claim = claimIndexOf(claims, mention, 'figure');
  if (claim < 0) return '';
  const lines = view.sameThing(uri, claim).flatMap((same) => {
    const there = view.reading(same.uri)?.claims[same.claim];
    if (!there) return [];
    const source = there.source ? `, ${say(locale, 'hover.disagreement', escape(there.source.text))}` : '';
    return [
      `${escape(there.text)} – ${link({ uri: same.uri, start: there.start, end: there.end }, uri, locale, view)}${source}`,
    ];
  });
  return lines.length === 0 ? '' : [say(locale, 'hover.others'), '', ...list(lines, 8, locale)].join('\n');
}
