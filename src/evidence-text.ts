import { plainText } from '../server/service/markdown';

/** A link to a line of an article, as the server writes it: label, uri, line. */
const LINK = /\[((?:\\.|[^\]\\])*)\]\(([^)\s]*#L(\d+))\)/gu;

/** For the Markdown preview, which opens no articles: links become `wire-2.md:12`. */
export const forPreview = (markdown: string): string =>
  markdown.replaceAll(LINK, (_link, label: string, _uri, line: string) =>
    label.endsWith(` ${line}`) ? label : `${label}:${line}`,
  );

/** For a plain document, in which the editor makes addresses clickable. */
export const forEditor = (markdown: string): string => `${plainText(markdown.replaceAll(LINK, '$1 – $2'))}\n`;
