import { decode, encodePart, encodePath } from '../service/files';

/**
 * The one form in which the server compares uris. Editors differ in what they escape (`(`, `:`, accents) and in the case
 * of a drive letter; here each part of the path is escaped as VS Code does it.
 */
export function normalise(uri: string): string {
  const match = /^([a-z][a-z\d+.-]*):(\/\/[^/?#]*)?([^?#]*)([^]*)$/iu.exec(uri);
  if (!match) return uri;
  const scheme = match[1]!.toLowerCase();
  const authority = match[2] ?? (scheme === 'file' ? '//' : '');
  if (!authority) return uri;
  const path = match[3]!
    .split('/')
    .map((part) => encodePart(decode(part)))
    .join('/');
  return `${scheme}:${authority}${path.replace(/^\/[A-Z](?=%3A)/u, (drive) => drive.toLowerCase())}${match[4]!}`;
}

/** Is the file in the folder (at any depth)? Both normalised. The empty folder holds nothing. */
export const isInside = (folder: string, uri: string): boolean =>
  folder !== '' && uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** Uri of a file in a folder; `path` is plain text with `/`. */
export const join = (folder: string, path: string): string => `${folder.replace(/\/$/u, '')}/${encodePath(path)}`;
