import type { WorkspaceView } from '../index/view';
import { mentionsAt } from './at';
import { fileName } from './files';
import { quoted, shortDate, type Locale } from './locale';
import { publishedOf } from './passages';

/**
 * The quotation at the offset with who said it and where it is printed, as plain text to paste: `“…”, Ada Brandt
 * (wire-2.md, 18 Nov 2026)`; null if none stands there.
 */
export function quoteToCopy(view: WorkspaceView, uri: string, offset: number, locale: Locale): string | null {
  for (const { mention } of mentionsAt(view, uri, offset)) {
    if (mention.kind !== 'quote' || mention.scare || !mention.direct) continue;
    const { text } = view.reading(uri)!.article;
    const words = mention.quoted.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const by = mention.speaker;
    const entity = by?.mention == null ? null : view.entityOf(uri, by.mention);
    const speaker = entity?.name ?? by?.text;
    const published = publishedOf(uri, view);
    const source = [fileName(uri, []), ...(published ? [shortDate(published, locale)] : [])].join(', ');
    return `${quoted(words.replace(/,$/u, ''), locale)}${speaker ? `, ${speaker}` : ''} (${source})`;
  }
  return null;
}
