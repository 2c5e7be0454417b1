/** Name of a file for people: the last part of its uri, decoded; `folder/name` where the name alone is that of another file too. */
export function fileName(uri: string, others: readonly string[] = []): string {
  const name = lastParts(uri, 1);
  const twin = others.some((other) => other !== uri && lastParts(other, 1) === name);
  return twin ? lastParts(uri, 2) : name;
}

function lastParts(uri: string, count: number): string {
  const path = uri.replace(/[?#].*$/u, '').replace(/\/+$/u, '');
  return decode(path.split('/').slice(-count).join('/'));
}

/** Percent-decoding that keeps what is not validly encoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path as it stands in a uri: each part escaped as VS Code does it. Sorted, paths written so are in one order everywhere. */
export const encodePath = (path: string): string => path.split('/').map(encodePart).join('/');

/** One part of a path, escaped. */
export const encodePart = (part: string): string =>
  encodeURIComponent(part).replaceAll(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
