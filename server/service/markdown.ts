import type { WorkspaceView } from '../index/view';
import { fileName } from './files';
import { shortDate, type Locale } from './locale';
import { lineNumber, publishedOf } from './passages';
import { say } from './texts';
import type { Spot } from './spot';

/** Words of an article inside Markdown, so that none of them is read as markup. One line. */
export const escape = (words: string): string =>
  words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>()#+!|~&]/gu, (mark) => `\\${mark}`);

/** A link to a place, worded for someone reading `from`: `[wire-2.md](…#L12) (18 Nov)`, or the line in the same file. */
export function link(spot: Spot, from: string, locale: Locale, view: WorkspaceView): string {
  const line = lineNumber(spot.uri, spot.start, view);
  const words = spot.uri === from ? say(locale, 'hover.this-file', line) : fileName(spot.uri, [from]);
  const published = spot.uri === from ? null : publishedOf(spot.uri, view);
  const date = published ? ` (${shortDate(published, locale, publishedOf(from, view))})` : '';
  return `[${escape(words)}](${spot.uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line})${date}`;
}

/** At most `most` lines as a list, and how many more there are. */
export function list(lines: readonly string[], most: number, locale: Locale): readonly string[] {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return lines.length > most ? [...shown, `- ${say(locale, 'hover.more', lines.length - most)}`] : shown;
}

/** The same for clients that show no Markdown. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/gu, '$1')
    .replaceAll(/\\([\\`*_{}[\]<>()#+!|~&])|\*\*|\*|`/gu, '$1');
